"""Claims that need a figure which is not printed: what that figure would have to be."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import inf

from bulletin.messages.message import Message
from bulletin.model.figures.decimals import justified, spelt
from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.prose.context import Prose, same_name
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Entry, Said
from bulletin.prose.subjects.meaning import Says
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import AtMost, Constraint, Product, Sum
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
                yield from _weight(prose, said, before.get(Says.GROWTH))
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


def _weight(prose: Prose, pull: Said, growth: Said | None) -> Iterator[StatedClaim]:
    """Yield that a part contributes no more than it grew, and what weight it needs for that."""
    if growth is None or not 0 < pull.term.value <= growth.term.value:
        return
    finest = max(_same(prose, growth), key=lambda each: len(each.figure.number))
    weight = _implied((Product(0, 1, 2),), (pull.term, finest), 0, most=Fraction(_HUNDRED))
    gaps = {"implied": weight}
    key = "untested.weight.implied"
    for whole in _grown(prose, pull.meaning.against):
        rest = _implied((Sum((1, 0, 2), (1, -1, -1)),), (pull.term, whole.term), 0)
        gaps, key = gaps | {"whole": whole.term.figure.text, "rest": rest}, "implied.weight.of"
        break
    yield StatedClaim(
        TextClaimKind.BOUND,
        pull.term,
        (growth.term,),
        (AtMost((1, 0)),),
        implies=Message.of(key, **gaps),
    )


_HUNDRED = 100


def _same(prose: Prose, growth: Said) -> Iterator[Term]:
    """Yield a growth, and what prints the same growth finer: of one name, and one value."""
    mine = next(e.subject for e in prose.entries if any(each is growth for each in e.said))
    for each in _grown(prose, mine):
        if each.term.value == growth.term.value:
            yield each.term


def _grown(prose: Prose, name: str) -> Iterator[Said]:
    """Yield the growth of each entry that a name means."""
    for entry in prose.entries:
        if entry.growth and same_name(entry.subject, name):
            yield entry.growth


def _finer(change: Said, level: Said | None) -> Iterator[StatedClaim]:
    """Yield that a change is printed finer than the level that it changed."""
    if level is None or change.term.base != level.term.base:
        return
    mine, its = change.mention.numeral, level.mention.numeral
    if mine.figure.decimals - mine.exponent > its.figure.decimals - its.exponent:
        yield _untested(TextClaimKind.CHANGE, change, level, "untested.change.finer", "")


def _implied(
    constraints: Sequence[Constraint],
    terms: Sequence[Term],
    scale: int,
    most: float | Fraction = inf,
) -> str:
    """Return the range that two figures leave for a third one, at most so much, in words."""
    ranges: list[Range] = [(each.ends.low, each.ends.high) for each in terms]
    left = left_for([2], constraints, [*ranges, EVERYTHING])
    if left is None:
        return spelt(interval(EVERYTHING), 0)
    low, high = left[0]
    ends = interval((low, min(high, most))).scaled(_tens(-scale))
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
