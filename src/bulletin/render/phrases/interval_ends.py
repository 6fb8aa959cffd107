"""Intervals as decimal text: exact where decimals can be exact, else rounded outward."""

from fractions import Fraction

from bulletin.messages.speaking import say
from bulletin.model.figures.decimals import down, up
from bulletin.model.figures.interval import Bound, Interval

_LONGEST = 8  # decimals after which an exact end stops being readable
_FINEST = 12


def ends(interval: Interval) -> tuple[str, str]:
    """
    Return the lower and the upper end as decimal texts, empty for a missing end.

    An end with no short decimal form is rounded away from the interval, to three
    significant digits of the width, so that the texts never promise too much.

    >>> ends(Interval(Fraction(55221, 20), Fraction(100, 3)))
    ('2761.05', '33.3334')
    """
    places = _places(interval, significant=3)
    low, high = (_exact(bound, _LONGEST) for bound in (interval.low, interval.high))
    return (
        down(interval.low, places if low is None else low),
        up(interval.high, places if high is None else high),
    )


def both_ends(interval: Interval | None) -> tuple[str, str]:
    """Return the ends of an interval, both empty where there is none."""
    return ends(interval) if interval else ("", "")


def short_ends(interval: Interval, significant: int = 2) -> tuple[str, str]:
    """
    Return the ends for people, with no more digits than the width deserves.

    >>> short_ends(Interval(Fraction(53606123, 1000000), Fraction(53611623, 1000000)))
    ('53.6061', '53.6117')
    """
    places = _places(interval, significant)
    exact = (_exact(interval.low, places + 1), _exact(interval.high, places + 1))
    places = max([places] if None in exact else [each for each in exact if each is not None])
    return down(interval.low, places), up(interval.high, places)


def span(interval: Interval) -> str:
    """
    Return the interval for people as one text.

    >>> span(Interval(Fraction(772, 10), Fraction(894, 10)))
    '77.2–89.4'
    """
    low, high = short_ends(interval, significant=1)
    if low == high:
        return low or say("range.any")
    if not low or not high:
        return f"≥ {low}" if low else f"≤ {high}"
    return say("range.between", low=low, high=high) if high.startswith("-") else f"{low}–{high}"


def _places(interval: Interval, significant: int) -> int:
    """Return the decimals at which the width has this many digits."""
    if not interval.bounded or interval.width <= 0:
        return 4
    places = 0
    while interval.width * 10**places < 10 ** (significant - 1) and places < _FINEST:
        places += 1
    return places


def _exact(bound: Bound, longest: int) -> int | None:
    """Return the decimals that print this end exactly, None if more than `longest`."""
    if not isinstance(bound, Fraction):
        return 0
    decimals = _decimals(bound.denominator)
    return decimals if decimals is not None and decimals <= longest else None


def _decimals(denominator: int) -> int | None:
    """Return how many decimals a fraction over `denominator` takes, None if it never ends."""
    counts = []
    for prime in (2, 5):
        count = 0
        while denominator % prime == 0:
            denominator //= prime
            count += 1
        counts.append(count)
    return max(counts) if denominator == 1 else None
