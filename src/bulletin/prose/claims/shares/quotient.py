"""A mean that two levels give: people a household, distance a passenger, yield an area."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.names import core, pairs_of
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Product

_RATIO = (Product(1, 2, 0, divisor=1),)
_BACK = 10  # entries
_DIGITS = 3


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each mean with the last two levels before it whose units give its own, if they fit."""
    for entry in prose.entries:
        level = entry.of(Says.LEVEL)
        if level and level.term.digits >= _DIGITS and spoken_of("mean-of", entry.subject):
            before = prose.entries[max(0, entry.number - _BACK) : entry.number]
            yield from _given(level.term, entry, [e for e in reversed(before) if e.level])


def _given(mean: Term, entry: Entry, before: Sequence[Entry]) -> Iterator[StatedClaim]:
    for whole in before:
        for per in before:
            if per is whole or not (whole.level and per.level):
                continue
            terms = whole.level.term, per.level.term
            near = whole.paragraph == per.paragraph == entry.paragraph
            told = near and _by_units(mean, *terms, entry, per)
            if (told or _by_names(mean, terms, entry, whole, per)) and fits(_RATIO, mean, *terms):
                yield StatedClaim(TextClaimKind.RATIO, mean, terms, _RATIO)
                return


def _by_units(mean: Term, whole: Term, per: Term, entry: Entry, divisor: Entry) -> bool:
    """Tell whether units, or the name of what is divided by, say that it is such a mean."""
    base, named = mean.base, core(divisor.subject)
    if not (base and whole.base and per.base) or whole.base == per.base:
        return False
    composed = whole.base == per.base + base or base == f"{whole.base}/{per.base}"
    return composed or (base == whole.base and len(named) > 1 and named in core(entry.subject))


def _by_names(mean: Term, terms: tuple[Term, Term], entry: Entry, whole: Entry, per: Entry) -> bool:
    """Tell whether a total is called as its mean but for 平均每个, and the divisor somewhat so."""
    name = core(compiled("", "per-unit").sub("", entry.subject))
    units = mean.base == terms[0].base and terms[1].base not in ("", mean.base)
    words = pairs_of(name) & pairs_of(core(per.subject))
    return name != core(entry.subject) and units and core(whole.subject) == name and bool(words)
