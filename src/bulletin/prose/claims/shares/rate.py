"""A rate between two levels of the text: completed floor space of that under construction."""

from collections.abc import Iterator, Sequence

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product

_RATE = (Product(1, 2, 0),)
_BACK = 8
_SHORTEST = 2  # letters of a name


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield rates whose name is told by that of a level before, of another one in its unit."""
    for paragraph in prose.paragraphs:
        for place, entry in enumerate(paragraph):
            rate = entry.of(Says.RATE, Says.SHARE)
            if rate and not entry.level and rate.term.dimension is Dimension.PER_CENT:
                yield from _rate(paragraph[max(0, place - _BACK) : place], entry, rate)


def _rate(before: Sequence[Entry], entry: Entry, rate: Said) -> Iterator[StatedClaim]:
    stem = compiled("", "rate-ends", ".*$").sub("", entry.subject)
    if len(stem) < _SHORTEST:
        return
    target = rate.term
    levels = [(each, each.level.term) for each in before if each.level]
    for part, numerator in reversed(levels):
        if not _told(stem, part.subject):
            continue
        for whole, divisor in reversed(levels):
            if (
                whole is part
                or not _of_it(numerator, divisor)
                or _told(stem, whole.subject) > _told(stem, part.subject)
            ):
                continue
            if fits(_RATE, target, numerator, divisor):
                kind = TextClaimKind.SHARE if _names(part, whole) else TextClaimKind.RATE
                yield StatedClaim(kind, target, (numerator, divisor), _RATE)
                return


def _names(part: Entry, whole: Entry) -> bool:
    """Tell whether the name of a part is that of its whole with more before it."""
    return part.subject.endswith(whole.subject)


def _told(stem: str, name: str) -> int:
    """Return how many letters at the end of a stem of a rate stand in the name of a level."""
    for width in range(min(len(stem), 6), 1, -1):
        if stem[-width:] in name:
            return width
    return 0


def _of_it(part: Term, whole: Term) -> bool:
    return part.base == whole.base and part.value <= whole.value and part.figure != whole.figure
