"""Rates defined as one quantity of another: food of spending, the Engel coefficient."""

import re
from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Product
from bulletin.words.lexicon import entries

_RATE = (Product(1, 2, 0),)
_DIGITS = 3


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each such rate with the nearest quantities that are named in its definition and fit."""
    for entry in prose.entries:
        rate = entry.of(Says.RATE, Says.SHARE, Says.UNKNOWN)
        if rate is None or entry.level or rate.term.digits < _DIGITS:
            continue
        for name, part, whole in entries("rates-by-definition").values():
            if named := re.search(name, entry.subject):
                of_whom = core(entry.subject[: named.start()])
                yield from _rate(prose, entry, rate, (part, whole, of_whom))


def _rate(
    prose: Prose, entry: Entry, rate: Said, definition: tuple[str, str, str]
) -> Iterator[StatedClaim]:
    part, whole, of_whom = definition
    wholes = [each for each in _nearest(prose, entry, whole) if of_whom in core(each.subject)]
    parts = [each.level.term for each in _nearest(prose, entry, part) if each.level]
    for each in wholes:
        for numerator in [*parts, *_in_tables(prose, part)]:
            if each.level and numerator.base == each.level.term.base:
                operands = numerator, each.level.term
                if fits(_RATE, rate.term, *operands):
                    yield StatedClaim(TextClaimKind.SHARE, rate.term, operands, _RATE)
                    return


def _nearest(prose: Prose, entry: Entry, name: str) -> Sequence[Entry]:
    """Return the entries with a level that a name means, the nearest first."""
    found = [each for each in prose.entries if each.level and re.search(name, each.subject)]
    return sorted(found, key=lambda each: abs(each.number - entry.number))


def _in_tables(prose: Prose, name: str) -> Iterator[Term]:
    for row in prose.rows:
        if re.search(name, row.label):
            yield from (cell.term for cell in row.cells)
