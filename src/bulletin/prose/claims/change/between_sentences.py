"""Growth between two levels near it that no word compares, in languages that part words."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.subjects.compared_with import comparisons
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Product

_GROWN = (Product(1, 2, 0, 100),)
_DIGITS = 2  # of growth that tells its levels
_FEW = 6  # levels of which two may give growth; of more, some do by accident


def find(prose: Prose) -> Iterator[StatedClaim]:
    """
    Yield growth with the only two levels that just give it; none is accused.

    One stands in its sentence, the other one there, or in the sentence before.
    """
    for entry in prose.entries:
        growth = entry.growth
        if growth is None or growth.term.digits < _DIGITS or entry.of(Says.CHANGE):
            continue
        if not (entry.subject and entry.subject.isascii()) or growth.term.hedge:
            continue
        mine = prose.of_sentence(entry.sentence)
        if not _is_compared(mine, growth):
            yield from _given(growth, mine, prose.of_sentence(entry.sentence - 1))


def _is_compared(sentence: Sequence[Entry], growth: Said) -> bool:
    """Tell whether the sentence itself compares two levels that give a growth."""
    found = sorted(
        (said for each in sentence for said in each.said),
        key=lambda each: each.mention.figure.start,
    )
    pairs = [(now.term, earlier.term) for now, earlier in comparisons(found)]
    return any(fits(_GROWN, growth.term, *pair) for pair in pairs)


def _given(growth: Said, mine: Sequence[Entry], before: Sequence[Entry]) -> Iterator[StatedClaim]:
    own = [said.term for each in mine for said in each.all(Says.LEVEL)]
    others = [said.term for each in before for said in each.all(Says.LEVEL)]
    if len(own) + len(others) > _FEW:
        return
    pairs = [
        pair
        for pair in permutations((*own, *others), 2)
        if any(each is one for each in pair for one in own)
        if pair[0].base == pair[1].base and fits(_GROWN, growth.term, *pair)
    ]
    if len(pairs) == 1:
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, pairs[0], _GROWN)
