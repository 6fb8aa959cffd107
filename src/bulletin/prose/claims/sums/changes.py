"""Changes of the parts of a complete list: they add up to the change of what they are all of."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import accident, add_up
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum

_LONGEST = 8
_ACCIDENT = 0.02


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the changes of a list that print no levels, with the last change that they make."""
    for paragraph in prose.paragraphs:
        moved = [each for each in paragraph if each.level is None and each.of(Says.CHANGE)]
        for place in range(len(moved)):
            for width in range(2, _LONGEST):
                run = moved[place : place + width]
                if len(run) == width and listed([each.subject for each in run]):
                    yield from _made(prose, run)


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
