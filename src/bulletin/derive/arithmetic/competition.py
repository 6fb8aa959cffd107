"""Standard competition ranking: 1, 2, 2, 4; highest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bulletin.model.figures.interval import Interval


@dataclass(frozen=True, slots=True)
class Standing:
    """
    The outcome for one entrant, by its number in the list of entrants.

    `from_last` is its rank counted from the bottom. `open_with` are the entrants whose
    order against this one rounding leaves open.
    """

    entrant: int
    rank: int
    from_last: int
    tied: bool
    open_with: tuple[int, ...]


def compete(entrants: Sequence[tuple[Fraction, Interval]]) -> list[Standing]:
    """
    Return the places of entrants (printed number, its interval), highest first.

    Equal numbers share a rank, in the order in which they came. An order is open where
    one number is printed higher, but the other may truly be: intervals that only touch
    leave no more than a tie open.

    >>> spans = [(Fraction(n), Interval(Fraction(n), Fraction(n))) for n in (7, 9, 9, 3)]
    >>> [(place.entrant, place.rank) for place in compete(spans)]
    [(1, 1), (2, 1), (0, 3), (3, 4)]
    """
    order = sorted(range(len(entrants)), key=lambda each: -entrants[each][0])
    higher: dict[Fraction, int] = {}
    for above, each in enumerate(order):
        higher.setdefault(entrants[each][0], above)
    lower: dict[Fraction, int] = {}
    for below, each in enumerate(reversed(order)):
        lower.setdefault(entrants[each][0], below)
    equal = {number: len(order) - higher[number] - lower[number] for number in higher}
    return [
        Standing(
            each,
            higher[entrants[each][0]] + 1,
            lower[entrants[each][0]] + 1,
            equal[entrants[each][0]] > 1,
            tuple(other for other in order if _open(entrants[each], entrants[other])),
        )
        for each in order
    ]


def _open(one: tuple[Fraction, Interval], other: tuple[Fraction, Interval]) -> bool:
    if one[0] == other[0]:
        return False
    (_, high), (_, low) = (one, other) if one[0] > other[0] else (other, one)
    return low.high > high.low
