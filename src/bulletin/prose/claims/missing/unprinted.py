"""Claims that need a figure which is not printed: what that figure would have to be."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.messages.message import Message
from bulletin.model.figures.decimals import justified, spelt
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.constraints.ranges import EVERYTHING, Range

_RATES = (Says.GROWTH, Says.RATE, Says.SHARE)


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield shares, leads, contributions and changes that nothing printed can be held against."""
    for entry in prose.entries:
        for said in entry.said:
            before = _before(entry, said)
            if said.meaning.says is Says.SHARE:
                yield from _whole(said, before.get(Says.LEVEL))
            elif said.meaning.says is Says.AHEAD:
                yield from _other(said, next((before[k] for k in _RATES if k in before), None))
            elif said.meaning.says is Says.PULL:
                yield from _weight(said, before.get(Says.GROWTH))
            elif said.meaning.says is Says.CHANGE:
                yield from _finer(said, before.get(Says.LEVEL))


def _before(entry: Entry, said: Said) -> dict[Says, Said]:
    """Return what an entry says before a figure, the last of each sort."""
    place = said.mention.figure.start
    return {each.meaning.says: each for each in entry.said if each.mention.figure.start < place}


def _whole(share: Said, level: Said | None) -> Iterator[StatedClaim]:
    """Yield what the whole of a share would be."""
    if level and share.term.value > 0:
        constraints = (Product(1, 2, 0),)
        whole = _implied(constraints, (share.term, level.term), level.term.scale)
        yield _untested(TextClaimKind.SHARE, share, level, "untested.whole.implied", whole)


def _other(lead: Said, rate: Said | None) -> Iterator[StatedClaim]:
    """Yield what the rate that another one is ahead of would be."""
    if rate:
        other = _implied((Sum((1, 2, 0), (1, -1, -1)),), (lead.term, rate.term), 0)
        yield _untested(TextClaimKind.POINTS, lead, rate, "untested.other.implied", other)


def _weight(pull: Said, growth: Said | None) -> Iterator[StatedClaim]:
    """Yield what weight a part needs for what it contributes to the growth of its whole."""
    if growth and growth.term.value > 0:
        weight = _implied((Product(0, 1, 2),), (pull.term, growth.term), 0)
        yield _untested(TextClaimKind.POINTS, pull, growth, "untested.weight.implied", weight)


def _finer(change: Said, level: Said | None) -> Iterator[StatedClaim]:
    """Yield that a change is printed finer than the level that it changed."""
    if level is None or change.term.base != level.term.base:
        return
    mine, its = change.mention.numeral, level.mention.numeral
    if mine.figure.decimals - mine.exponent > its.figure.decimals - its.exponent:
        yield _untested(TextClaimKind.CHANGE, change, level, "untested.change.finer", "")


def _implied(constraints: Sequence[Constraint], terms: Sequence[Term], scale: int) -> str:
    """Return the range that two figures leave for a third one, in words."""
    ranges: list[Range] = [(each.ends.low, each.ends.high) for each in terms]
    left = left_for([2], constraints, [*ranges, EVERYTHING])
    if left is None:
        return spelt(interval(EVERYTHING), 0)
    ends = interval(left[0]).scaled(_tens(-scale))
    return spelt(ends, max(0, min(justified(ends), _FINEST)))


_FINEST = 2


def _tens(power: int) -> Fraction:
    return Fraction(10) ** power


def _untested(
    kind: TextClaimKind, said: Said, operand: Said, key: str, implied: str
) -> StatedClaim:
    gaps = {"implied": implied} if implied else {}
    reason = Message.of(key, **gaps)
    return StatedClaim(kind, said.term, (operand.term,), (), untested=reason)
