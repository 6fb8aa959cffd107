"""
What the figures of all groups of a shape stand for, in whole numbers.

A figure is the range of numbers that print as it, in whole numbers of half a step of the
finest place that is printed. Where these would not fit into a machine's whole number they
are whole numbers without limit.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from bulletin.model.figures.figure import Rounding
from bulletin.scale.matrices import Stack
from bulletin.scale.template import Value

Ends = tuple[Any, Any]  # the least and the most, a number a group

_ROOM = 2**62  # of a machine's whole number


class FigureEnds:
    """The least and the most that each value of a group stands for, a column a group."""

    def __init__(self, stack: Stack, values: tuple[Value, ...], used: Iterable[int]) -> None:
        """Work them out for the places that are used."""
        places = sorted(used)
        digits, decimals = stack.digits[:, places], stack.decimals[:, places]
        chosen = [values[place] for place in places]
        low = min((0, *(each.exponent for each in chosen)))
        finest = int(decimals.max(initial=0)) - low
        steps = [each.exponent + finest for each in chosen]
        self.groups = len(stack.runs)
        self.one = 2 * 10**finest  # the base unit
        if 4 * _most(digits) * 10 ** max(steps, default=0) * max(len(places), 1) >= _ROOM:
            digits = digits.astype(object)
        self._ends = {
            place: _ends(digits[:, n], decimals[:, n], value, step)
            for n, (place, value, step) in enumerate(zip(places, chosen, steps, strict=True))
        }

    def of(self, place: int) -> Ends:
        """Return the least and the most of a value, in all groups."""
        return self._ends[place]

    def exactly(self, place: int, group: int) -> tuple[Fraction, Fraction]:
        """Return the least and the most of a value of one group, in base units."""
        low, high = self._ends[place]
        return Fraction(int(low[group]), self.one), Fraction(int(high[group]), self.one)


def _most(digits: Any) -> int:  # noqa: ANN401  a matrix
    most, least = int(digits.max(initial=1)), int(digits.min(initial=0))
    return max(most, -least)


def _ends(digits: Any, decimals: Any, value: Value, steps: int) -> Ends:  # noqa: ANN401
    import numpy as np

    powers = np.array([10 ** (steps - n) if n <= steps else 1 for n in range(7)], digits.dtype)
    alike = len(decimals) and (decimals == decimals[0]).all()
    scale = powers[decimals[0]] if alike else powers[decimals]
    below: Any = 1
    above: Any = 1
    if value.rounding is Rounding.EXACT:
        below = above = 0
    elif value.rounding is Rounding.TRUNCATED:
        below, above = np.where(digits > 0, 0, 2), np.where(digits < 0, 0, 2)
    twice = 2 * digits
    return (twice - below) * scale, (twice + above) * scale
