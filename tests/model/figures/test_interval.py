from fractions import Fraction
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.interval import ANYTHING, Interval

numbers = st.fractions(-1000, 1000, max_denominator=100)
intervals = st.tuples(numbers, numbers).map(lambda ends: Interval(min(ends), max(ends)))


@given(intervals, intervals)
def test_two_overlap_where_their_meet_is_not_empty_and_no_gap_is_between_them(
    one: Interval, other: Interval
) -> None:
    assert one.overlaps(other) == (not one.meet(other).empty) == (one.gap(other) == 0)


@given(intervals, numbers)
def test_scaling_keeps_every_number_inside(interval: Interval, factor: Fraction) -> None:
    scaled = interval.scaled(factor)

    assert scaled.low <= Fraction(interval.low) * factor <= scaled.high
    assert scaled.width == abs(factor) * interval.width


def test_ends_that_touch_overlap() -> None:
    assert Interval(Fraction(5), Fraction(6)).overlaps(Interval(Fraction(6), Fraction(7)))


def test_what_has_no_end_stays_so_and_turns_with_a_negative_factor() -> None:
    half = Interval(Fraction(1), inf)

    assert not half.bounded
    assert half.scaled(Fraction(-2)) == Interval(-inf, Fraction(-2))
    assert ANYTHING.meet(half) == half
