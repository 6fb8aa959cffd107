"""Constraints of order: a headline among its parts, a weighted mean, a rank."""

from collections.abc import Sequence
from fractions import Fraction
from math import inf

from bulletin.relate.constraints.ranges import EVERYTHING, Number, Range, size, times, widened


class Hull:
    """
    The headline is a mean of the parts with weights that are unknown but not negative.

    The first variable is the headline. So it lies between the least and the greatest
    part, some part is not above it, and some part is not below it.
    """

    __slots__ = ("variables",)

    def __init__(self, variables: tuple[int, ...]) -> None:
        """Tie the headline and its parts."""
        self.variables = variables

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the range spanned by the parts, and what each part must reach."""
        headline, *parts = (ranges[v] for v in self.variables)
        left: list[Range] = [(min(low for low, _ in parts), max(high for _, high in parts))]
        for k in range(len(parts)):
            others = parts[:k] + parts[k + 1 :]
            reached = any(high >= headline[0] for _, high in others)
            undercut = any(low <= headline[1] for low, _ in others)
            left.append((-inf if reached else headline[0], inf if undercut else headline[1]))
        return [widened(each, slack) for each in left]


class WeightedMean:
    """
    The headline is the mean of the rates with weights that are known within bounds.

    `variables` is the headline followed by the rates; `weights` are their bounds.
    Only the headline is narrowed. Weights and rates are taken as independent, which
    can widen the answer but never exclude the truth.
    """

    __slots__ = "variables", "weights"

    def __init__(self, variables: tuple[int, ...], weights: tuple[Range, ...]) -> None:
        """Tie the headline and the rates."""
        self.variables, self.weights = variables, weights

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least and greatest mean that the weights allow."""
        rates = [ranges[v] for v in self.variables[1:]]
        most = _greatest_mean([high for _, high in rates], self.weights)
        least = -_greatest_mean([-low for low, _ in rates], self.weights)
        # Rates of both signs cancel out in the mean, but the errors of the machine do not.
        sizes = (size(end) for ends in rates for end in ends if size(end) != inf)
        largest = max(sizes, default=0) if slack else 0
        return [widened((least, most), slack, largest), *[EVERYTHING] * len(rates)]


class DriftingMean:
    """
    The headline growth is the mean of the rates, weighted with the earlier levels.

    Those are what level and rate of each part imply, each up to a factor within `drift`:
    prices of parts may have moved against each other. Only the headline is narrowed, and
    not at all where an earlier level may be below zero. Levels and rates are taken as
    independent, which can widen the answer but never exclude the truth.
    """

    __slots__ = "drift", "headline", "levels", "rates"

    def __init__(
        self, headline: int, rates: tuple[int, ...], levels: tuple[int, ...], drift: Range
    ) -> None:
        """Tie the headline, and rate and level of each part."""
        self.headline, self.rates, self.levels, self.drift = headline, rates, levels, drift

    @property
    def variables(self) -> tuple[int, ...]:
        """Return the headline, the rates and the levels."""
        return (self.headline, *self.rates, *self.levels)

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least and greatest mean that levels, rates and drift allow."""
        nothing = [EVERYTHING] * (len(self.rates) + len(self.levels))
        weights = [
            _earlier(ranges[level], ranges[rate], self.drift)
            for rate, level in zip(self.rates, self.levels, strict=True)
        ]
        known = tuple(each for each in weights if each is not None)
        if len(known) < len(weights):
            return [EVERYTHING, *nothing]
        mean = WeightedMean((self.headline, *self.rates), known).implied(ranges, slack)
        return [mean[0], *nothing]


def _earlier(level: Range, rate: Range, drift: Range) -> Range | None:
    """Return the bounds of the earlier level at drifted prices, None if it may be negative."""
    if level[0] < 0 or rate[0] + 100 <= 0:
        return None
    least = times(level[0], 100) / (rate[1] + 100) if rate[1] != inf else Fraction(0)
    most = times(level[1], 100) / (rate[0] + 100) if level[1] != inf else inf
    return times(least, drift[0]), times(most, drift[1])


class RankOf:
    """
    The rank is one more than the number of others that are ahead.

    `variables` is the rank, the figure ranked, then the others. Ahead is greater, or
    less where `ascending`. Only the rank is narrowed; equal figures may share a rank
    or not, so a tie allows every rank that it spans.
    """

    __slots__ = "ascending", "variables"

    def __init__(self, variables: tuple[int, ...], *, ascending: bool = False) -> None:
        """Tie the rank, the figure ranked and the others."""
        self.variables, self.ascending = variables, ascending

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the best and the worst rank that rounding allows."""
        low, high = ranges[self.variables[1]]
        margin = slack * (size(low) + size(high)) if slack else 0
        best = worst = Fraction(1)
        for variable in self.variables[2:]:
            least, most = ranges[variable]
            if self.ascending:
                least, most, low_, high_ = -most, -least, -high, -low
            else:
                low_, high_ = low, high
            best += least > high_ + margin
            worst += most >= low_ - margin
        return [(best, worst), *[EVERYTHING] * (len(self.variables) - 1)]


def _greatest_mean(rates: Sequence[Number], weights: Sequence[Range]) -> Number:
    """Return the greatest weighted mean: the highest rates take their greatest weight."""
    order = sorted(range(len(rates)), key=lambda k: rates[k], reverse=True)
    mass = sum(weights[k][0] for k in order)
    moment = sum(times(weights[k][0], rates[k]) for k in order)
    best = moment / mass if mass > 0 else -inf
    for k in order:
        low, high = weights[k]
        if high == inf:
            return max(best, rates[k])
        mass, moment = mass + high - low, moment + times(high - low, rates[k])
        if mass > 0:
            best = max(best, moment / mass)
    return best if mass > 0 else inf
