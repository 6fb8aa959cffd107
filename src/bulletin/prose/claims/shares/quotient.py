"""A mean that two levels give: people a household, distance a passenger, yield an area."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Product

_RATIO = (Product(1, 2, 0, divisor=1),)
_BACK = 10  # entries
_DIGITS = 3


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each mean with the last two levels before it whose units give its own, if they fit."""
    for paragraph in prose.paragraphs:
        for place, entry in enumerate(paragraph):
            level = entry.of(Says.LEVEL)
            if level and level.term.digits >= _DIGITS and spoken_of("mean-of", entry.subject):
                before = [e for e in reversed(paragraph[max(0, place - _BACK) : place]) if e.level]
                yield from _given(level.term, entry.subject, before)


def _given(mean: Term, name: str, before: Sequence[Entry]) -> Iterator[StatedClaim]:
    for whole in before:
        for per in before:
            if per is whole or not (whole.level and per.level):
                continue
            terms = whole.level.term, per.level.term
            if _by_units(mean, *terms, name, core(per.subject)) and fits(_RATIO, mean, *terms):
                yield StatedClaim(TextClaimKind.RATIO, mean, terms, _RATIO)
                return


def _by_units(mean: Term, whole: Term, per: Term, name: str, named: str) -> bool:
    """Tell whether units, or the name of what is divided by, say that it is such a mean."""
    base = mean.base
    if not (base and whole.base and per.base) or whole.base == per.base:
        return False
    composed = whole.base == per.base + base or base == f"{whole.base}/{per.base}"
    return composed or (base == whole.base and len(named) > 1 and named in core(name))
