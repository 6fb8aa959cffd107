"""What is changed in a source, that each change changes it, and that what is argued is there."""

import ast
from pathlib import Path

import pytest

from tests.mutants.__main__ import argued, between
from tests.mutants.changes import changed, sites
from tests.mutants.covering import SOURCE

TEXT = '''
"""Nothing of this document is changed."""
LEAST: int = 3

@cache
def found(rows: list[int] | None, *, strict: bool = True) -> int | None:
    if not rows or len(rows) < LEAST:
        return None
    for one, other in zip(rows, rows[1:], strict=True):
        if one is other:
            continue
        best = max(-one, 2 * other) if one <= 0 < other else one - other
    return min(each for each in rows if each)
'''
CHANGES = {
    "3 -> 4",
    "True -> False",
    "if not rows or len(rows) < LEAST: -> if not (not rows or len(rows) < LEAST):",
    "not rows or len(rows) < LEAST -> not rows and len(rows) < LEAST",
    "not rows -> rows",
    "len(rows) < LEAST -> len(rows) <= LEAST",
    "1 -> 2",
    "if one is other: -> if not one is other:",
    "one is other -> one is not other",
    "continue -> pass",
    (
        "max(-one, 2 * other) if one <= 0 < other else one - other"
        " -> one - other if one <= 0 < other else max(-one, 2 * other)"
    ),
    "max(-one, 2 * other) -> min(-one, 2 * other)",
    "-one -> one",
    "2 * other -> 2 + other",
    "2 -> 3",
    "one <= 0 < other -> one < 0 < other",
    "one <= 0 < other -> one <= 0 <= other",
    "0 -> 1",
    "one - other -> one + other",
    "return min((each for each in rows if each)) -> return None",
    "min((each for each in rows if each)) -> max((each for each in rows if each))",
    "(each for each in rows if each) -> (each for each in rows)",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.py").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_everything_that_could_be_said_otherwise_is_changed_and_nothing_else(folder: Path) -> None:
    assert {each.what for each in sites(folder, "a.py")} == CHANGES


def test_each_change_is_made_and_is_another(folder: Path) -> None:
    made = [ast.unparse(changed(TEXT, site)) for site in sites(folder, "a.py")]

    assert len(set(made)) == len(made) == len(CHANGES)
    assert ast.unparse(ast.parse(TEXT)) not in made
    for each in made:
        compile(each, "a.py", "exec")


def test_a_change_is_known_by_its_words_wherever_its_line_moves_to(folder: Path) -> None:
    before = [each.key for each in sites(folder, "a.py")]
    (folder / "a.py").write_text(f"\n\nMORE = ''\n{TEXT}", encoding="utf-8")

    assert [each.key for each in sites(folder, "a.py")] == before


def test_what_is_argued_is_still_there() -> None:
    files = {each.partition(": ")[0] for each in argued()}
    known = {site.key for file in files for site in sites(SOURCE, file)}

    assert argued().keys() - known == set()
    assert all(argued().values())


def test_a_rate_lies_where_wilson_says() -> None:
    assert between(90, 100) == pytest.approx((0.8256, 0.9448), abs=1e-4)
    assert between(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
