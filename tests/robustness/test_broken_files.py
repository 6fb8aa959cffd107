"""
Broken files of clean tables: how many come back clean, and that none is wrong in silence.

`python -m tests.robustness.test_broken_files` prints the figures by kind of damage.

Also of `tables/column_numbers.py`, `tables/cut_sentences.py`.
"""

from collections import Counter, defaultdict
from functools import cache

import pytest

from bulletin.tables.from_source import sheets_of_text
from tests.robustness.broken_files import broken_files
from tests.robustness.recovery import Recovery, plain, recovered, rectangle_of
from tests.robustness.written_table import BrokenFile, clean, names, written


@cache
def outcomes() -> dict[str, list[tuple[Recovery, BrokenFile, str]]]:
    found = defaultdict(list)
    for file in broken_files():
        end, _, said = recovered(file)
        found[file.damage].append((end, file, said))
    return dict(found)


def every() -> list[tuple[Recovery, BrokenFile, str]]:
    return [each for group in outcomes().values() for each in group]


def test_the_clean_tables_come_back_as_they_are_and_nothing_is_said() -> None:
    for name in names():
        (sheet,) = sheets_of_text(written(clean(name)))
        assert plain(rectangle_of(sheet)) == plain(clean(name)), name
        assert not sheet.notices, name


@pytest.mark.parametrize("table", ["sectors.csv", "trade.csv"])
def test_no_broken_file_of_a_table_is_wrong_in_silence(table: str) -> None:
    ends = {file.name: recovered(file)[0] for file in broken_files([table])}

    assert len(ends) >= 80
    assert [name for name, end in ends.items() if end is Recovery.SILENT] == []


@pytest.mark.slow
def test_at_least_ninety_five_in_a_hundred_broken_files_come_back_clean() -> None:
    assert len(every()) >= 500
    assert sum(end is Recovery.CLEAN for end, _, _ in every()) >= 0.95 * len(every())


@pytest.mark.slow
def test_every_kind_of_damage_but_lost_cells_comes_back_in_most_cases() -> None:
    for damage, group in outcomes().items():
        least = 0.6 if damage == "ragged rows" else 0.95
        assert sum(end is Recovery.CLEAN for end, _, _ in group) >= least * len(group), damage


@pytest.mark.slow
def test_a_row_with_a_cell_too_many_or_too_few_is_never_passed_over_in_silence() -> None:
    group = outcomes()["ragged rows"]
    assert [file.name for end, file, _ in group if end is Recovery.SILENT] == []


@pytest.mark.slow
def test_next_to_nothing_is_wrong_in_silence() -> None:
    silent = [file for end, file, _ in every() if end is Recovery.SILENT]
    assert 200 * len(silent) <= len(every()), [(each.table, each.name) for each in silent]


@pytest.mark.slow
def test_nothing_is_said_of_files_that_are_merely_written_otherwise() -> None:
    groups = (
        group for damage, group in outcomes().items() if damage not in ("ragged rows", "encodings")
    )
    said = [
        (v.table, v.name, said)
        for group in groups
        for end, v, said in group
        if said and end is Recovery.CLEAN
    ]
    assert said == []


def figures() -> str:
    lines = []
    for damage, group in outcomes().items():
        counts = Counter(end for end, _, _ in group)
        lines.append(f"{damage:28}{len(group):6}" + "".join(f"{counts[end]:8}" for end in Recovery))
    counts = Counter(end for end, _, _ in every())
    lines.append(f"{'all':28}{len(every()):6}" + "".join(f"{counts[end]:8}" for end in Recovery))
    head = f"{'damage':28}{'files':>6}" + "".join(f"{end:>8}" for end in Recovery)
    return "\n".join([head, *lines])


if __name__ == "__main__":
    print(figures())  # noqa: T201
