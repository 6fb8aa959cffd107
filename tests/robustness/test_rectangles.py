"""
Broken files of clean tables: how many come back clean, and that none is wrong in silence.

`python -m tests.robustness.test_rectangles` prints the figures by kind of damage.
"""

from collections import Counter, defaultdict
from functools import cache

from bulletin.read.source import sheets_of_text
from tests.robustness.outcome import Outcome, outcome, plain, rectangle_of
from tests.robustness.variants import variants
from tests.robustness.written_table import Variant, clean, names, written


@cache
def outcomes() -> dict[str, list[tuple[Outcome, Variant, str]]]:
    found = defaultdict(list)
    for variant in variants():
        end, _, said = outcome(variant)
        found[variant.damage].append((end, variant, said))
    return dict(found)


def every() -> list[tuple[Outcome, Variant, str]]:
    return [each for group in outcomes().values() for each in group]


def test_the_clean_tables_come_back_as_they_are_and_nothing_is_said() -> None:
    for name in names():
        (sheet,) = sheets_of_text(written(clean(name)))
        assert plain(rectangle_of(sheet)) == plain(clean(name)), name
        assert not sheet.notices, name


def test_at_least_ninety_five_in_a_hundred_broken_files_come_back_clean() -> None:
    assert len(every()) >= 500
    assert sum(end is Outcome.CLEAN for end, _, _ in every()) >= 0.95 * len(every())


def test_every_kind_of_damage_but_lost_cells_comes_back_in_most_cases() -> None:
    for damage, group in outcomes().items():
        least = 0.6 if damage == "ragged rows" else 0.95
        assert sum(end is Outcome.CLEAN for end, _, _ in group) >= least * len(group), damage


def test_a_row_with_a_cell_too_many_or_too_few_is_never_passed_over_in_silence() -> None:
    group = outcomes()["ragged rows"]
    assert [variant.name for end, variant, _ in group if end is Outcome.SILENT] == []


def test_next_to_nothing_is_wrong_in_silence() -> None:
    silent = [variant for end, variant, _ in every() if end is Outcome.SILENT]
    assert 200 * len(silent) <= len(every()), [(each.table, each.name) for each in silent]


def test_nothing_is_said_of_files_that_are_merely_written_otherwise() -> None:
    groups = (
        group for damage, group in outcomes().items() if damage not in ("ragged rows", "encodings")
    )
    said = [
        (v.table, v.name, said)
        for group in groups
        for end, v, said in group
        if said and end is Outcome.CLEAN
    ]
    assert said == []


def figures() -> str:
    lines = []
    for damage, group in outcomes().items():
        counts = Counter(end for end, _, _ in group)
        lines.append(f"{damage:28}{len(group):6}" + "".join(f"{counts[end]:8}" for end in Outcome))
    counts = Counter(end for end, _, _ in every())
    lines.append(f"{'all':28}{len(every()):6}" + "".join(f"{counts[end]:8}" for end in Outcome))
    head = f"{'damage':28}{'files':>6}" + "".join(f"{end:>8}" for end in Outcome)
    return "\n".join([head, *lines])


if __name__ == "__main__":
    print(figures())  # noqa: T201
