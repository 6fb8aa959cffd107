"""What a headline among its parts, a weighted mean and a rank leave; laws: test_constraint.py."""

from fractions import Fraction
from math import inf

from bulletin.relate.constraints.means import DriftingMean, Hull, RankOf, WeightedMean
from bulletin.relate.constraints.ranges import EVERYTHING, Range


def exactly(*numbers: int) -> list[Range]:
    return [(Fraction(each), Fraction(each)) for each in numbers]


def test_a_headline_lies_among_its_parts() -> None:
    left = Hull((0, 1, 2)).implied(exactly(5, 3, 8))

    assert left[0] == (3, 8)


def test_a_part_must_reach_the_headline_where_no_other_does() -> None:
    left = Hull((0, 1, 2)).implied([(5, 5), (-inf, inf), (3, 3)])

    assert left[1:] == [(5, inf), (-inf, inf)]


def test_known_weights_leave_one_mean() -> None:
    mean = WeightedMean((0, 1, 2), ((Fraction(1), Fraction(1)), (Fraction(3), Fraction(3))))

    assert mean.implied([EVERYTHING, *exactly(4, 8)]) == [(7, 7), EVERYTHING, EVERYTHING]


def test_weights_within_bounds_leave_the_means_between_their_extremes() -> None:
    mean = WeightedMean((0, 1, 2), ((Fraction(1), Fraction(3)), (Fraction(1), Fraction(3))))

    assert mean.implied([EVERYTHING, *exactly(4, 8)])[0] == (5, 7)


def test_growth_of_the_whole_is_weighted_with_the_earlier_levels() -> None:
    without_drift = (Fraction(1), Fraction(1))
    mean = DriftingMean(0, (1, 2), (3, 4), without_drift)

    # 110 after +10 % and 80 after -20 % were 100 each: 190 after 200 is -5 %.
    assert mean.implied([EVERYTHING, *exactly(10, -20, 110, 80)])[0] == (-5, -5)


def test_levels_that_may_be_negative_weigh_nothing() -> None:
    mean = DriftingMean(0, (1,), (2,), (Fraction(1), Fraction(1)))

    assert mean.implied([EVERYTHING, *exactly(10, -110)])[0] == EVERYTHING


def test_a_rank_counts_those_that_are_ahead() -> None:
    figures = exactly(7, 9, 5, 8)  # the first of these is ranked

    assert RankOf((0, 1, 2, 3, 4)).implied([EVERYTHING, *figures])[0] == (3, 3)
    assert RankOf((0, 1, 2, 3, 4), ascending=True).implied([EVERYTHING, *figures])[0] == (2, 2)


def test_figures_that_rounding_does_not_tell_apart_share_every_rank_they_span() -> None:
    tied: list[Range] = [(Fraction(1), Fraction(2)), (Fraction(2), Fraction(3))]

    assert RankOf((0, 1, 2)).implied([EVERYTHING, *tied])[0] == (1, 2)
