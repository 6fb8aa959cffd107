from fractions import Fraction
from math import inf

import pytest

from bulletin.model.figures.interval import Interval
from bulletin.render.phrases.interval_ends import both_ends, ends, span


def interval(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def test_ends_of_sums_are_printed_exactly() -> None:
    assert ends(interval("2761.05", "2761.35")) == ("2761.05", "2761.35")
    assert ends(interval("-0.05", "0.05")) == ("-0.05", "0.05")


def test_ends_that_never_terminate_are_rounded_away_from_the_interval() -> None:
    low, high = ends(interval("1/3", "2/3"))

    assert Fraction(low) < Fraction(1, 3) < Fraction(2, 3) < Fraction(high)
    assert (low, high) == ("0.333", "0.667")


def test_negative_ends_are_rounded_outward_too() -> None:
    assert ends(interval("-2/3", "-1/3")) == ("-0.667", "-0.333")


def test_a_missing_end_is_empty() -> None:
    assert ends(Interval(Fraction(5), inf)) == ("5", "")
    assert ends(Interval(-inf, Fraction(5))) == ("", "5")
    assert both_ends(None) == ("", "")


@pytest.mark.parametrize("width", ["1/3", "1/300000", "100000/3"])
def test_rounded_ends_always_hold_the_interval(width: str) -> None:
    low = Fraction(100, 7)
    high = low + Fraction(width)
    printed = ends(Interval(low, high))

    assert Fraction(printed[0]) <= low
    assert high <= Fraction(printed[1])


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("5", "6", "5–6"),
        ("16.29", "16.311", "16.290–16.311"),
        ("-6", "-5", "-6 to -5"),
        ("1/3", "1/3", "0.3333–0.3334"),
        ("7", "7", "7"),
    ],
)
def test_people_see_no_more_digits_than_the_width_deserves(low: str, high: str, shown: str) -> None:
    assert span(interval(low, high)) == shown


def test_people_see_which_end_is_missing() -> None:
    assert span(Interval(Fraction(5), inf)) == "≥ 5"
    assert span(Interval(-inf, Fraction(5))) == "≤ 5"
    assert span(Interval(-inf, inf)) == "any"
