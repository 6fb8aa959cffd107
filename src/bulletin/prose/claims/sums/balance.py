"""A difference of two quantities: exports less imports, births less deaths."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.words.lexicon import entries

_LEVELS = (Says.LEVEL, Says.RATE, Says.UNKNOWN)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each balance of a paragraph with the two quantities that it is between."""
    for paragraph in prose.paragraphs:
        for patterns in _balances():
            yield from _between(paragraph, patterns)


@cache
def _balances() -> tuple[tuple[re.Pattern[str], ...], ...]:
    found = entries("balances").values()
    return tuple(tuple(re.compile(each, re.IGNORECASE) for each in patterns) for patterns in found)


def _between(
    paragraph: Sequence[Entry], patterns: Sequence[re.Pattern[str]]
) -> Iterator[StatedClaim]:
    for target in paragraph:
        mine = target.of(*_LEVELS)
        if mine is None or not patterns[0].search(target.subject):
            continue
        sides = [_side(paragraph, target, pattern, mine) for pattern in patterns[1:]]
        if sides[0] and sides[1]:
            one, other = sides[0].term, sides[1].term
            signs = (1, 1, -1) if spoken_of("deficits", target.subject) else (1, -1, 1)
            balance = (Sum((0, 1, 2), signs),)
            yield StatedClaim(TextClaimKind.BALANCE, mine.term, (one, other), balance, mended=True)


def _side(
    paragraph: Sequence[Entry], target: Entry, pattern: re.Pattern[str], mine: Said
) -> Said | None:
    """Return the figure nearest to a balance that is one of its sides."""
    found = [
        (abs(each.number - target.number), said)
        for each in paragraph
        if each is not target
        and pattern.search(each.subject)
        and (said := each.of(*_LEVELS))
        and (said.term.base, said.term.dimension) == (mine.term.base, mine.term.dimension)
    ]
    return min(found, key=lambda each: each[0])[1] if found else None
