from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.decimals import down, fixed, justified, spelt, up
from bulletin.model.figures.interval import ANYTHING, NOT_NEGATIVE, Interval

numbers = st.fractions(-(10**9), 10**9, max_denominator=10**6)


@pytest.mark.parametrize(
    ("low", "high", "places", "expected"),
    [
        ("2.5", "2.6667", 2, "2.50 to 2.67"),
        ("-0.04", "0.04", 1, "-0.1 to 0.1"),
        ("3", "3", 1, "3.0"),
        ("999.96", "1000", 1, "999.9 to 1000.0"),
    ],
)
def test_ranges_are_spelt_outward(low: str, high: str, places: int, expected: str) -> None:
    assert spelt(Interval(Fraction(low), Fraction(high)), places) == expected


def test_missing_ends_are_spelt_in_words() -> None:
    assert spelt(ANYTHING, 1) == "anything"
    assert spelt(NOT_NEGATIVE, 1) == "at least 0.0"
    assert spelt(Interval(float("-inf"), Fraction(5)), 0) == "at most 5"


@given(numbers, st.integers(0, 6))
def test_down_and_up_enclose_the_number(number: Fraction, places: int) -> None:
    assert Fraction(down(number, places)) <= number <= Fraction(up(number, places))
    assert Fraction(up(number, places)) - Fraction(down(number, places)) <= Fraction(1, 10**places)


@given(numbers, st.fractions(0, 10**4, max_denominator=10**6))
def test_the_justified_decimals_never_carry_a_middle_out_of_its_interval(
    middle: Fraction, half: Fraction
) -> None:
    ends = Interval(middle - half, middle + half)
    shown = Fraction(fixed(middle, justified(ends)))
    assert half == 0 or half < Fraction(1, 10**12) or ends.low <= shown <= ends.high


@given(numbers, st.fractions(Fraction(1, 10**6), 10**4, max_denominator=10**6))
def test_one_decimal_less_would_be_a_step_wider_than_the_interval(
    middle: Fraction, half: Fraction
) -> None:
    places = justified(Interval(middle - half, middle + half))
    assert Fraction(10) ** -places <= 2 * half < Fraction(10) ** (1 - places)
