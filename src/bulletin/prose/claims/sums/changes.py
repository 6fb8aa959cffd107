"""Changes of the parts of a complete list: they add up to the change of what they are all of."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import accident, add_up
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.words.lexicon import entries

_LONGEST = 8
_ACCIDENT = 0.02


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the changes of a list that print no levels, with the change that they make."""
    for paragraph in prose.paragraphs:
        moved = [each for each in paragraph if each.level is None and each.of(Says.CHANGE)]
        for place in range(len(moved)):
            for width in range(2, _LONGEST):
                run = moved[place : place + width]
                if len(run) == width and listed([each.subject for each in run]):
                    yield from _made(prose, run)
    for entry in prose.entries:
        if entry.marked and entry.number:
            yield from _marked(prose, prose.entries[entry.number - 1], entry)
        if change := entry.of(Says.CHANGE):
            yield from _of_growth(change.term, prose.entries[entry.number + 1 :][:_NEAR])


def _marked(prose: Prose, whole: Entry, first: Entry) -> Iterator[StatedClaim]:
    """Yield the changes behind "of which" that just make the change right before it."""
    rest = prose.of_sentence(first.sentence)
    run = [whole, *(each for each in rest if each.number >= first.number and not each.aside)]
    told = [each.of(Says.CHANGE) for each in run if each.level is None]
    terms = [each.term for each in told if each]
    if len(terms) < max(len(run), _FEWEST) or len({each.base for each in terms}) > 1:
        return
    if _no_accident(terms[0], tuple(terms[1:]), [1] * (len(terms) - 1)):
        summed = Sum(tuple(range(len(terms))), (-1, *[1] * (len(terms) - 1)))
        yield StatedClaim(TextClaimKind.SUM, terms[0], tuple(terms[1:]), (summed,))


_FEWEST = 3  # a change and two of its parts
_NEAR = 12  # entries behind a change in which what it is made of stands


def _of_growth(whole: Term, behind: Sequence[Entry]) -> Iterator[StatedClaim]:
    """Yield what a population grew by as natural increase and migration, which just give it."""
    for stems in _made_of_two():
        told = [[e for e in behind if stem.search(_words(e))] for stem in stems]
        for pair in ((a, b) for a in told[0] for b in told[1] if a is not b):
            parts = tuple(each.said[0].term for each in pair)
            signs = [-1 if spoken_of("deficits", _words(each)) else 1 for each in pair]
            alike = len({each.base for each in (whole, *parts)}) == 1
            if alike and _no_accident(whole, parts, signs):
                summed = Sum((0, 1, 2), (-1, *signs))
                yield StatedClaim(TextClaimKind.SUM, whole, parts, (summed,))
                break


@cache
def _made_of_two() -> tuple[tuple[re.Pattern[str], ...], ...]:
    found = entries("makes-growth").values()
    return tuple(tuple(re.compile(each, re.IGNORECASE) for each in two) for two in found)


def _no_accident(whole: Term, parts: tuple[Term, ...], signs: Sequence[int]) -> bool:
    summed = Sum(tuple(range(len(parts) + 1)), (-1, *signs))
    greatest = max((whole, *parts), key=lambda each: abs(each.value))
    return fits((summed,), whole, *parts) and accident(greatest, parts) <= _ACCIDENT


def _words(entry: Entry) -> str:
    """Return the words around the first figure of an entry."""
    mention = entry.said[0].mention
    return " ".join((*mention.before, mention.ahead, mention.phrase, mention.behind))


def _made(prose: Prose, run: Sequence[Entry]) -> Iterator[StatedClaim]:
    parts = tuple(change.term for each in run if (change := each.of(Says.CHANGE)))
    before = [
        change.term
        for each in prose.entries[: run[0].number]
        if (change := each.of(Says.CHANGE)) and change.term.base == parts[0].base
    ]
    for whole in reversed(before):
        if _hardly_by_accident(whole, parts, len(before)):
            signs = (-1, *[1] * len(parts))
            summed = Sum(tuple(range(len(signs))), signs)
            yield StatedClaim(TextClaimKind.SUM, whole, parts, (summed,))
            return


def _hardly_by_accident(whole: Term, parts: tuple[Term, ...], among: int) -> bool:
    alike = len({each.base for each in parts}) == 1
    return alike and add_up(whole, parts) and among * accident(whole, parts) <= _ACCIDENT
