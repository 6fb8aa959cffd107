"""How surely a claim is meant, against every reading that rivals it."""

from collections.abc import Iterable, Iterator, Sequence
from math import exp

from bulletin.readings.choice.equation_span import EquationSpan
from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from bulletin.readings.likelihood.rounding import rounding_room

_ALIVE = -5.0
_BOUND = 50.0
_NOT_MEANT = 0.01  # what parts that chance put in the place of others are likely at least
# Who says by words or marks of each series whether it is a part.
_BY_WORDS = (
    Proposer.LABELS,
    Proposer.CODES,
    Proposer.ALIKE,
    Proposer.HEAD,
    Proposer.PREFIX,
    Proposer.MARKED,
)


def implied_by(chosen: Sequence[SumClaim]) -> EquationSpan:
    """Return all equations that follow from the chosen claims."""
    span = EquationSpan()
    for claim in chosen:
        span.adds(claim.total, claim.parts)
    return span


def posterior_of_claim(reading: Reading, claim: SumClaim, span: EquationSpan) -> float:
    """
    Return how likely a claim is meant, against every reading that rivals it.

    The rivals are the reading in which nothing is claimed, and each other claim that cannot
    be meant beside it: of the same total over some of the same parts, or of one of its
    parts. Errs low where two rivals say nearly the same. `span` is what follows from the
    chosen claims.
    """
    chosen = set(reading.chosen)
    rivals = [0.0]
    for other in reading.pool.claims.values():
        if other in chosen or other.score <= _ALIVE or not _rival(claim, other):
            continue
        score = other.score - sum(
            each.score for each in chosen if each is not claim and _excludes(each, other)
        )
        if span.implies(other.total, other.parts):
            whole = other.whole | 1 << claim.total
            score -= sum(
                each.score
                for each in reading.chosen
                if each is not claim and (each.whole & whole).bit_count() > 1
            )
        rivals.append(score)
    most = max(*rivals, claim.score)
    mine = exp(claim.score - most)
    return mine / (mine + sum(exp(max(-_BOUND, each - most)) for each in rivals))


def right_otherwise(reading: Reading, claim: SumClaim, line: int) -> bool:
    """
    Tell whether a total has other parts with which a line holds in which a claim fails.

    Then the publisher is right under that reading.
    """
    return any(same_by_chance(reading, claim, line))


def same_by_chance(reading: Reading, claim: SumClaim, *beside: int) -> Iterator[SumClaim]:
    """
    Yield the claims of the same total that hold wherever a claim does, and in lines beside.

    They differ by figures so small that chance lets them do so. Where large figures stand for
    one another, both are meant.
    """
    lines = _held(claim).union(beside)
    for other in reading.pool.claims.values():
        if other.total != claim.total or other is claim or not other.mask & claim.mask:
            continue
        if lines <= _held(other) and _by_chance(claim, other, lines) >= _NOT_MEANT:
            yield other


def _by_chance(one: SumClaim, other: SumClaim, lines: Iterable[int]) -> float:
    """Return how likely parts of just this size, put for one another, leave all lines right."""
    found = 1.0
    for n in lines:
        mine, theirs = one.tests[n], other.tests[n]
        apart = [
            abs(value)
            for claim, test, rest in ((one, mine, other.mask), (other, theirs, one.mask))
            for part, value in zip(claim.parts, test.figures[1:], strict=True)
            if not rest >> part & 1
        ]
        room = 2 * mine.room + mine.step
        found *= min(1.0, room / (max(apart, default=0) + mine.step))
    return found


def _held(claim: SumClaim) -> set[int]:
    return claim.gains.keys() - {each.line for each in claim.failures}


def _excludes(one: SumClaim, other: SumClaim) -> bool:
    """Tell whether two claims cannot be meant both, whatever it costs."""
    again = one.total == other.total and one.mask & other.mask
    return bool(again or (other.mask >> one.total & 1 and one.mask >> other.total & 1))


def _rival(one: SumClaim, other: SumClaim) -> bool:
    shared = one.mask & other.mask
    if shared or one.whole == other.whole:
        return True
    return bool(other.mask >> one.total & 1 and one.mask >> other.total & 1)


def undecided_members(reading: Reading, claim: SumClaim) -> tuple[int, ...]:
    """
    Return the series that a total may have as parts or not, for all that its figures tell.

    With such a part taken away, such a series added, or small ones put for one another,
    rounding still explains the total in every line that holds. Where words or marks name the
    parts, nothing is undecided. What is a part of another total is none of this one.
    """
    if claim.source in _BY_WORDS:
        return ()
    failing = {each.line for each in claim.failures}
    lines = [n for n in claim.gains if n not in failing]
    if not lines:
        return ()
    elsewhere, exchanged = _parts_of_others(reading.chosen, claim), 0
    for other in same_by_chance(reading, claim):
        exchanged |= other.mask ^ claim.mask
    view = reading.view
    return tuple(
        series
        for series in range(view.size)
        if series != claim.total and view.kin[series] == view.kin[claim.total]
        if any(view.lines[n].figures >> series & 1 for n in lines)
        if exchanged >> series & 1
        or (not elsewhere >> series & 1 and all(_fits(reading, claim, n, series) for n in lines))
    )


def _parts_of_others(chosen: Iterable[SumClaim], claim: SumClaim) -> int:
    found = 0
    for each in chosen:
        if each.total != claim.total:
            found |= each.mask
    return found & ~claim.mask


def _fits(reading: Reading, claim: SumClaim, n: int, series: int) -> bool:
    """Tell whether a line holds as well with a series more, or a part less."""
    line = reading.view.lines[n]
    inside = claim.mask >> series & 1
    sign = -1 if inside else 1
    gap = claim.gaps.get(n, 0) - sign * line.middle[series]
    room = rounding_room(line, claim) + sign * line.half[series] * (line.figures >> series & 1)
    return abs(gap) <= room
