"""What stands in brackets behind a level: a part of it, or all of its parts."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.parts.additions import add_up, telling
from bulletin.prose.parts.complete_lists import listed
from bulletin.prose.subjects.entries import Entry, Said
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
        if entry.subject.isascii() and not entry.marked:
            continue  # of last year, or a change, as often as a part
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
    for paragraph in dict.fromkeys(each.paragraph for each in prose.entries):
        said = [(entry, each) for entry in prose.of_paragraph(paragraph) for each in entry.said]
        said.sort(key=lambda each: each[1].mention.figure.start)
        whole, parts = None, list[Entry]()
        for entry, each in said:
            if entry.aside and entry.level is each and not entry.marked:
                parts.append(entry)
            elif not entry.aside:
                yield from _sum_of(whole, parts)
                whole, parts = each, []
        yield from _sum_of(whole, parts)


def _sum_of(before: Said | None, parts: Sequence[Entry]) -> Iterator[StatedClaim]:
    terms = tuple(each.level.term for each in parts if each.level)
    if before is None or len(terms) < _SEVERAL or any(e.base != before.term.base for e in terms):
        return
    if before.mention.clause != parts[0].said[0].mention.clause:
        return
    known = listed([each.subject for each in parts]) is not None
    if known or (add_up(before.term, terms) and telling(before.term, terms)):
        signs = (-1, *[1] * len(terms))
        summed = Sum(tuple(range(len(signs))), signs)
        yield StatedClaim(TextClaimKind.SUM, before.term, terms, (summed,), sure=known)


_SEVERAL = 2
