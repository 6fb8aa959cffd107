"""From figures to places on a drawing: a linear scale, and round numbers along it."""

from collections.abc import Iterable, Sequence
from math import ceil, floor, log10
from typing import NamedTuple

_STEPS = (1, 2, 5, 10)
_ROOM = 0.04  # of what is drawn, at either end


class Scale(NamedTuple):
    """Numbers from `low` to `high` laid out from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, number: float) -> float:
        """Return the place of a number, rounded to a tenth of a pixel."""
        share = (number - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)


def scale(numbers: Iterable[float], start: float, end: float, *, zero: bool) -> Scale:
    """Return a scale that holds all numbers, and zero if wanted, with a little room."""
    every = [*numbers, *([0.0] if zero else [])]
    low, high = min(every), max(every)
    room = (high - low) * _ROOM or abs(high) * _ROOM or 1.0
    below = low if zero and low == 0 else low - room
    above = high if zero and high == 0 and below < 0 else high + room
    return Scale(below, above, start, end)


def ticks(along: Scale, most: int = 6) -> Sequence[tuple[float, str]]:
    """
    Return round numbers on a scale, not more than `most`, as numbers and as texts.

    >>> [text for _, text in ticks(Scale(-1.2, 10.4, 0, 300))]
    ['0', '2', '4', '6', '8', '10']
    """
    rough = (along.high - along.low) / most
    size = 10 ** floor(log10(rough))
    step = next(each * size for each in _STEPS if each * size >= rough * 0.999)
    places = max(0, -floor(log10(step)))
    first = ceil(along.low / step - 1e-9)
    last = floor(along.high / step + 1e-9)
    return [(at * step, f"{at * step:.{places}f}") for at in range(first, last + 1)]
