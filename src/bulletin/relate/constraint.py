"""
The arithmetic of every relation, written once.

A constraint ties a few unknown true numbers together. Given a range for each of
them it says which range the others leave for every one: `implied`. Checking,
deriving and locating all ask nothing else. Ranges are (low, high) pairs, either of
fractions (exact) or of floats; with floats `slack` widens every answer so far that
rounding of the machine can never make a true number fall outside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf
from typing import Protocol

Number = Fraction | float
Range = tuple[Number, Number]

EVERYTHING: Range = (-inf, inf)
FLOAT_SLACK = 1e-12


class Constraint(Protocol):
    """A condition on the true numbers behind some figures."""

    @property
    def variables(self) -> tuple[int, ...]:
        """Return the unknowns it ties together."""

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return, for each of its variables, the range that the others leave for it."""


@dataclass(frozen=True, slots=True)
class Sum:
    """
    The signed sum of the variables is `constant`.

    A total and its parts is the sum of the parts less the total, being zero.
    """

    variables: tuple[int, ...]
    signs: tuple[int, ...]
    constant: int = 0

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return for each variable what the others leave: the constant less their sum."""
        terms = [
            ranges[v] if sign > 0 else (-ranges[v][1], -ranges[v][0])
            for v, sign in zip(self.variables, self.signs, strict=True)
        ]
        lows, highs = _Side([low for low, _ in terms]), _Side([high for _, high in terms])
        constant = self.constant if slack else Fraction(self.constant)
        margin = slack * (_size(constant) + lows.size + highs.size) if slack else 0
        left: list[Range] = []
        for sign, (low, high) in zip(self.signs, terms, strict=True):
            least = constant - highs.without(high) - margin
            most = constant - lows.without(low) + margin
            left.append((least, most) if sign > 0 else (-most, -least))
        return left


class _Side:
    """The sum of one side's ends, from which any one can be left out in a single step."""

    __slots__ = ("finite", "infinite", "sign", "size")

    def __init__(self, ends: Sequence[Number]) -> None:
        self.infinite = 0
        self.sign: float = 0.0
        self.finite: Number = 0
        self.size: Number = 0
        for end in ends:
            if end in (inf, -inf):
                self.infinite += 1
                self.sign = float(end)
            else:
                self.finite += end
                self.size += _size(end)

    def without(self, end: Number) -> Number:
        """Return the sum of all ends but this one."""
        if end in (inf, -inf):
            return self.finite if self.infinite == 1 else self.sign
        return self.finite - end if not self.infinite else self.sign


@dataclass(frozen=True, slots=True)
class Product:
    """
    `divisor` times `result` is `base` times (`offset` + `rate`).

    Offset 0: a share or an index of a base. Offset 100: growth on a base. Divisor 1:
    a level is its base (a population) times the level per head.
    """

    result: int
    base: int
    rate: int
    offset: int = 0
    divisor: int = 100

    @property
    def variables(self) -> tuple[int, ...]:
        """Return result, base and rate."""
        return self.result, self.base, self.rate

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return what base and rate leave for the result, and so on round."""
        result, base, (low, high) = ranges[self.result], ranges[self.base], ranges[self.rate]
        factor = (low + self.offset, high + self.offset)
        if slack:
            factor = _widened(factor, slack, self.offset)
        divided = (result[0] * self.divisor, result[1] * self.divisor)
        product = _multiplied(base, factor)
        rate = _divided(divided, base)
        return [
            _widened((product[0] / self.divisor, product[1] / self.divisor), slack),
            _widened(_divided(divided, factor), slack),
            _widened((rate[0] - self.offset, rate[1] - self.offset), slack, self.offset),
        ]


@dataclass(frozen=True, slots=True)
class AtMost:
    """
    The parts together are not more than the whole; none is negative.

    The first variable is the whole.
    """

    variables: tuple[int, ...]

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least the whole can be, and the most each part can be."""
        whole, *parts = (ranges[v] for v in self.variables)
        lows = _Side([low if low > 0 else low * 0 for low, _ in parts if low != -inf])
        limit = 0 if whole[1] == inf else _size(whole[1])
        margin = slack * (lows.size + limit) if slack else 0
        left: list[Range] = [(lows.finite - margin, inf)]
        for low, _ in parts:
            others = lows.finite - low if low > 0 else lows.finite
            left.append((-inf, whole[1] - others + margin))
        return left


@dataclass(frozen=True, slots=True)
class Hull:
    """
    The headline is a mean of the parts with weights that are unknown but not negative.

    The first variable is the headline. So it lies between the least and the greatest
    part, some part is not above it, and some part is not below it.
    """

    variables: tuple[int, ...]

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the range spanned by the parts, and what each part must reach."""
        headline, *parts = (ranges[v] for v in self.variables)
        left: list[Range] = [(min(low for low, _ in parts), max(high for _, high in parts))]
        for k in range(len(parts)):
            others = parts[:k] + parts[k + 1 :]
            reached = any(high >= headline[0] for _, high in others)
            undercut = any(low <= headline[1] for low, _ in others)
            left.append((-inf if reached else headline[0], inf if undercut else headline[1]))
        return [_widened(each, slack) for each in left]


@dataclass(frozen=True, slots=True)
class WeightedMean:
    """
    The headline is the mean of the rates with weights that are known within bounds.

    `variables` is the headline followed by the rates; `weights` are their bounds.
    Only the headline is narrowed. Weights and rates are taken as independent, which
    can widen the answer but never exclude the truth.
    """

    variables: tuple[int, ...]
    weights: tuple[Range, ...]

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least and greatest mean that the weights allow."""
        rates = [ranges[v] for v in self.variables[1:]]
        most = _greatest_mean([high for _, high in rates], self.weights)
        least = -_greatest_mean([-low for low, _ in rates], self.weights)
        # Rates of both signs cancel out in the mean, but the errors of the machine do not.
        sizes = (_size(end) for ends in rates for end in ends if _size(end) != inf)
        size = max(sizes, default=0) if slack else 0
        return [_widened((least, most), slack, size), *[EVERYTHING] * len(rates)]


@dataclass(frozen=True, slots=True)
class RankOf:
    """
    The rank is one more than the number of others that are ahead.

    `variables` is the rank, the figure ranked, then the others. Ahead is greater, or
    less where `ascending`. Only the rank is narrowed; equal figures may share a rank
    or not, so a tie allows every rank that it spans.
    """

    variables: tuple[int, ...]
    ascending: bool = False

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the best and the worst rank that rounding allows."""
        low, high = ranges[self.variables[1]]
        margin = slack * (_size(low) + _size(high)) if slack else 0
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
    moment = sum(_times(weights[k][0], rates[k]) for k in order)
    best = moment / mass if mass > 0 else -inf
    for k in order:
        low, high = weights[k]
        if high == inf:
            return max(best, rates[k])
        mass, moment = mass + high - low, moment + _times(high - low, rates[k])
        if mass > 0:
            best = max(best, moment / mass)
    return best if mass > 0 else inf


def _size(number: Number) -> Number:
    return number if number >= 0 else -number


def _times(one: Number, other: Number) -> Number:
    return one * other if one and other else Fraction(0)  # nothing times infinity is nothing


def _multiplied(one: Range, other: Range) -> Range:
    if one[0] > 0 and other[0] > 0:  # nearly always, and much quicker
        return one[0] * other[0], one[1] * other[1]
    ends = [_times(a, b) for a in one for b in other]
    return min(ends), max(ends)


def _divided(one: Range, other: Range) -> Range:
    """Return the quotients; everything where the divisor may be zero."""
    if one[0] > 0 and other[0] > 0:
        return _quotient(one[0], other[1]), one[1] / other[0]
    if other[0] <= 0 <= other[1]:
        return EVERYTHING
    ends = [_quotient(a, b) for a in one for b in other]
    return min(ends), max(ends)


def _quotient(one: Number, other: Number) -> Number:
    # Over an endless divisor the quotient can come as near to nothing as it likes.
    return Fraction(0) if other in (inf, -inf) else one / other


def _widened(ends: Range, slack: float, at_least: Number = 0) -> Range:
    if not slack:
        return ends
    low, high = ends
    return low - slack * (_size(low) + at_least) if low != -inf else low, (
        high + slack * (_size(high) + at_least) if high != inf else high
    )
