"""Which figures of a sentence are compared: 510 in June, compared with 500 a year before."""

from collections.abc import Iterator, Sequence

from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.western_meaning import lead_of
from bulletin.prose.wording.vocabulary import compiled

_LEVELS = (Says.LEVEL, Says.RATE, Says.SHARE, Says.UNKNOWN)


def comparisons(found: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """
    Yield each figure with the earlier one that it is compared with.

    That is the last one in its sentence and unit before it which is itself no earlier one, not
    in brackets if there is another, or the next one if words say that the quantity went from
    the one to the other.
    """
    for place, earlier in enumerate(found):
        if not earlier.meaning.earlier:
            continue
        if reached := _reached(earlier, found[place + 1 : place + 2]):
            yield reached, earlier
            continue
        same = [e for e in found[:place] if e.mention.sentence == earlier.mention.sentence]
        fit = [e for e in same if not e.meaning.earlier and _alike(e, earlier)]
        fit = [each for each in fit if _measures(each, earlier)]
        outside = [each for each in fit if each.mention.aside <= earlier.mention.aside]
        for now in (outside or fit)[-1:]:
            yield now, earlier


def _reached(earlier: Said, following: Sequence[Said]) -> Said | None:
    """Return the figure right behind one that the quantity went to from there: from 57 to 30."""
    departs = compiled("", "departs").search(lead_of(earlier.mention))
    for each in following if departs else ():
        arrives = compiled("", "arrives").search(lead_of(each.mention))
        one_sentence = each.mention.sentence == earlier.mention.sentence
        if arrives and one_sentence and _alike(each, earlier) and _measures(each, earlier):
            return each
    return None


def _measures(now: Said, earlier: Said) -> bool:
    """Tell whether a figure may be compared with one: a level, a rate, or both are growth."""
    return now.meaning.says in _LEVELS or now.meaning.says is earlier.meaning.says


def _alike(one: Said, other: Said) -> bool:
    mine, its = one.mention.numeral, other.mention.numeral
    return (mine.base, mine.dimension) == (its.base, its.dimension)
