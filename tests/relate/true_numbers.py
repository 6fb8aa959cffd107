"""Random true numbers that satisfy a constraint, and ranges around them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from hypothesis import strategies as st

from bulletin.relate.constraints.constraint import AtMost, Constraint, Product, Sum
from bulletin.relate.constraints.linear_bounds import Linear
from bulletin.relate.constraints.means import DriftingMean, Hull, RankOf, WeightedMean
from bulletin.relate.constraints.ranges import Number, Range


@dataclass(frozen=True, slots=True)
class Truth:
    """A constraint, true numbers for its variables, and a range around each of them."""

    constraint: Constraint
    numbers: tuple[Fraction, ...]
    ranges: tuple[Range, ...]

    def floats(self) -> list[Range]:
        """Return the ranges as the quick pass sees them."""
        return [(float(low), float(high)) for low, high in self.ranges]


@st.composite
def numbers(draw: st.DrawFn, *, lowest: int = -(10**6)) -> Fraction:
    """Draw zero, or a number between a millionth and 10^15 in size."""
    return Fraction(draw(st.integers(lowest, 10**6))) * Fraction(10) ** draw(st.integers(-6, 9))


@st.composite
def around(draw: st.DrawFn, number: Fraction) -> Range:
    """Draw a range with this number inside: a point, a rounding, or one without an end."""
    margins = st.one_of(
        st.just(Fraction(0)),
        st.builds(lambda size, place: size * Fraction(10) ** place / 2, _SIZES, _PLACES),
    )
    low: Number = number - draw(margins)
    high: Number = number + draw(margins)
    ends = draw(st.sampled_from(("both",) * 6 + ("low", "high", "none")))
    return (low if ends in {"both", "low"} else -inf, high if ends in {"both", "high"} else inf)


_SIZES = st.integers(1, 20)
_PLACES = st.integers(-7, 12)


@st.composite
def sums(draw: st.DrawFn) -> Truth:
    """Draw a signed sum."""
    signs = draw(st.lists(st.sampled_from((1, -1)), min_size=1, max_size=8))
    found = [draw(numbers()) for _ in signs[1:]]
    constant = draw(st.sampled_from((0, 0, 100, -100)))
    rest = sum((sign * each for sign, each in zip(signs[1:], found, strict=True)), Fraction(0))
    found.insert(0, signs[0] * (constant - rest))
    return _told(draw, Sum(_names(found), tuple(signs), constant), found)


@st.composite
def products(draw: st.DrawFn) -> Truth:
    """Draw a share, a growth or a level per head."""
    offset, divisor = draw(st.sampled_from(((0, 100), (100, 100), (0, 1))))
    base, rate = draw(numbers()), draw(numbers())
    found = [base * (offset + rate) / divisor, base, rate]
    return _told(draw, Product(0, 1, 2, offset, divisor), found)


@st.composite
def wholes(draw: st.DrawFn) -> Truth:
    """Draw a whole and parts that are some of it."""
    parts = draw(st.lists(numbers(lowest=0), min_size=1, max_size=6))
    left = draw(st.one_of(st.just(Fraction(0)), numbers(lowest=0)))
    found = [sum(parts, left), *parts]
    return _told(draw, AtMost(_names(found)), found)


@st.composite
def means(draw: st.DrawFn) -> Truth:
    """Draw a headline between its parts, whose weights nobody knows."""
    found = _mean_first(*draw(_weighted()))
    return _told(draw, Hull(_names(found)), found)


@st.composite
def weighted_means(draw: st.DrawFn) -> Truth:
    """Draw a headline whose weights are known within bounds."""
    rates, weights = draw(_weighted())
    bounds = tuple(
        (weight - draw(st.integers(0, 4)) * weight / 4, weight + draw(st.integers(0, 8)) * weight)
        for weight in weights
    )
    found = _mean_first(rates, weights)
    return _told(draw, WeightedMean(_names(found), bounds), found)


@st.composite
def drifting_means(draw: st.DrawFn) -> Truth:
    """Draw a growth over parts whose earlier levels follow from levels and rates, but drifted."""
    rates = draw(st.lists(st.integers(-99, 500).map(Fraction), min_size=1, max_size=6))
    levels = [draw(numbers(lowest=1)) for _ in rates]
    drift = Fraction(4, 5), Fraction(5, 4)
    weights = [
        level * 100 / (rate + 100) * draw(st.sampled_from((*drift, Fraction(1))))
        for rate, level in zip(rates, levels, strict=True)
    ]
    found = [*_mean_first(rates, weights), *levels]
    middle = len(rates) + 1
    constraint = DriftingMean(0, tuple(range(1, middle)), tuple(range(middle, len(found))), drift)
    return _told(draw, constraint, found)


@st.composite
def conditions(draw: st.DrawFn) -> Truth:
    """Draw bounds on a weighted sum."""
    found = draw(st.lists(numbers(), min_size=1, max_size=5))
    factors = tuple(Fraction(draw(st.sampled_from((-9, -2, 1, 3))), 5) for _ in found)
    total = sum((f * each for f, each in zip(factors, found, strict=True)), Fraction(0))
    return _told(draw, Linear(_names(found), factors, draw(around(total))), found)


@st.composite
def ranks(draw: st.DrawFn) -> Truth:
    """Draw figures, many of them equal, and the rank of the first."""
    figures = draw(st.lists(st.integers(-3, 3).map(Fraction), min_size=1, max_size=7))
    ascending = draw(st.booleans())
    ahead = sum(each < figures[0] if ascending else each > figures[0] for each in figures)
    found = [Fraction(1 + ahead), *figures]
    return _told(draw, RankOf(_names(found), ascending=ascending), found)


every_truth = st.one_of(
    sums(),
    products(),
    wholes(),
    means(),
    weighted_means(),
    drifting_means(),
    conditions(),
    ranks(),
)


@st.composite
def _weighted(draw: st.DrawFn) -> tuple[list[Fraction], list[Fraction]]:
    pairs = draw(st.lists(st.tuples(numbers(), st.integers(1, 10**6)), min_size=1, max_size=6))
    place = Fraction(10) ** draw(st.integers(-6, 9))
    return [rate for rate, _ in pairs], [place * weight for _, weight in pairs]


def _mean_first(rates: Sequence[Fraction], weights: Sequence[Fraction]) -> list[Fraction]:
    moment = sum((w * r for w, r in zip(weights, rates, strict=True)), Fraction(0))
    return [moment / sum(weights, Fraction(0)), *rates]


def _names(found: Sequence[Fraction]) -> tuple[int, ...]:
    return tuple(range(len(found)))


def _told(draw: Callable[..., Range], constraint: Constraint, found: list[Fraction]) -> Truth:
    return Truth(constraint, tuple(found), tuple(draw(around(each)) for each in found))
