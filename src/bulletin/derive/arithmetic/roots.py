"""Roots of fractions, between bounds that are fractions."""

from fractions import Fraction

_PLACES = 10


def root(number: Fraction, degree: int) -> tuple[Fraction, Fraction]:
    """
    Return two fractions, a ten-thousand-millionth apart, between which a root lies.

    The number is positive and the degree at least 1.

    >>> low, high = root(Fraction(2), 2)
    >>> low * low <= 2 <= high * high, high - low
    (True, Fraction(1, 10000000000))
    """
    scale = 10**_PLACES
    # floor of scale * number ** (1 / degree), by whole numbers only
    target = number * scale**degree
    low = _whole_root(target.numerator // target.denominator, degree)
    return Fraction(low, scale), Fraction(low + 1, scale)


def _whole_root(number: int, degree: int) -> int:
    """Return the greatest whole number whose power is at most `number`."""
    if degree == 1 or number < 2:  # noqa: PLR2004 - 0 and 1 are their own roots
        return number
    guess = 1 << -(-number.bit_length() // degree)
    while True:
        better = ((degree - 1) * guess + number // guess ** (degree - 1)) // degree
        if better >= guess:
            return guess
        guess = better
