"""Conditions that are declared: bounds on a weighted sum, always or where another is met."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf, isfinite

from bulletin.model.figures.rounded_sum import left_by_others, rounded_sum
from bulletin.relate.constraints.ranges import EVERYTHING, Number, Range, size, times


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """
    The variables, each times its factor (never zero), add up to something in `ends`.

    Where they are `open` the ends themselves do not belong. That matters for what is
    certain; what is implied is closed all the same, which errs by missing.
    """

    variables: tuple[int, ...]
    factors: tuple[Fraction, ...]
    ends: Range
    open: bool = False

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return for each variable what the bounds and the others leave."""
        left = left_by_others(self._terms(ranges), self.ends, slack)
        pairs = zip(self.factors, left, strict=True)
        return [_times(ends, 1 / factor) for factor, ends in pairs]

    def certain(self, ranges: Sequence[Range], slack: float = 0) -> bool:
        """Tell whether all numbers inside the ranges meet the bounds; errs towards no."""
        return self.allows(*self._total(ranges, slack))

    def impossible(self, ranges: Sequence[Range], slack: float = 0) -> bool:
        """Tell whether no numbers inside the ranges meet the bounds; errs towards no."""
        low, high = self._total(ranges, slack)
        if self.open:
            return bool(high <= self.ends[0] or self.ends[1] <= low)
        return bool(high < self.ends[0] or self.ends[1] < low)

    def allows(self, low: Number, high: Number) -> bool:
        """Tell whether all sums from `low` to `high` are within the bounds."""
        least, most = self.ends
        if self.open:
            return bool((least == -inf or least < low) and (most == inf or high < most))
        return bool(least <= low and high <= most)

    def _total(self, ranges: Sequence[Range], slack: float) -> Range:
        """Return the range of the weighted sum, widened by `slack`."""
        terms = self._terms(ranges)
        low, high = rounded_sum(terms)
        if slack:
            sizes = sum(size(end) for ends in (*terms, self.ends) for end in ends if isfinite(end))
            low, high = low - slack * sizes, high + slack * sizes
        return low, high

    def _terms(self, ranges: Sequence[Range]) -> list[Range]:
        pairs = zip(self.factors, self.variables, strict=True)
        return [_times(ranges[variable], factor) for factor, variable in pairs]


def _times(ends: Range, factor: Fraction) -> Range:
    """Return the range of the numbers of another, each times a factor that is not zero."""
    low, high = times(factor, ends[0]), times(factor, ends[1])
    return (low, high) if factor > 0 else (high, low)


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """
    Where `condition` is met, `consequence` must be met.

    `otherwise` is what holds where the condition is not met; None where that leaves two
    ranges, of which nothing can be concluded. Only what is certain of one is concluded
    for the other, so this errs by missing.
    """

    condition: Linear
    consequence: Linear
    otherwise: Linear | None

    @property
    def variables(self) -> tuple[int, ...]:
        """Return the variables of both, each once; room for the consequence settles all."""
        return tuple(dict.fromkeys((*self.consequence.variables, *self.condition.variables)))

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return what the consequence leaves once the condition is certain, and the reverse."""
        due: Linear | None = None
        if self.condition.certain(ranges, slack):
            due = self.consequence
        elif self.consequence.impossible(ranges, slack):
            due = self.otherwise
        if due is None:
            return [EVERYTHING] * len(self.variables)
        left = dict(zip(due.variables, due.implied(ranges, slack), strict=True))
        return [left.get(variable, EVERYTHING) for variable in self.variables]
