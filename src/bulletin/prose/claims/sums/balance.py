"""A difference of two quantities: exports less imports, births less deaths."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.words.lexicon import entries

_LEVELS = (Says.LEVEL, Says.RATE, Says.UNKNOWN)
_BACK = 6  # entries before a paragraph in which a side may stand


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield each balance with the two quantities that it is between.

    Both stand in its paragraph; around it only if they just give it. So do balances that two
    others make up, such as that of goods and services.
    """
    yield from _made_up(prose)
    for paragraph in prose.paragraphs:
        every = prose.of_paragraph(paragraph[0].paragraph) if paragraph else []
        before = prose.entries[max(0, every[0].number - _BACK) : every[0].number] if every else ()
        behind = prose.entries[every[-1].number + 1 : every[-1].number + 1 + _BACK] if every else ()
        for patterns in _balances():
            for target in every:
                yield from _between(every, (*before, *behind), target, patterns)


def _made_up(prose: Prose) -> Iterator[StatedClaim]:
    """Yield balances with the two that they are made up of, right behind them, if these fit."""
    for patterns in _patterns("balances-made-up"):
        for target in prose.entries:
            mine = target.of(*_LEVELS)
            if mine is None or not patterns[0].search(target.subject):
                continue
            behind = prose.entries[target.number + 1 : target.number + 1 + _BACK]
            sides = [_side(behind, target, pattern, mine) for pattern in patterns[1:]]
            found = [each for each in sides if each]
            signs = [_sign(prose, each) for each in (mine, *found)]
            made = (Sum((0, 1, 2), (-signs[0], *signs[1:])),) if len(found) > 1 else ()
            if made and fits(made, mine.term, *(each.term for each in found)):
                terms = tuple(each.term for each in found)
                yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, made)


def _sign(prose: Prose, said: Said) -> int:
    """Return -1 for what is called a deficit last before its figure, 1 for a surplus."""
    words = " ".join((*said.mention.before, said.mention.phrase))
    for entry in prose.of_sentence(said.mention.sentence):
        if any(each is said for each in entry.said):
            words = entry.subject
    return -1 if spoken_of("deficits", words) else 1


@cache
def _balances() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return _patterns("balances")


@cache
def _patterns(name: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    found = entries(name).values()
    return tuple(tuple(re.compile(each, re.IGNORECASE) for each in patterns) for patterns in found)


def _between(
    beside: Sequence[Entry],
    around: Sequence[Entry],
    target: Entry,
    patterns: Sequence[re.Pattern[str]],
) -> Iterator[StatedClaim]:
    mine = target.of(*_LEVELS)
    if mine is None or not patterns[0].search(target.subject):
        return
    signs = (1, 1, -1) if spoken_of("deficits", target.subject) else (1, -1, 1)
    balance = (Sum((0, 1, 2), signs),)
    sides = [_side(beside, target, pattern, mine) for pattern in patterns[1:]]
    if all(sides):
        terms = tuple(each.term for each in sides if each)
        yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, balance, mended=True)
        return
    sides = [_side((*around, *beside), target, pattern, mine) for pattern in patterns[1:]]
    terms = tuple(each.term for each in sides if each)
    if all(sides) and fits(balance, mine.term, *terms):
        yield StatedClaim(TextClaimKind.BALANCE, mine.term, terms, balance)


def _side(
    beside: Sequence[Entry], target: Entry, pattern: re.Pattern[str], mine: Said
) -> Said | None:
    """Return the figure nearest to a balance that is one of its sides, then as it was then."""
    found = [
        (abs(each.number - target.number), said)
        for each in beside
        if each is not target
        and pattern.search(each.subject)
        and (said := each.of(*_LEVELS))
        and said.meaning.earlier == mine.meaning.earlier
        and (said.term.base, said.term.dimension) == (mine.term.base, mine.term.dimension)
    ]
    return min(found, key=lambda each: each[0])[1] if found else None
