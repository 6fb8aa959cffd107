"""Sizes of numbers without their signs."""

from collections.abc import Sequence
from fractions import Fraction

from bulletin.derive.arithmetic.working import Known
from bulletin.model.figures.interval import Interval


def half_of_absolutes(changes: Sequence[Known]) -> Known:
    """
    Return half the sum of what numbers are without their signs.

    The numbers are taken as independent, which can widen the answer but never exclude the
    truth.

    >>> one = Known(Interval(Fraction(-3), Fraction(-1)), Fraction(-2))
    >>> half_of_absolutes([one, one.negated()]).ends
    Interval(low=Fraction(1, 1), high=Fraction(3, 1))
    """
    spans = [_absolute(each.ends) for each in changes]
    low = sum((Fraction(each.low) for each in spans), start=Fraction(0))
    high = sum((Fraction(each.high) for each in spans), start=Fraction(0))
    points = [abs(each.point) for each in changes if each.point is not None]
    point = sum(points, start=Fraction(0)) / 2 if len(points) == len(changes) else None
    return Known(Interval(low / 2, high / 2), point)


def _absolute(ends: Interval) -> Interval:
    sizes = abs(Fraction(ends.low)), abs(Fraction(ends.high))
    return Interval(Fraction(0) if ends.low <= 0 <= ends.high else min(sizes), max(sizes))
