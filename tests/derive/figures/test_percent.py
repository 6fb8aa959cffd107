from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.percent import per_cent, quantity, weight_text
from bulletin.model.figures.interval import Interval


def known(low: str, point: str, high: str) -> Known:
    return Known(Interval(Fraction(low), Fraction(high)), Fraction(point))


@pytest.mark.parametrize(
    ("low", "point", "high", "text"),
    [
        ("53.606", "53.609", "53.612", "53.61"),
        ("53.1", "53.6", "54.1", "54"),
        ("50", "53", "56", ""),
        ("0.12341", "0.12342", "0.12343", "0.123"),
    ],
)
def test_a_share_is_printed_with_the_decimals_it_deserves_or_not_at_all(
    low: str, point: str, high: str, text: str
) -> None:
    assert per_cent(known(low, point, high)) == text


def test_a_neighbour_with_more_decimals_is_followed_where_they_are_certain() -> None:
    assert per_cent(known("53.60894", "53.60899", "53.60904"), wanted=3) == "53.609"


def test_a_weight_may_lie_ten_points_off_and_is_then_a_whole_one() -> None:
    assert weight_text(known("77.8", "83.3", "88.9")) == "83"
    assert not weight_text(known("60", "75", "90"))


def test_a_level_has_no_more_decimals_than_the_one_beside_it_and_zeros_where_it_is_vague() -> None:
    assert quantity(known("16.29", "16.304", "16.32"), wanted=2) == "16.30"
    assert quantity(known("16.2999", "16.3001", "16.3003"), wanted=2) == "16.30"
    assert quantity(known("16000", "16304", "16600"), wanted=0) == "16300"


def test_bounds_without_a_number_between_them_show_none() -> None:
    bounds = Known(Interval(Fraction(1), inf))

    assert not per_cent(bounds)
    assert not weight_text(bounds)
    assert not quantity(bounds, 2)
    assert not per_cent(None)


@given(st.fractions(-500, 500, max_denominator=10**6), st.integers(0, 6))
def test_what_is_printed_is_the_number_rounded_to_the_decimals_shown(
    point: Fraction, places: int
) -> None:
    half = Fraction(1, 2 * 10**places)
    text = per_cent(Known(Interval(point - half, point + half), point))

    assert abs(Fraction(text) - point) <= Fraction(1, 2 * 10 ** len(text.partition(".")[2]))
