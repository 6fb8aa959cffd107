"""Sums of two that are growth, and rival claims of it: `relate/found/growth_for_sums.py`."""

from tests.relate.found.found_in import shown

ROWS = (
    (99.5, 99.1, -0.4),
    (99.9, 100.3, 0.4),
    (104.8, 105.6, 0.8),
    (105.9, 106.9, 0.9),
    (98.8, 98.2, -0.6),
    (103.4, 101.8, -1.5),
    (98.7, 96.5, -2.2),
    (102.2, 102.9, 0.7),
)


def _table(*more: tuple[float, float, float]) -> str:
    lines = (f"p{n},{a},{b},{c}\n" for n, (a, b, c) in enumerate((*ROWS, *more)))
    return "item,A,B,C\n" + "".join(lines)


def test_an_index_and_its_change_in_per_cent_make_no_sum() -> None:
    found = shown(_table((122.4, 120.8, -1.3)))

    assert {(each.kind, each.target[1], each.outcome) for each in found} == {("growth", 4, "held")}
    assert len(found) == len(ROWS) + 1


def test_a_figure_that_neither_explains_stays_one_of_the_sum() -> None:
    assert {each.kind for each in shown(_table((122.4, 130.8, -1.3)))} == {"sum"}
