"""A list that leaves nothing out, of a whole that another sentence prints: it consisted of ..."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.parts.additions import add_up, telling
from bulletin.prose.subjects.entries import Entry
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Sum

_BACK = 12  # entries before a list in which its whole may stand


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the parts of each such list, with a level before that they surely add up to."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        beside = prose.of_sentence(number)
        begins = [place for place, each in enumerate(beside) if _is_made(each)]
        parts = _levels(beside[begins[0] :]) if begins else []
        if len(parts) > 1:
            before = prose.entries[max(0, beside[0].number - _BACK) : beside[0].number]
            yield from _of_whole(before, tuple(parts))


def _is_made(entry: Entry) -> bool:
    """Tell whether words before its first figure say what something is made of."""
    mention = entry.said[0].mention
    return any(spoken_of("made-of", each) for each in (*mention.before, mention.phrase))


def _levels(entries: Sequence[Entry]) -> list[Term]:
    every = [said.term for entry in entries for said in entry.all(Says.LEVEL)]
    return [each for each in every if each.base == every[0].base]


def _of_whole(before: Sequence[Entry], parts: tuple[Term, ...]) -> Iterator[StatedClaim]:
    signs = (-1, *(1 for _ in parts))
    summed = (Sum(tuple(range(len(signs))), signs),)
    for entry in reversed(before):
        for said in entry.all(Says.LEVEL):
            if add_up(said.term, parts) and telling(said.term, parts):
                yield StatedClaim(TextClaimKind.SUM, said.term, parts, summed)
                return
