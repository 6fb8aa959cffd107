"""Lines that are copies of one another on another scale, and tell nothing new."""

from bulletin.readings.claims.sum_claim import SumClaim
from bulletin.readings.claims.view import FigureLine, View
from bulletin.readings.likelihood.rounding import finest_step, rounding_room

_PROPORTIONAL = 4  # lines that may turn out to be copies of one another
_FEWEST = 2  # of them that hold
_NEARLY_ALL = 0.8
_MANY = 40  # times its rounding a total must be, for its line to be a copy


def count_copies_once(view: View, claim: SumClaim) -> None:
    """
    Count one line only where nearly all others are copies of it on another scale.

    A claim that fails in some lines is no better borne out by copies than one that holds.
    """
    failing = {each.line for each in claim.failures}
    held = [n for n, gain in claim.gains.items() if gain > 1 and n not in failing]
    if len(held) < _FEWEST or len(held) + len(failing) < _PROPORTIONAL:
        return
    first = view.lines[held[0]]
    copies = [n for n in held[1:] if _is_copy(view.lines[n], first, claim)]
    if len(copies) >= _NEARLY_ALL * (len(held) - 1):
        for n in copies:
            claim.score -= claim.gains[n]
            claim.gains[n] = 0.0


def _is_copy(line: FigureLine, first: FigureLine, claim: SumClaim) -> bool:
    """Tell whether rounding of both lines explains how far one is from the other's multiple."""
    room, its = _room(line, claim), _room(first, claim)
    if abs(line.middle[claim.total]) < _MANY * room:
        return False
    factor = line.middle[claim.total] / (first.middle[claim.total] or 1)
    off = sum(
        abs(mine - factor * theirs)
        for mine, theirs in zip(claim.pick(line.middle), claim.pick(first.middle), strict=True)
    )
    return off <= room + abs(factor) * its


def _room(line: FigureLine, claim: SumClaim) -> int:
    return rounding_room(line, claim) + finest_step(line, claim) // 2
