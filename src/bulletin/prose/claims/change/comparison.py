"""A figure, what it is compared with, and how far it is from that: 510, compared with 500 (2%)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Product, Sum

_GROWN = (Product(1, 2, 0, 100),)
_APART = (Sum((1, 2, 0), (1, -1, -1)),)
_WAYS = (
    (Says.LEVEL, Says.GROWTH, TextClaimKind.GROWTH, _GROWN),
    (Says.LEVEL, Says.CHANGE, TextClaimKind.CHANGE, _APART),
    (Says.RATE, Says.POINTS, TextClaimKind.POINTS, _APART),
)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield how far a figure is from the next one of its sentence, which it is compared with."""
    for paragraph in prose.paragraphs:
        for one, other in pairwise(paragraph):
            if one.sentence == other.sentence:
                aside = [each for each in prose.of_sentence(one.sentence) if each.aside]
                yield from _compared(one, other, aside)


def _compared(one: Entry, other: Entry, asides: Sequence[Entry]) -> Iterator[StatedClaim]:
    for says, far, kind, constraints in _WAYS:
        mine, its = one.of(says), other.of(says)
        if mine is None or its is None or mine.term.base != its.term.base:
            continue
        if not spoken_of("compared-with-figure", its.mention.phrase):
            continue
        apart = _apart(far, (one, other, *asides), its)
        if apart:
            operands = mine.term, its.term
            yield StatedClaim(kind, apart.term, operands, constraints, mended=True)


def _apart(far: Says, entries: Sequence[Entry], its: Said) -> Said | None:
    """Return how far apart two figures are said to be, by the figure next to the second."""
    found = [said for each in entries for said in each.said if said.meaning.says is far]
    place = its.mention.figure.start
    near = [(abs(each.mention.figure.start - place), number) for number, each in enumerate(found)]
    return found[min(near)[1]] if near else None
