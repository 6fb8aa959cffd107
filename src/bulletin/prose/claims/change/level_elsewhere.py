"""Growth of a quantity whose level another sentence prints: it grew by 76,000, or 1.6 per cent."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.compared_with import comparisons
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING, Range

_BACK, _ON = 14, 6  # entries in which the level may stand
_NEAR = 8  # entries around two levels in which their growth may stand
_DIGITS = 2  # of growth that tells which level is meant


class Way(NamedTuple):
    """How growth follows of a level and of what its own sentence prints beside it."""

    constraints: tuple[Constraint, ...]
    latent: tuple[Range, ...] = ()


# Variables: growth, the level, what stands beside the growth; then, unprinted, the level before.
_BY_CHANGE = Way((Sum((1, 2, 3), (1, -1, -1)), Product(2, 3, 0)), (EVERYTHING,))
_OF_EARLIER = Way((Product(2, 1, 0),))
_SINCE = Way((Product(1, 2, 0, 100),))


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield growth, in languages that part words, with a level of like words that just gives it.

    Beside the growth stands by how much it grew, or from where. No other level is accused.
    """
    yield from _between_two_levels(prose)
    for entry in prose.entries:
        growth = entry.growth
        if not growth or growth.term.digits < _DIGITS or not entry.subject.isascii():
            continue
        beside = [each for other in prose.of_sentence(entry.sentence) for each in other.said]
        if any(each.meaning.says is Says.LEVEL and not each.meaning.earlier for each in beside):
            continue
        yield from _of_like_words(prose, entry, growth, beside)


def _of_like_words(
    prose: Prose, entry: Entry, growth: Said, beside: Sequence[Said]
) -> Iterator[StatedClaim]:
    change = entry.of(Says.CHANGE)
    earlier = [each for each in beside if each.meaning.earlier and each.meaning.says is Says.LEVEL]
    if change is None and len(earlier) != 1:
        return
    known = change or earlier[0]
    ways = (_BY_CHANGE, _OF_EARLIER) if change else (_SINCE,)
    found = [
        (prose.likeness.common(entry, other), way, level)
        for other, level in _levels(prose, entry, known.term)
        for way in ways
        if fits(way.constraints, growth.term, level, known.term, latent=way.latent)
    ]
    likely, way, level = max(found, key=lambda each: each[0], default=(0.0, _SINCE, known.term))
    if likely > 0:
        operands = level, known.term
        yield StatedClaim(
            TextClaimKind.GROWTH, growth.term, operands, way.constraints, latent=way.latent
        )


def _between_two_levels(prose: Prose) -> Iterator[StatedClaim]:
    """Yield growth of like words that two levels of another sentence just give."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        beside = [said for each in prose.of_sentence(number) for said in each.said]
        if any(each.meaning.says in _MOVED for each in beside):
            continue
        for now, earlier in comparisons(beside):
            if (
                now.meaning.says is Says.LEVEL
                and min(now.term.digits, earlier.term.digits) > _DIGITS
            ):
                yield from _of_growth(prose, now, earlier)


_MOVED = (Says.GROWTH, Says.CHANGE)


def _of_growth(prose: Prose, now: Said, earlier: Said) -> Iterator[StatedClaim]:
    (mine,) = (e for e in prose.of_sentence(now.mention.sentence) if any(s is now for s in e.said))
    around = prose.entries[max(0, mine.number - _NEAR) : mine.number + 1 + _NEAR]
    found = [
        (prose.likeness.common(mine, each), growth)
        for each in around
        if (growth := each.growth) and growth.term.digits >= _DIGITS and mine.subject.isascii()
        if fits(_SINCE.constraints, growth.term, now.term, earlier.term)
    ]
    likely, growth = max(found, key=lambda each: each[0], default=(0.0, now))
    if likely > 0:
        operands = now.term, earlier.term
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, operands, _SINCE.constraints)


def _levels(prose: Prose, entry: Entry, known: Term) -> Iterator[tuple[Entry, Term]]:
    """Yield the levels around an entry that are of its unit and tell anything."""
    around = prose.entries[max(0, entry.number - _BACK) : entry.number + 1 + _ON]
    for other in around:
        for said in other.said if other.sentence != entry.sentence else ():
            level = said.meaning.says is Says.LEVEL and not said.meaning.earlier
            if level and not said.term.hedge and said.term.base == known.base:
                yield other, said.term
