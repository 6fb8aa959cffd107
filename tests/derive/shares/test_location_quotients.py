"""Location quotients of panels, worked out a second time with fractions."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.derive import share_lines
from bulletin.api.public import check, shares
from bulletin.errors import UsageError
from bulletin.model.derived.lines import ShareLine
from bulletin.model.findings.report import Report

Levels = dict[str, tuple[int, int]]  # tenths of North and South, by place


def panel(places: Levels, *, together: bool = False) -> str:
    levels = dict(places)
    if together:
        north, south = (sum(each[at] for each in places.values()) for at in (0, 1))
        levels["All"] = (north, south)
    rows = [
        f"{place},{item},{value // 10}.{value % 10}"
        for place, (north, south) in levels.items()
        for item, value in (("Total", north + south), ("Farming", north), ("Industry", south))
    ]
    return "\n".join(["place,sector,value (tonnes)", *rows, ""])


def quotients(text: str) -> list[ShareLine]:
    return share_lines(Report((check(text),)), across=["place"])


PLACES: Levels = {"Ash": (1003, 4997), "Elm": (3001, 2999), "Oak": (2002, 8003)}


@pytest.mark.parametrize("together", [False, True])
def test_quotients_are_shares_against_the_share_of_all(together: bool) -> None:  # noqa: FBT001
    lines = quotients(panel(PLACES, together=together))
    north = sum(each[0] for each in PLACES.values())
    of_all = Fraction(north, sum(map(sum, PLACES.values())))

    assert {each.group for each in lines} == set(PLACES)
    for line in (each for each in lines if each.item == "Farming"):
        mine, other = PLACES[line.group]
        expected = Fraction(mine, mine + other) / of_all
        assert line.quotient is not None
        assert line.quotient.low < expected < line.quotient.high
        assert line.quotient.width < Fraction(1, 100)
        assert abs(Fraction(line.shown_quotient) - expected) < Fraction(1, 100)


levels = st.tuples(st.integers(1000, 9999), st.integers(1000, 9999))


@given(st.lists(levels, min_size=2, max_size=5))
def test_the_mean_of_quotients_weighted_by_wholes_is_one(drawn: list[tuple[int, int]]) -> None:
    places = {f"Place {number}": each for number, each in enumerate(drawn)}
    lines = [each for each in quotients(panel(places)) if each.item == "Farming"]
    whole = sum(map(sum, drawn))
    low = high = Fraction(0)
    for line in lines:
        assert line.quotient is not None
        weight = Fraction(sum(places[line.group]), whole)
        low += weight * Fraction(line.quotient.low)
        high += weight * Fraction(line.quotient.high)

    assert len(lines) in {0, len(drawn)}  # places that a sum of others hides are no places
    if lines:
        assert low <= 1 <= high


def test_a_head_that_is_none_is_named() -> None:
    with pytest.raises(UsageError):
        shares(panel(PLACES), across=["colour"])
