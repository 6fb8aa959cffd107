"""The greatest parts of a total, in brackets behind their names: most were from A (30), B (20)."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import AtMost

_BACK = 12  # entries before a list in which its total may stand
_FEWEST = 2


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that each is at most the total of like words before it, which all of them fit into."""
    for number in dict.fromkeys(each.sentence for each in prose.entries):
        beside = prose.of_sentence(number)
        parts = [said for each in beside for said in each.said if _is_part(said)]
        if len(parts) < _FEWEST or not _tells_of_the_most(beside[0]):
            continue
        whole = _whole(prose, beside[0], [each.term for each in parts])
        for part in parts if whole else ():
            if whole and part.term.base == whole.base:
                yield StatedClaim(TextClaimKind.PART, part.term, (whole,), (AtMost((1, 0)),))


def _is_part(said: Said) -> bool:
    level = said.meaning.says is Says.LEVEL and not said.meaning.earlier
    return level and said.mention.aside and bool(said.mention.ahead)


def _tells_of_the_most(entry: Entry) -> bool:
    mention = entry.said[0].mention
    words = " ".join((*mention.before, mention.ahead, mention.phrase))
    return words.isascii() and spoken_of("the-most", words)


def _whole(prose: Prose, entry: Entry, parts: Sequence[Term]) -> Term | None:
    """Return the nearest level of like words that is no less than all parts together."""
    for other in reversed(prose.entries[max(0, entry.number - _BACK) : entry.number]):
        whole = other.level
        if whole is None or whole.meaning.earlier or other.sentence == entry.sentence:
            continue
        alike = prose.likeness.common(entry, other) > 0
        if alike and sum(each.value for each in parts) <= whole.term.value:
            return whole.term
    return None
