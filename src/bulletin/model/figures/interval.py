"""A closed range of exact numbers, possibly without an end."""

from fractions import Fraction
from math import inf
from typing import NamedTuple

Bound = Fraction | float  # the float is only ever -inf or inf


class Interval(NamedTuple):
    """
    Every number from `low` to `high`, both included.

    Ends are exact fractions; a missing end is minus or plus infinity. An interval
    whose `low` lies above its `high` is empty.

    >>> Interval(Fraction(5), Fraction(6)).overlaps(Interval(Fraction(6), Fraction(7)))
    True
    """

    low: Bound
    high: Bound

    @property
    def empty(self) -> bool:
        """Tell whether no number lies inside."""
        return self.low > self.high

    @property
    def bounded(self) -> bool:
        """Tell whether both ends are finite."""
        return self.low != -inf and self.high != inf

    @property
    def width(self) -> Bound:
        """Return how far the ends lie apart."""
        return self.high - self.low

    def overlaps(self, other: "Interval") -> bool:
        """Tell whether some number lies in both."""
        return self.low <= other.high and other.low <= self.high

    def meet(self, other: "Interval") -> "Interval":
        """Return the numbers that lie in both; may be empty."""
        return Interval(max(self.low, other.low), min(self.high, other.high))

    def gap(self, other: "Interval") -> Bound:
        """Return the distance between the nearest ends, zero if the two overlap."""
        return max(self.low - other.high, other.low - self.high, Fraction(0))

    def scaled(self, factor: Fraction) -> "Interval":
        """Return the interval of `factor` times each number."""
        ends = (_times(self.low, factor), _times(self.high, factor))
        return Interval(min(ends), max(ends))


def _times(bound: Bound, factor: Fraction) -> Bound:
    if isinstance(bound, Fraction):
        return bound * factor
    return bound if factor > 0 else -bound


ANYTHING = Interval(-inf, inf)
NOT_NEGATIVE = Interval(Fraction(0), inf)
