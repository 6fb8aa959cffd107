"""The greatest or the least of what is printed beside it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import inf

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.subjects.mentions import Mention
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.linear_bounds import Linear


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the figure that words before it call so, against those that follow."""
    sentences: dict[int, list[Said]] = {}
    words: dict[int, str] = {}
    for entry in prose.entries:
        for said in entry.said:
            sentences.setdefault(entry.sentence, []).append(said)
        words.setdefault(entry.sentence, _ahead(entry.said[0].mention))
    for number, found in sentences.items():
        for most, least in (("the-most", "the-least"), ("the-least", "the-most")):
            if spoken_of(most, words[number]) and not spoken_of(least, words[number]):
                follows = sentences.get(number + 1, [])
                opposite = bool(follows) and spoken_of(least, words[number + 1])
                yield from _first(found, follows if opposite else [], greatest=most == "the-most")


def _ahead(mention: Mention) -> str:
    """Return the words of a sentence before its first figure."""
    return " ".join((*mention.before, mention.ahead, mention.phrase))


_MOVES = (Says.GROWTH, Says.CHANGE, Says.POINTS)


def _first(
    found: Sequence[Said], opposite: Sequence[Said], *, greatest: bool
) -> Iterator[StatedClaim]:
    first = found[0].term
    others = [
        each.term
        for each in (*found[1:], *opposite)
        if each.meaning.says is found[0].meaning.says
        and (each.term.base, each.term.dimension) == (first.base, first.dimension)
    ]
    moved = any(spoken_of(way, _ahead(found[0].mention)) for way in ("rises", "falls"))
    if not others or (moved and found[0].meaning.says not in _MOVES):
        return
    # The largest fall is the least number.
    ahead = 1 if greatest == (first.sign > 0) else -1
    constraints = tuple(
        Linear((0, place), (Fraction(ahead), Fraction(-ahead)), (Fraction(0), inf))
        for place in range(1, len(others) + 1)
    )
    yield StatedClaim(TextClaimKind.RANK, first, tuple(others), constraints)
