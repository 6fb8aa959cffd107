"""Series of which the figures do not decide whether they are parts of a total."""

from collections.abc import Iterable

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import Proposer, SumClaim
from bulletin.readings.doubt.rivals import same_by_chance
from bulletin.readings.likelihood.rounding import rounding_room

# Who says by words or marks of each series whether it is a part.
_BY_WORDS = (Proposer.LABELS, Proposer.CODES, Proposer.HEAD, Proposer.PREFIX, Proposer.MARKED)


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
