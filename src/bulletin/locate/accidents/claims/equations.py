"""
The forms that a claim takes: what it misses as printed, and how far rounding lets it miss.

All forms answer the same two questions: by how much do these figures miss each other, and
which number would one of them have to be. Floats throughout: nothing is judged here, only
weighed.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from bulletin.locate.accidents.claims.printed_figures import Approximate, Slot

Values = Mapping[Slot, Approximate | None]
_ABSURD = 1e9
_FLOAT = 1e-13  # of a number: as far as sums of floats may stray
_CURVED = 1.01  # how much further than a slope tells a curve may go inside rounding


class Miss(NamedTuple):
    """
    What figures miss each other by: as printed, at most that way, usually.

    `cut` is by how much it would be moved if all shares had been cut and not rounded.
    """

    size: float
    most: float
    usual: float
    cut: float = 0.0


class Solved(NamedTuple):
    """The number that a figure has to be, how far off at most and usually, and the slope."""

    middle: float
    half: float
    deviation: float
    slope: float


def known(values: Values, slot: Slot) -> Approximate:
    """Return the value of a place that is known to have one."""
    (value,) = all_known(values, (slot,))
    return value


def all_known(values: Values, slots: Sequence[Slot]) -> list[Approximate]:
    """Return the values of places that are known to have one."""
    found = [value for slot in slots if (value := values[slot])]
    if len(found) < len(slots):
        raise LookupError(slots)
    return found


class Equation(ABC):
    """
    What ties some figures.

    `spread` is how far the misses would lie apart if the claim were not meant.
    """

    cells: tuple[Slot, ...]
    spread: float

    @abstractmethod
    def miss(self, values: Values) -> Miss:
        """Return by how much the figures, all of which are known, miss each other."""

    def solved(self, values: Values, slot: Slot) -> Solved | None:  # noqa: ARG002
        """Return what the others leave for one of them, None where they leave anything."""
        return None


class LinearEquation(Equation):
    """The weighted sum of the figures is a constant."""

    def __init__(
        self, cells: Sequence[Slot], weights: Sequence[float], constant: float, spread: float
    ) -> None:
        self.cells, self.weights = tuple(cells), tuple(weights)
        self.constant, self.spread = constant, spread

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        size, most, square, cut = -self.constant, 0.0, 0.0, 0.0
        filled = all_known(values, self.cells)
        for (middle, half, deviation), weight in zip(filled, self.weights, strict=True):
            size += weight * middle
            most += abs(weight) * (half + _FLOAT * abs(middle))
            square += (weight * deviation) ** 2
            cut += weight * half
        return Miss(size, most, sqrt(square), cut)

    def solved(self, values: Values, slot: Slot) -> Solved | None:
        """Return what the others leave for one of them."""
        rest, most, square, mine = self.constant, 0.0, 0.0, 1.0
        others, weights = list[Slot](), list[float]()
        for other, weight in zip(self.cells, self.weights, strict=True):
            if other == slot:
                mine = weight
            else:
                others.append(other)
                weights.append(weight)
        for (middle, half, deviation), weight in zip(
            all_known(values, others), weights, strict=True
        ):
            rest -= weight * middle
            most += abs(weight) * half
            square += (weight * deviation) ** 2
        size = abs(mine)
        return Solved(rest / mine, most / size, sqrt(square) / size, size)


class RateEquation(Equation):
    """A rate is `factor` times result over base, less `offset`; all as printed."""

    def __init__(
        self, cells: tuple[Slot, Slot, Slot], factor: float, offset: float, spread: float
    ) -> None:
        self.cells = cells  # rate, result, base
        self.factor, self.offset, self.spread = factor, offset, spread

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        rate, result, base = all_known(values, self.cells)
        if base.middle <= 0:
            return Miss(_ABSURD, 1.0, 1.0)
        quotient = self.factor * result.middle / base.middle
        slopes = self.factor / base.middle, quotient / base.middle
        usual = sqrt(
            rate.deviation**2
            + (slopes[0] * result.deviation) ** 2
            + (slopes[1] * base.deviation) ** 2
        )
        size = rate.middle + self.offset - quotient
        astray = _FLOAT * abs(quotient)
        end = self._furthest(result, base, 1 if size > -astray else -1)
        most = rate.half + abs(end - quotient) + astray
        return Miss(size, most, usual, rate.half)

    def _furthest(self, result: Approximate, base: Approximate, way: int) -> float:
        """Return the quotient that rounding allows at most, or at least: a curve, no slope."""
        top = self.factor * (result.middle + way * result.half)
        bottom = base.middle - way * base.half * (1 if top > 0 else -1)
        return top / bottom if bottom > 0 else way * _ABSURD

    def solved(self, values: Values, slot: Slot) -> Solved | None:
        """Return what the others leave for one of them."""
        place = self.cells.index(slot)
        rate, result, base = (values[cell] or Approximate(0.0, 0.0, 0.0) for cell in self.cells)
        middle = self._inverse(place, rate.middle, result.middle, base.middle)
        if middle is None:
            return None
        filled = [rate, result, base]
        filled[place] = Approximate(middle, 0.0, 0.0)
        miss = self.miss(dict(zip(self.cells, filled, strict=True)))
        bottom = filled[2].middle
        top = self.factor * filled[1].middle
        slope = (1.0, abs(self.factor / bottom), abs(top / bottom**2))[place] if bottom else 0.0
        if miss.most >= _ABSURD or not slope or miss.size > 1:
            return None
        return Solved(middle, 1.02 * miss.most / slope, miss.usual / slope, slope)

    def _inverse(self, place: int, rate: float, result: float, base: float) -> float | None:
        whole = rate + self.offset
        if place == 0:
            return self.factor * result / base - self.offset if base > 0 else None
        if place == 1:
            return whole * base / self.factor
        return self.factor * result / whole if whole > 0 else None


class EarlierLevels(Equation):
    """Earlier levels that levels and growth imply add up; the miss in points of growth."""

    def __init__(
        self, levels: Sequence[Slot], rates: Sequence[Slot], scales: Sequence[float], spread: float
    ) -> None:
        self.levels, self.rates = tuple(levels), tuple(rates)
        self.cells = (*levels, *rates)
        self.scales, self.spread = tuple(scales), spread  # the total comes first

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        levels, rates = all_known(values, self.levels), all_known(values, self.rates)
        earlier = self._earlier(levels, rates)
        if earlier is None:
            return Miss(_ABSURD, 1.0, 1.0)
        whole, *parts = earlier
        size, most, square = -whole, 0.0, 0.0
        for was in parts:
            size += was
        for level, rate, scale, was in zip(levels, rates, self.scales, earlier, strict=True):
            of_level, of_rate = scale * 100 / (100 + rate.middle), was / (100 + rate.middle)
            most += abs(of_level) * level.half + abs(of_rate) * rate.half
            square += (of_level * level.deviation) ** 2 + (of_rate * rate.deviation) ** 2
        points = 100 / whole
        return Miss(points * size, _CURVED * abs(points) * most, abs(points) * sqrt(square))

    def _earlier(
        self, levels: Sequence[Approximate], rates: Sequence[Approximate]
    ) -> list[float] | None:
        if any(rate.middle <= -99 for rate in rates):  # noqa: PLR2004 - nothing falls by all it is
            return None
        found = [
            scale * level.middle * 100 / (100 + rate.middle)
            for level, rate, scale in zip(levels, rates, self.scales, strict=True)
        ]
        return found if found[0] > 0 else None

    def solved(self, values: Values, slot: Slot) -> Solved | None:
        """Return what the others leave for one of them."""
        filled = dict(values)
        filled[slot] = Approximate(1.0, 0.0, 0.0)
        if not all(filled.get(each) for each in self.cells):
            return None
        earlier = self._earlier(all_known(filled, self.levels), all_known(filled, self.rates))
        if earlier is None:
            return None
        of_level = slot in self.levels
        place = (self.levels if of_level else self.rates).index(slot)
        others = sum(earlier[1:])
        wanted = others if place == 0 else earlier[0] - others + earlier[place]
        middle = self._inverse(filled, place, wanted, of_level=of_level)
        if middle is None:
            return None
        filled[slot] = Approximate(middle, 0.0, 0.0)
        miss = self.miss(filled)
        step = max(abs(middle), 1.0) * 1e-6
        filled[slot] = Approximate(middle + step, 0.0, 0.0)
        slope = abs(self.miss(filled).size - miss.size) / step
        if not slope or miss.most >= _ABSURD:
            return None
        return Solved(middle, _CURVED * miss.most / slope, miss.usual / slope, slope)

    def _inverse(
        self, values: Values, place: int, wanted: float, *, of_level: bool
    ) -> float | None:
        level, rate = all_known(values, (self.levels[place], self.rates[place]))
        if of_level:
            return wanted * (100 + rate.middle) / 100 / self.scales[place]
        if wanted <= 0:
            return None
        return 100 * (self.scales[place] * level.middle / wanted - 1)


class AmongParts(Equation):
    """A headline lies among its parts; the miss is how far it lies outside."""

    def __init__(self, cells: Sequence[Slot], spread: float) -> None:
        self.cells, self.spread = tuple(cells), spread

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        headline, *ends = all_known(values, self.cells)
        low = min(each.middle - each.half for each in ends) - headline.half
        high = max(each.middle + each.half for each in ends) + headline.half
        middle, room = (low + high) / 2, (high - low) / 2
        return Miss(headline.middle - middle, room, max(room, 0.1))


class Neighbours(Equation):
    """A figure of a series stands to the next as nearly all do; the miss in their spread."""

    def __init__(self, cells: tuple[Slot, Slot], usual: float, spread: float) -> None:
        self.cells = cells
        self.usual, self.spread = usual, spread

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        one, other = all_known(values, self.cells)
        if one.middle <= 0 or other.middle <= 0:
            return Miss(_ABSURD, 8.0, 1.0)
        step = log(other.middle / one.middle)
        return Miss((step - self.usual) / self.spread, 8.0, 1.0)


class Greater(Equation):
    """The first of two figures is the greater one, as is known of what they count."""

    spread = 1.0

    def __init__(self, cells: tuple[Slot, Slot], chance: float) -> None:
        self.cells, self.chance = cells, chance

    def miss(self, values: Values) -> Miss:
        """Return by how much the figures miss each other."""
        one, other = all_known(values, self.cells)
        return Miss(0.0 if one.middle > other.middle else _ABSURD, 1.0, 1.0)
