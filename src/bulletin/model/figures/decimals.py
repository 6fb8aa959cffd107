"""Exact numbers as decimal text: ends rounded outward, and only the decimals they deserve."""

from fractions import Fraction
from math import ceil, floor, inf

from bulletin.messages.message import Message
from bulletin.model.figures.interval import Bound, Interval

_FINEST = 12  # decimals beyond which nobody reads on


def spelt(ends: Interval, places: int) -> str:
    """
    Return a range in words, its ends rounded outward to `places` decimals.

    >>> spelt(Interval(Fraction(5, 2), Fraction(8, 3)), 2)
    '2.50 to 2.67'
    """
    low, high = down(ends.low, places), up(ends.high, places)
    if not low and not high:
        return Message.of("range.anything")
    if not low:
        return Message.of("range.at.most", high=high)
    if not high:
        return Message.of("range.at.least", low=low)
    return low if low == high else Message.of("range.between", low=low, high=high)


def fixed(number: Fraction, places: int) -> str:
    """
    Return an exact number with `places` decimals, halves rounded away from zero.

    Fewer than 0 decimals round to tens, hundreds and so on.

    >>> fixed(Fraction(-1, 8), 2), fixed(Fraction(-1, 8), 0), fixed(Fraction(356623), -2)
    ('-0.13', '0', '356600')
    """
    size = floor(abs(number) * Fraction(10) ** places + Fraction(1, 2))
    size *= 10 ** max(-places, 0)
    return _text(-size if number < 0 else size, max(places, 0))


def down(bound: Bound, places: int) -> str:
    """Return the greatest decimal text not above `bound`, empty for a missing end."""
    return "" if bound in (inf, -inf) else _text(floor(Fraction(bound) * 10**places), places)


def up(bound: Bound, places: int) -> str:
    """Return the least decimal text not below `bound`, empty for a missing end."""
    return "" if bound in (inf, -inf) else _text(ceil(Fraction(bound) * 10**places), places)


def justified(ends: Interval) -> int:
    """
    Return the decimals that a number known to lie in `ends` deserves; below 0 for tens.

    All certain digits and the first uncertain one: the fewest decimals at which rounding
    cannot carry the number out of `ends`.

    >>> justified(Interval(Fraction("16.2917"), Fraction("16.3114")))
    2
    >>> justified(Interval(Fraction(356440), Fraction(356790)))
    -2
    """
    if not ends.bounded or ends.width <= 0:
        return _FINEST if ends.bounded else 0
    width = Fraction(ends.width)
    # Within one of the answer, so that the loop runs twice at most.
    places = len(str(width.denominator)) - len(str(width.numerator)) - 1
    while Fraction(10) ** -places > width:
        places += 1
    return min(places, _FINEST)


def significant(number: Fraction, digits: int) -> int:
    """
    Return the decimals at which a number shows this many significant digits.

    >>> significant(Fraction("0.001234"), 3), significant(Fraction(53), 3)
    (5, 1)
    """
    places = 0
    while 0 < abs(number) * 10**places < 10 ** (digits - 1) and places < _FINEST:
        places += 1
    return places


def _text(digits: int, places: int) -> str:
    sign, text = "-" if digits < 0 else "", str(abs(digits)).rjust(places + 1, "0")
    return sign + text[: len(text) - places] + ("." + text[-places:] if places else "")
