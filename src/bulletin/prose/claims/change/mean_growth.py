"""Growth a year on average, by the growth over all the years."""

import re
from collections.abc import Iterator
from fractions import Fraction

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.in_words import number_of
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import Constraint, Product
from bulletin.relate.constraints.ranges import EVERYTHING, Range

_START: Range = (Fraction(100), Fraction(100))
_MOST = 60  # years
_YEAR = re.compile(r"(?:19|20)\d\d")


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each mean growth that the growth before it, over as many years, just gives."""
    for entry in prose.entries:
        mean = entry.of(Says.MEAN_GROWTH)
        beside = prose.of_paragraph(entry.paragraph)
        before = [each for each in beside if each.growth and each.number <= entry.number]
        if mean and before:
            found = [
                claim
                for growth in reversed(before[-1].all(Says.GROWTH))
                for years in _years(prose, before[-1], growth, mean)
                for claim in _compounded(mean, growth, years)
            ]
            yield from found[:1]


def _compounded(mean: Said, whole: Said, years: int) -> Iterator[StatedClaim]:
    """Yield that levels which grow alike, year by year, grow as a whole by what is printed."""
    if not 1 < years < _MOST:
        return
    first, last = 2, 2 + years
    steps: list[Constraint] = [Product(n + 1, n, 0, 100) for n in range(first, last)]
    chain = (*steps, Product(last, first, 1, 100))
    latent = (_START, *[EVERYTHING] * years)
    if fits(chain, mean.term, whole.term, latent=latent):
        yield StatedClaim(TextClaimKind.GROWTH, mean.term, (whole.term,), chain, latent=latent)


def _years(prose: Prose, entry: Entry, growth: Said, mean: Said) -> Iterator[int]:
    """Yield over how many years something grew: since the year compared with, or as counted."""
    now = _YEAR.match(entry.period)
    until = int(now[0]) if now else prose.year
    times = growth.meaning.time or "".join(each.meaning.time for each in entry.said)
    if since := _YEAR.search(times):
        yield until - int(since[0]) if until else 0
    for said in entry.said if not growth.meaning.time else ():
        if said is not mean and (
            match := compiled("", "so-many-years").search(said.mention.phrase)
        ):
            count = next(group for group in match.groups() if group)
            yield int(count) if count.isdecimal() else number_of(count)
