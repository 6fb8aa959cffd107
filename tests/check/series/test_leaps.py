"""Levels that leap by a power of ten; what is made of them: test_order_of_magnitude.py."""

from fractions import Fraction

import pytest

from bulletin.check.series.leaps import find_leaps
from tests.declare.declared_tables import table

SERIES = [
    (101.0, 103.0),
    (250.0, 244.0),
    (333.0, 351.0),
    (480.0, 502.0),
    (77.7, 80.1),
    (619.0, 601.0),
]


def leaps(*rows: tuple[object, ...], head: str = "product,2022,2023") -> list[tuple[object, ...]]:
    lines = [f"P{number}," + ",".join(map(str, row)) for number, row in enumerate(rows)]
    found = find_leaps(table("\n".join([head, *lines, ""])))
    return [(each.suspect, each.other, each.usual.power, each.certain) for each in found]


def test_of_two_periods_either_cell_may_be_the_wrong_one() -> None:
    assert leaps((5000.0, 510.0), *SERIES) == [((0, 1), (0, 0), -1, False)]


def test_two_that_leap_alike_are_no_slip_of_one() -> None:
    assert leaps((5000.0, 510.0), (4100.0, 420.0), *SERIES, *SERIES) == []


def test_a_third_period_tells_which() -> None:
    rows = [(*row, row[0]) for row in SERIES]

    assert leaps((500.0, 5100.0, 505.0), *rows, head="product,2021,2022,2023") == [
        ((0, 1), (0, 0), 1, True)
    ]


def test_a_series_that_leaps_and_stays_has_changed_its_definition() -> None:
    rows = [(*row, row[1], row[0]) for row in SERIES]

    assert not leaps((500.0, 510.0, 5100.0, 5050.0), *rows, head="product,2020,2021,2022,2023")


def test_five_peers_of_like_step_are_needed() -> None:
    assert not leaps((5000.0, 510.0), *SERIES[:4])
    assert not leaps((5000.0, 510.0), *SERIES[:-1], (100.0, 300.0))


NAMES = ("Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch")
YEARS = "product,2020,2021,2022,2023"
STEADY = [tuple(round(first * growth**year, 2) for year in range(4)) for first, growth in (
    (101.0, 1.02), (250.0, 1.08), (333.0, 0.97), (480.0, 1.01), (77.7, 1.04), (619.0, 0.99),
    (52.3, 1.05),
)]  # fmt: skip


def with_leap(row: int, column: int, power: int) -> list[tuple[float, ...]]:
    rows = [list(each) for each in STEADY]
    rows[row][column] = round(rows[row][column] * 10**power, 6)
    return [tuple(each) for each in rows]


@pytest.mark.parametrize("power", [-4, -3, -1, 1, 2, 4])
@pytest.mark.parametrize("column", range(4))
def test_whichever_level_leaps_it_is_that_one_by_its_power(column: int, power: int) -> None:
    for row in (0, 3, 4, 5, 6):  # the two others grow as no other does
        rows = with_leap(row, column, power)
        found = leaps(*rows, head=YEARS)

        assert [(suspect, power) for suspect, _, power, _ in found] == [((row, column), power)]
        turned = zip(("2020", "2021", "2022", "2023"), *rows, strict=True)
        names = "year," + ",".join(NAMES)
        down = find_leaps(table("\n".join([names, *(",".join(map(str, e)) for e in turned), ""])))
        assert [(each.suspect, each.usual.power) for each in down] == [((row, column), power)]


def test_what_is_usual_is_the_range_of_the_steps_of_the_others() -> None:
    rows = with_leap(0, 3, 2)
    lines = [f"P{number}," + ",".join(map(str, row)) for number, row in enumerate(rows)]
    (leap,) = find_leaps(table("\n".join([YEARS, *lines, ""])))
    printed = [[Fraction(str(each)) for each in row] for row in rows]
    others = [row[3] / row[2] for number, row in enumerate(printed) if number]

    assert leap.usual.ratios == (min(others), max(others))
    assert leap.usual.peers == 6
    assert leap.ratio == printed[0][3] / printed[0][2]
    assert leap.turned().turned() == leap
    assert leap.turned().ratio == 1 / leap.ratio
    assert leap.turned().usual.ratios == (1 / max(others), 1 / min(others))


@pytest.mark.parametrize("spoilt", [0.0, -50.0])
def test_what_is_nil_or_below_has_no_ratio(spoilt: float) -> None:
    rows = with_leap(0, 1, 1)
    rows[0] = (rows[0][0], rows[0][1], spoilt, rows[0][3])

    assert leaps(*rows, head=YEARS) == [((0, 0), (0, 1), -1, False)]  # nothing tells which of both
    assert leaps(*(row[::-1] for row in rows), head=YEARS) == [((0, 3), (0, 2), -1, False)]
    assert not leaps((5000.0, spoilt), *SERIES)
    assert not leaps((spoilt, 5000.0), *SERIES)
