"""A share of several levels together: A (871), B (795). Together they represent 43.4% of all."""

from collections.abc import Iterator, Sequence

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.clauses import spoken_of
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.ranges import EVERYTHING

_PARAGRAPHS = 8  # in which the whole may stand
_DIGITS = 3  # of a share that tells its whole


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield each such share with the levels of the sentence before it, of a whole that fits."""
    for entry in prose.entries:
        share = entry.of(Says.SHARE)
        if share is None or entry.level or share.term.digits < _DIGITS or not _together(entry):
            continue
        before = prose.of_sentence(entry.sentence - 1)
        levels = [said for each in before for said in each.all(Says.LEVEL)]
        parts = [each for each in levels if not each.meaning.earlier]
        if len(parts) > 1 and len({each.term.base for each in parts}) == 1:
            yield from _of_whole(prose, share, parts)


def _together(entry: Entry) -> bool:
    mention = entry.said[0].mention
    return any(spoken_of("together", each) for each in (*mention.before, mention.phrase))


def _of_whole(prose: Prose, share: Said, parts: Sequence[Said]) -> Iterator[StatedClaim]:
    terms = tuple(each.term for each in parts)
    for _, level in prose.levels_before(parts[0], terms[0].base, _PARAGRAPHS):
        operands: tuple[Term, ...] = (*terms, level.term)
        summed = _summed(len(terms))
        if fits(summed, share.term, *operands, latent=(EVERYTHING,)):
            yield StatedClaim(
                TextClaimKind.SHARE, share.term, operands, summed, latent=(EVERYTHING,)
            )
            return


def _summed(count: int) -> tuple[Constraint, ...]:
    """Return how a share follows of so many parts and their whole; their sum is not printed."""
    together = count + 2
    parts = tuple(range(1, count + 1))
    return (Sum((together, *parts), (-1, *(1 for _ in parts))), Product(together, count + 1, 0))
