"""Levels that leap by a power of ten; what is made of them: test_order_of_magnitude.py."""

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
