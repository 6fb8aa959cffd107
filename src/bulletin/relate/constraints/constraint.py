"""
The arithmetic of every relation, written once.

A constraint ties a few unknown true numbers together. Given a range for each of
them it says which range the others leave for every one: `implied`. Checking,
deriving and locating all ask nothing else. Ranges are (low, high) pairs, either of
fractions (exact) or of floats; with floats `slack` widens every answer so far that
rounding of the machine can never make a true number fall outside.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import inf, lcm
from typing import Protocol

from bulletin.model.figures.rounded_sum import left_by_others, reversed_ends
from bulletin.relate.constraints.ranges import (
    Number,
    Range,
    divided,
    multiplied,
    size,
    widened,
)


class Constraint(Protocol):
    """
    A condition on the true numbers behind some figures.

    Two of the same form are still two: each belongs to its own relation.
    """

    @property
    def variables(self) -> tuple[int, ...]:
        """Return the unknowns it ties together."""

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return, for each of its variables, the range that the others leave for it."""


class Sum:
    """
    The signed sum of the variables is `constant`.

    A total and its parts is the sum of the parts less the total, being zero.
    """

    __slots__ = "constant", "signs", "variables"

    def __init__(
        self, variables: tuple[int, ...], signs: tuple[int, ...], constant: int = 0
    ) -> None:
        """Tie the variables, each with its sign."""
        self.variables, self.signs, self.constant = variables, signs, constant

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return for each variable what the others leave: the constant less their sum."""
        terms = [
            ranges[v] if sign > 0 else reversed_ends(ranges[v])
            for v, sign in zip(self.variables, self.signs, strict=True)
        ]
        left = self._left(terms, slack)
        pairs = zip(self.signs, left, strict=True)
        return [ends if sign > 0 else reversed_ends(ends) for sign, ends in pairs]

    def _left(self, terms: Sequence[Range], slack: float) -> Sequence[Range]:
        if not slack and (exact := in_whole_numbers(terms)):
            whole, over = exact
            aim = self.constant * over, self.constant * over
            found = left_by_others(whole, aim)
            return [(Fraction(low, over), Fraction(high, over)) for low, high in found]
        constant = self.constant if slack else Fraction(self.constant)
        return left_by_others(terms, (constant, constant), slack)


def in_whole_numbers(ranges: Sequence[Range]) -> tuple[list[tuple[int, int]], int] | None:
    """Return fractions as whole numbers over one denominator; None where an end is none."""
    ends = [end for each in ranges for end in each]
    fractions = [end for end in ends if isinstance(end, Fraction)]
    if len(fractions) < len(ends):
        return None
    over = lcm(*(each.denominator for each in fractions))
    whole = [each.numerator * (over // each.denominator) for each in fractions]
    return list(zip(whole[::2], whole[1::2], strict=True)), over


class Product:
    """
    `divisor` times `result` is `base` times (`offset` + `rate`).

    Offset 0: a share or an index of a base. Offset 100: growth on a base. Divisor 1:
    a level is its base (a population) times the level per head.
    """

    __slots__ = "base", "divisor", "offset", "rate", "result"

    def __init__(
        self, result: int, base: int, rate: int, offset: int = 0, divisor: int = 100
    ) -> None:
        """Tie three variables."""
        self.result, self.base, self.rate = result, base, rate
        self.offset, self.divisor = offset, divisor

    @property
    def variables(self) -> tuple[int, ...]:
        """Return result, base and rate."""
        return self.result, self.base, self.rate

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return what base and rate leave for the result, and so on round."""
        result, base, (low, high) = ranges[self.result], ranges[self.base], ranges[self.rate]
        if not slack and (exact := self._of_positive((*result, *base, low, high))):
            return exact
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

    def _of_positive(self, ends: Sequence[Number]) -> list[Range] | None:
        """
        Return what positive fractions leave for one another, None where an end is no such.

        Of result, base and rate, in whole numbers: so each answer is reduced but once.
        """
        exact = [end for end in ends if isinstance(end, Fraction)]
        if len(exact) < len(ends):
            return None
        whole = [(end.numerator * self.divisor, end.denominator) for end in exact[:2]]
        base = [end.as_integer_ratio() for end in exact[2:4]]
        factor = [(e.numerator + self.offset * e.denominator, e.denominator) for e in exact[4:]]
        if not whole[0][0] > 0 < base[0][0] or factor[0][0] <= 0:
            return None
        return [
            (
                _product(base[0], factor[0], self.divisor),
                _product(base[1], factor[1], self.divisor),
            ),
            (_quotient(whole[0], factor[1]), _quotient(whole[1], factor[0])),
            (_quotient(whole[0], base[1], self.offset), _quotient(whole[1], base[0], self.offset)),
        ]


def _product(one: tuple[int, int], other: tuple[int, int], divisor: int) -> Fraction:
    return Fraction(one[0] * other[0], one[1] * other[1] * divisor)


def _quotient(one: tuple[int, int], other: tuple[int, int], offset: int = 0) -> Fraction:
    over = one[1] * other[0]
    return Fraction(one[0] * other[1] - offset * over, over)


class AtMost:
    """
    The parts together are not more than the whole; none is negative.

    The first variable is the whole.
    """

    __slots__ = ("variables",)

    def __init__(self, variables: tuple[int, ...]) -> None:
        """Tie the whole and its parts."""
        self.variables = variables

    def implied(self, ranges: Sequence[Range], slack: float = 0) -> list[Range]:
        """Return the least the whole can be, and the most each part can be."""
        whole, *parts = (ranges[v] for v in self.variables)
        least = sum(low for low, _ in parts if low > 0)
        limit = 0 if whole[1] == inf else size(whole[1])
        margin = slack * (least + limit) if slack else 0
        left: list[Range] = [(least - margin, inf)]
        for low, _ in parts:
            others = least - max(low, 0)
            left.append((-inf, whole[1] - others + margin))
        return left
