"""Which figures of a sentence are compared: 510 in June, compared with 500 a year before."""

from collections.abc import Iterator, Sequence

from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says

_LEVELS = (Says.LEVEL, Says.RATE, Says.SHARE, Says.UNKNOWN)


def comparisons(found: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """
    Yield each figure with the earlier one that it is compared with.

    That is the last one in its sentence and unit before it which is itself no earlier one.
    """
    for place, earlier in enumerate(found):
        if not earlier.meaning.earlier:
            continue
        for now in reversed(found[:place]):
            if now.mention.sentence != earlier.mention.sentence:
                break
            if not now.meaning.earlier and _alike(now, earlier) and _measures(now, earlier):
                yield now, earlier
                break


def _measures(now: Said, earlier: Said) -> bool:
    """Tell whether a figure may be compared with one: a level, a rate, or both are growth."""
    return now.meaning.says in _LEVELS or now.meaning.says is earlier.meaning.says


def _alike(one: Said, other: Said) -> bool:
    mine, its = one.mention.numeral, other.mention.numeral
    return (mine.base, mine.dimension) == (its.base, its.dimension)
