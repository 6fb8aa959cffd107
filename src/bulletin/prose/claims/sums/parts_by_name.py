"""Parts that only their names tell: of a total, newly added, counted among others."""

from collections.abc import Iterator
from itertools import pairwise

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose, same_name
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import AtMost


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that what is called a part of another quantity of its sentence is at most that."""
    yield from _of_totals(prose)
    yield from _among(prose)


def _of_totals(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that what is done of a total in the same sentence is a part of it: 总投资, 投资."""
    for paragraph in prose.paragraphs:
        for whole, part in pairwise(paragraph):
            name = compiled("^", "total-ahead").sub("", whole.subject)
            if name == whole.subject or not whole.level or not part.level:
                continue
            if part.sentence != whole.sentence or part.subject.endswith(whole.subject):
                continue
            if not part.subject.endswith(name):
                continue
            mine, of = part.level.term, whole.level.term
            if mine.base == of.base and mine.value <= of.value:
                yield StatedClaim(TextClaimKind.PART, mine, (of,), (AtMost((1, 0)),))


def _among(prose: Prose) -> Iterator[StatedClaim]:
    """Yield what was added of all there is, and what is counted among what stands before it."""
    for paragraph in prose.paragraphs:
        for one, other in pairwise(paragraph):
            if one.sentence != other.sentence or not (one.level and other.level):
                continue
            first, second = one.level.term, other.level.term
            same = first.scale == second.scale and first.base == second.base
            if same and _added_to(one, other) and first.value <= second.value:
                yield StatedClaim(TextClaimKind.PART, first, (second,), (AtMost((1, 0)),))
            near = same or not (first.base and second.base)
            if near and _counted_among(one, other) and second.value <= first.value:
                yield StatedClaim(TextClaimKind.PART, second, (first,), (AtMost((1, 0)),))


def _added_to(one: Entry, other: Entry) -> bool:
    """Tell whether the first of two entries was added and the second is all there is now."""
    phrase = other.said[0].mention.phrase
    newly = one.newly or spoken_of("newly", one.said[0].mention.phrase)
    named = same_name(compiled("^", "newly").sub("", one.subject), other.subject)
    return newly and (spoken_of("all-of-it", phrase) or named) and not other.newly


def _counted_among(one: Entry, other: Entry) -> bool:
    """Tell whether the second of two entries is counted among what the first is of."""
    if one.level and spoken_of("among", one.level.mention.behind):
        return True
    name = one.subject
    return (
        len(name) > 1
        and other.subject.startswith(name)
        and (spoken_of("among", other.subject[: len(name) + 1]))
    )
