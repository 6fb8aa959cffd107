"""
Scores of the steps of a series: how far each ratio lies from what is usual.

Hidiroglou and Berthelot (1986), with all years of one series in the place of the units of
one survey. The effect of a ratio is what it is times the median, or the median is times it,
less one, so that halving and doubling weigh the same. The unit of a score is the distance
from the median of the effects to their quartile on the same side; the bounds that they propose
lie C such distances off. No effect is weighed by size (U = 0): the years of one series
matter alike. Their least distance is a share A of the median of the effects, which is nothing
here; instead none is taken for less than half a per cent, what definitions alone leave.
"""

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import prod
from typing import NamedTuple

from bulletin.check.series.annual_series import Levels
from bulletin.model.figures.interval import Bound, Interval

SLACK = 1e-6  # by which a screen in floats may be wrong, and is wrong by far less
_NARROWEST = Fraction(1, 200)
_UNSTEADY = Fraction(1, 5)
_QUARTILE = Fraction(6745, 10_000) ** 2 / 3
_TINY = Fraction(1, 10**9)  # no ratio is nothing


class UsualSteps(NamedTuple):
    """The median ratio of a series, and how far the quartiles of effects lie on its sides."""

    median: Bound
    below: Bound
    above: Bound

    def steady(self, slack: float = 0) -> bool:
        """
        Tell whether anything is usual: three years of four change by no fifth more than that.

        Else events are counted (strikes, disasters), whose figures leap honestly.
        """
        return max(self.below, self.above) < _UNSTEADY + slack

    def score(self, ratios: Interval) -> Bound:
        """
        Return how many quartile distances a ratio lies off the median, below it negative.

        Of all that rounding leaves, the nearest is taken.
        """
        low, high = ratios
        if low <= self.median <= high:
            return 0 * self.median
        nearest = low if low > self.median else max(high, type(high)(_TINY))
        deviation = effect(nearest, self.median)
        return deviation / (self.below if deviation < 0 else self.above)


def effect(ratio: Bound, median: Bound) -> Bound:
    """Return a ratio against the median: 1 for twice of it, -1 for half of it."""
    return ratio / median - 1 if ratio >= median else 1 - median / ratio


def size(score: Bound) -> Bound:
    """Return how far a score lies off the median, on whichever side."""
    return score if score >= 0 else -score


def usual_of(levels: Levels, without: Collection[int]) -> UsualSteps:
    """Return what is usual of the steps of a series, some of them left out."""
    steps = range(len(levels.values) - 1)
    return _usual([levels.ratio(each) for each in steps if each not in without])


def surprise(scores: Iterable[Bound]) -> Bound:
    """
    Return how many times rarer steps with these scores are than steps at the median.

    By the density of Student's t with three degrees of freedom, whose heavy tails keep
    what is unusual possible; a quartile is 0.6745 of its deviation.
    """
    return prod((1 + each * each * _QUARTILE) ** 2 for each in scores)


def rough_scores(rough: Levels) -> list[Bound]:
    """Return the scores of all steps, only to screen by: odd ones have a say in what is usual."""
    ratios = [now / then for then, now in pairwise(rough.values)]
    usual = _usual(ratios)
    effects = [effect(each, usual.median) for each in ratios]
    return [each / (usual.below if each < 0 else usual.above) for each in effects]


def _usual(ratios: Sequence[Bound]) -> UsualSteps:
    """Return the median ratio, and the distances of the lower and the upper quartile of effects."""
    median = _quantile(sorted(ratios), 2)
    effects = sorted(effect(each, median) for each in ratios)
    middle, narrowest = _quantile(effects, 2), type(median)(_NARROWEST)
    below, above = middle - _quantile(effects, 1), _quantile(effects, 3) - middle
    return UsualSteps(median, max(below, narrowest), max(above, narrowest))


def _quantile(ordered: Sequence[Bound], quarters: int) -> Bound:
    """Return a quartile, between neighbours in proportion."""
    place, rest = divmod(quarters * (len(ordered) - 1), 4)
    low = ordered[place]
    return low + (ordered[min(place + 1, len(ordered) - 1)] - low) * rest / 4
