"""
Whether rounded figures add up: the least and the most that their sum can be.

Each term is the range of numbers that print as a figure, turned round where it counts
against the others; so parts less their total is one sum, which must be able to be nothing.
All terms are of one number type: fractions, floats, or whole numbers in one small unit
(see `Figure.ends`), which are exact as well and by far the quickest.
"""

from collections.abc import Iterable, Sequence
from math import inf, isfinite, isinf
from typing import NamedTuple, overload

from bulletin.model.figures.interval import Bound

Ends = tuple[Bound, Bound]


class RoundedSum(NamedTuple):
    """
    The least and the most that some terms can add up to.

    >>> parts_less_total = rounded_sum([(5, 7), (9, 11), reversed_ends((13, 15))])
    >>> parts_less_total, parts_less_total.adds_up
    (RoundedSum(low=-1, high=5), True)
    """

    low: Bound
    high: Bound

    @property
    def adds_up(self) -> bool:
        """Tell whether the sum can be nothing: rounding explains all that is printed."""
        return self.low <= 0 <= self.high

    @property
    def over(self) -> bool:
        """Tell whether it is surely more than nothing."""
        return self.low > 0

    @property
    def short(self) -> bool:
        """Tell whether it is surely less than nothing."""
        return self.high < 0

    def plus(self, term: Ends) -> "RoundedSum":
        """Return the sum with one term more."""
        return RoundedSum(self.low + term[0], self.high + term[1])


def reversed_ends(ends: Ends) -> Ends:
    """Return the range of the numbers with the other sign."""
    return -ends[1], -ends[0]


def rounded_sum(terms: Iterable[Ends], start: Bound = 0) -> RoundedSum:
    """Return what `start` and the terms add up to; an end without limit has none in the sum."""
    low = high = start
    for least, most in terms:
        low += least
        high += most
    return RoundedSum(low, high)


@overload
def left_by_others(
    terms: Sequence[tuple[int, int]], aim: tuple[int, int]
) -> Sequence[tuple[int, int]]: ...
@overload
def left_by_others(terms: Sequence[Ends], aim: Ends, slack: float = 0) -> Sequence[Ends]: ...
def left_by_others(terms: Sequence[Ends], aim: Ends, slack: float = 0) -> Sequence[Ends]:
    """
    Return for each term what the others leave for it, so that all reach some number of `aim`.

    With floats, `slack` is the part of all sizes by which the answer is widened, so that
    rounding of the machine never makes a true number fall outside.
    """
    low_ends, high_ends = [low for low, _ in terms], [high for _, high in terms]
    lows, highs = _Side(low_ends), _Side(high_ends)
    least, most = aim
    if slack:
        margin = slack * (max(_size(least), _size(most)) + _sizes(low_ends) + _sizes(high_ends))
        least, most = least - margin, most + margin
    if not lows.infinite and not highs.infinite:  # nearly always, and much quicker
        down, up = lows.finite, highs.finite
        return [(least - (up - high), most - (down - low)) for low, high in terms]
    return [(least - highs.without(high), most - lows.without(low)) for low, high in terms]


def _size(end: Bound) -> Bound:
    """Return how far a finite end is from zero."""
    return 0 if end in (inf, -inf) else end if end >= 0 else -end


def _sizes(ends: Sequence[Bound]) -> Bound:
    return sum(map(_size, ends))


class _Side:
    """The sum of one side's ends, from which any one can be left out in a single step."""

    __slots__ = ("finite", "infinite", "sign")

    def __init__(self, ends: Sequence[Bound]) -> None:
        self.infinite = 0
        self.sign: float = 0.0
        self.finite: Bound = sum(ends)
        if not isinstance(self.finite, float) or isfinite(self.finite):
            return
        # Only floats are endless; a fraction is compared with one at ten times the cost.
        endless = [end for end in ends if isinstance(end, float) and end in (inf, -inf)]
        self.infinite, self.sign = len(endless), endless[-1]
        self.finite = sum(end for end in ends if not (isinstance(end, float) and isinf(end)))

    def without(self, end: Bound) -> Bound:
        """Return the sum of all ends but this one."""
        if isinstance(end, float) and end in (inf, -inf):
            return self.finite if self.infinite == 1 else self.sign
        return self.finite - end if not self.infinite else self.sign
