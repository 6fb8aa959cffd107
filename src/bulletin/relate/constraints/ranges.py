"""Ranges of numbers, exact or of floats, and the arithmetic that keeps the truth inside."""

from fractions import Fraction
from math import inf

Number = Fraction | float
Range = tuple[Number, Number]

EVERYTHING: Range = (-inf, inf)
FLOAT_SLACK = 1e-12


def size(number: Number) -> Number:
    """Return how far a number is from zero."""
    return number if number >= 0 else -number


def times(one: Number, other: Number) -> Number:
    """Return a product; nothing times infinity is nothing."""
    return one * other if one and other else Fraction(0)


def multiplied(one: Range, other: Range) -> Range:
    """Return the products of the numbers of two ranges; everything where one is beyond floats."""
    try:
        if one[0] > 0 and other[0] > 0:  # nearly always, and much quicker
            return one[0] * other[0], one[1] * other[1]
        ends = [times(a, b) for a in one for b in other]
    except OverflowError:  # a fraction of hundreds of digits beside an infinite end
        return EVERYTHING
    return min(ends), max(ends)


def divided(one: Range, other: Range) -> Range:
    """Return the quotients; everything where the divisor may be zero or beyond floats."""
    try:
        if one[0] > 0 and other[0] > 0:
            return _quotient(one[0], other[1]), one[1] / other[0]
        if other[0] <= 0 <= other[1]:
            return EVERYTHING
        ends = [_quotient(a, b) for a in one for b in other]
    except OverflowError:
        return EVERYTHING
    return min(ends), max(ends)


def _quotient(one: Number, other: Number) -> Number:
    # Over an endless divisor the quotient can come as near to nothing as it likes.
    return Fraction(0) if other in (inf, -inf) else one / other


def widened(ends: Range, slack: float, at_least: Number = 0) -> Range:
    """Return a range moved outward by `slack` of its size; as it is where that is 0."""
    if not slack:
        return ends
    low, high = ends
    return low - slack * (size(low) + at_least) if low != -inf else low, (
        high + slack * (size(high) + at_least) if high != inf else high
    )
