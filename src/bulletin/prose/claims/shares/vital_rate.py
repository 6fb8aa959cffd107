"""Births, deaths and natural increase per thousand of the population."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.model.figures.unit import Dimension
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING
from bulletin.words.lexicon import entries

# A population may have changed by this much since the middle of the year, which rates are of.
_MOVES = Fraction(1, 100)
_NEAR = 16  # entries
# Variables: the rate, the events, the population; of two flows, their difference besides.
_OF_ONE = (Product(1, 2, 0),)
_OF_TWO = (Sum((1, 2, 4), (1, -1, -1)), Product(4, 3, 0))


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each rate that events and a population of the text give; none is ever accused."""
    for entry in prose.entries:
        rate = entry.of(Says.RATE)
        if rate is None or rate.term.dimension is not Dimension.PER_MILLE:
            continue
        near = prose.entries[max(0, entry.number - _NEAR) : entry.number + _NEAR]
        for patterns in entries("vital-rates").values():
            if re.search(patterns[0], entry.subject, re.IGNORECASE):
                yield from _rate(near, rate.term, patterns[1:])


def _rate(near: Sequence[Entry], rate: Term, patterns: Sequence[str]) -> Iterator[StatedClaim]:
    events = [_named(near, each) for each in patterns]
    people = [
        each.level.term for each in near if each.level and spoken_of("people-living", each.subject)
    ]
    flows = tuple(each for each in events if each)
    constraints = _OF_ONE if len(patterns) == 1 else _OF_TWO
    latent = () if len(patterns) == 1 else (EVERYTHING,)
    for population in people if len(flows) == len(patterns) else ():
        operands = *flows, _in_mid_year(population)
        if fits(constraints, rate, *operands, latent=latent):
            yield StatedClaim(TextClaimKind.RATE, rate, operands, constraints, latent=latent)
            return


def _named(near: Sequence[Entry], pattern: str) -> Term | None:
    found = (e.level for e in near if e.level and re.search(pattern, e.subject, re.IGNORECASE))
    return next((each.term for each in found if not each.term.hedge), None)


def _in_mid_year(population: Term) -> Term:
    ends, room = population.ends, abs(population.value) * _MOVES
    return population._replace(ends=ends._replace(low=ends.low - room, high=ends.high + room))
