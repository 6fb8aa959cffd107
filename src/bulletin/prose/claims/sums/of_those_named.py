"""Parts of what words name: 646 of the immigrants, a quarter of the year so far."""

from collections.abc import Iterator

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.constraint import AtMost


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that each is at most what it is a part of, in languages that part words."""
    yield from _of_those_named(prose)
    yield from _of_year_so_far(prose)


def _of_those_named(prose: Prose) -> Iterator[StatedClaim]:
    """Yield what is counted of a quantity that words name and a level before: 646 of the men."""
    for entry in prose.entries:
        level = entry.level
        named = compiled(r"^\W*", "of-the-named").match(level.mention.behind) if level else None
        if level is None or named is None:
            continue
        for other in reversed(prose.entries[max(0, entry.number - _BACK) : entry.number]):
            if _stem(named[1]) in other.subject.casefold() and _holds(other.level, level):
                operands = (other.level.term,) if other.level else ()
                yield StatedClaim(TextClaimKind.PART, level.term, operands, (AtMost((1, 0)),))
                break


def _holds(whole: Said | None, part: Said) -> bool:
    """Tell whether a level is of now, in the unit of a part, and no less than it."""
    if whole is None or whole.meaning.earlier or whole.term.base != part.term.base:
        return False
    return part.term.value <= whole.term.value


_BACK = 8  # entries before one that is of a quantity named there


def _stem(word: str) -> str:
    """Return what a name has in common with its verb: immigrants, immigrated."""
    return word.casefold().removesuffix("s")[:-2]


def _of_year_so_far(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that a quarter is a part of the year so far, where two sentences count alike."""
    for entry in prose.entries:
        whole = entry.level
        if whole is None or not entry.subject.isascii() or not _is_so_far(entry):
            continue
        for other in reversed(prose.entries[max(0, entry.number - _BACK) : entry.number]):
            part = other.level
            beside = other.paragraph == entry.paragraph and not other.aside
            if part is None or not beside or other.sentence == entry.sentence:
                continue
            if part.mention.aside or part.meaning.earlier or _is_so_far(other):
                continue
            if prose.likeness.alike(entry, other) >= _ALIKE:
                if part.term.base == whole.term.base and part.term.value < whole.term.value:
                    operands = (whole.term,)
                    yield StatedClaim(TextClaimKind.PART, part.term, operands, (AtMost((1, 0)),))
                break


_ALIKE = 0.5


def _is_so_far(entry: Entry) -> bool:
    mention = entry.said[0].mention
    return any(spoken_of("so-far-in-year", each) for each in (*mention.before, mention.phrase))
