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
from math import inf, lcm
from typing import Protocol

from bulletin.relate.constraints.ranges import Range, Side, divided, multiplied, size, widened


class Constraint(Protocol):
    """A condition on the true numbers behind some figures."""

    @property
    def variables(self) -> tuple[int, ...]:
        """Return the unknowns it ties together."""

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return, for each of its variables, the range that the others leave for it."""


@dataclass(frozen=True, slots=True, eq=False)
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
        if not slack and (exact := self._in_whole_numbers(ranges)):
            return exact
        terms = [
            ranges[v] if sign > 0 else (-ranges[v][1], -ranges[v][0])
            for v, sign in zip(self.variables, self.signs, strict=True)
        ]
        lows, highs = Side([low for low, _ in terms]), Side([high for _, high in terms])
        constant = self.constant if slack else Fraction(self.constant)
        margin = slack * (size(constant) + lows.size + highs.size) if slack else 0
        left: list[Range] = []
        for sign, (low, high) in zip(self.signs, terms, strict=True):
            least = constant - highs.without(high) - margin
            most = constant - lows.without(low) + margin
            left.append((least, most) if sign > 0 else (-most, -least))
        return left

    def _in_whole_numbers(self, ranges: Sequence[Range]) -> list[Range]:
        """Return the same for fractions, over one denominator; nothing where an end is none."""
        ends = [end for variable in self.variables for end in ranges[variable]]
        fractions = [end for end in ends if isinstance(end, Fraction)]
        if len(fractions) < len(ends):
            return []
        over = lcm(*(each.denominator for each in fractions))
        whole = [each.numerator * (over // each.denominator) for each in fractions]
        pairs = list(zip(self.signs, whole[::2], whole[1::2], strict=True))
        least = sum(low if sign > 0 else -high for sign, low, high in pairs)
        most = sum(high if sign > 0 else -low for sign, low, high in pairs)
        constant = self.constant * over
        left: list[Range] = []
        for sign, low, high in pairs:
            if sign > 0:
                ends_left = constant - most + high, constant - least + low
            else:
                ends_left = least + high - constant, most + low - constant
            left.append((Fraction(ends_left[0], over), Fraction(ends_left[1], over)))
        return left


@dataclass(frozen=True, slots=True, eq=False)
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
            factor = widened(factor, slack, self.offset)
        whole = (result[0] * self.divisor, result[1] * self.divisor)
        product = multiplied(base, factor)
        rate = divided(whole, base)
        return [
            widened((product[0] / self.divisor, product[1] / self.divisor), slack),
            widened(divided(whole, factor), slack),
            widened((rate[0] - self.offset, rate[1] - self.offset), slack, self.offset),
        ]


@dataclass(frozen=True, slots=True, eq=False)
class AtMost:
    """
    The parts together are not more than the whole; none is negative.

    The first variable is the whole.
    """

    variables: tuple[int, ...]

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least the whole can be, and the most each part can be."""
        whole, *parts = (ranges[v] for v in self.variables)
        lows = Side([low if low > 0 else low * 0 for low, _ in parts if low != -inf])
        limit = 0 if whole[1] == inf else size(whole[1])
        margin = slack * (lows.size + limit) if slack else 0
        left: list[Range] = [(lows.finite - margin, inf)]
        for low, _ in parts:
            others = lows.finite - low if low > 0 else lows.finite
            left.append((-inf, whole[1] - others + margin))
        return left
