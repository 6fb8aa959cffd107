"""Scores of steps, against the formulas of Hidiroglou and Berthelot (1986)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.check.series.ratio_scores import UsualSteps, effect, surprise
from bulletin.model.figures.interval import Interval

USUAL = UsualSteps(median=Fraction(11, 10), below=Fraction(1, 50), above=Fraction(1, 25))

ratios = st.fractions(Fraction(1, 100), 100, max_denominator=500)


@given(ratios, ratios)
def test_halving_and_doubling_weigh_the_same(ratio: Fraction, median: Fraction) -> None:
    assert effect(ratio * median, median) == -effect(median / ratio, median)
    assert effect(median, median) == 0


@pytest.mark.parametrize(
    ("low", "high", "score"),
    [
        (Fraction(11, 10), Fraction(12, 10), 0),
        (Fraction(1), Fraction(11, 10), 0),
        (Fraction(22, 10), Fraction(33, 10), 25),  # once more, in distances of .04
        (Fraction(1, 10), Fraction(55, 100), -50),  # the same to the other side, of .02
        (Fraction(-3), Fraction(0), -50 * (Fraction(11, 10) * 10**9 - 1)),  # as near to nothing
    ],
)
def test_the_nearest_ratio_that_rounding_leaves_is_scored_in_distances_of_its_side(
    low: Fraction, high: Fraction, score: Fraction
) -> None:
    assert USUAL.score(Interval(low, high)) == score


def test_a_series_is_steady_while_its_quartiles_lie_within_a_fifth() -> None:
    assert USUAL.steady()
    assert not USUAL._replace(below=Fraction(1, 5)).steady()
    assert not USUAL._replace(above=Fraction(1, 5)).steady()


def test_the_surprise_of_several_steps_is_their_product_and_that_of_none_is_one() -> None:
    scores = [Fraction(2), Fraction(-5)]

    assert surprise([]) == 1
    assert surprise(scores) == surprise(scores[:1]) * surprise(scores[1:])
    assert surprise([Fraction(-5)]) == surprise([Fraction(5)]) > surprise([Fraction(2)]) > 1
