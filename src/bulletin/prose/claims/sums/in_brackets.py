"""What stands in brackets behind a level: a part of it, or all of its parts."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import add_up, telling
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import AtMost, Sum


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that a level in brackets is a part of the one before it, and several add up to it."""
    yield from _in_brackets(prose)
    yield from _sums_in_brackets(prose)


def _in_brackets(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that a level in brackets right behind another one is a part of it."""
    for entry in prose.entries:
        level = entry.level
        if not entry.aside or level is None or not entry.subject:
            continue
        before = [
            said
            for other in prose.of_paragraph(entry.paragraph)
            for said in other.said
            if not other.aside
            and (entry.marked or said.mention.clause == level.mention.clause)
            and said.mention.sentence == level.mention.sentence
            and said.mention.figure.start < level.mention.figure.start
            and said.meaning.says is Says.LEVEL
        ]
        whole = before[-1].term if before and (entry.marked or not entry.ahead) else None
        if whole and whole.base == level.term.base and level.term.value < whole.value:
            yield StatedClaim(TextClaimKind.PART, level.term, (whole,), (AtMost((1, 0)),))


def _sums_in_brackets(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that levels in one pair of brackets add up to the one before it."""
    clauses: dict[int, list[Entry]] = {}
    for entry in prose.entries:
        if entry.aside and entry.level and not entry.marked:
            clauses.setdefault(entry.level.mention.clause, []).append(entry)
    for clause, parts in clauses.items():
        levels = [each.level.term for each in parts if each.level]
        before = [
            said.term
            for other in prose.of_sentence(parts[0].sentence)
            for said in other.said
            if not other.aside
            and said.mention.clause == clause
            and said.term.figure.start < levels[0].figure.start
        ]
        if len(levels) > 1 and before and all(each.base == before[-1].base for each in levels):
            yield from _sum_of(before[-1], tuple(levels), [each.subject for each in parts])


def _sum_of(whole: Term, parts: tuple[Term, ...], names: Sequence[str]) -> Iterator[StatedClaim]:
    known = listed(names) is not None
    if known or (add_up(whole, parts) and telling(whole, parts)):
        signs = (-1, *[1] * len(parts))
        summed = Sum(tuple(range(len(signs))), signs)
        yield StatedClaim(TextClaimKind.SUM, whole, parts, (summed,), sure=known)
