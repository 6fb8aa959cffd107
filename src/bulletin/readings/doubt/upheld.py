"""Figures that sums bear out which hold: who doubts such a figure must explain why they do."""

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from bulletin.readings.choice.reading import Reading
from bulletin.readings.claims.sum_claim import Misfit, SumClaim
from bulletin.readings.claims.view import View
from bulletin.readings.likelihood.misfit_causes import OTHER_SLIPS, slips_of_members
from bulletin.readings.likelihood.rounding import rounding_room

_MOST = 8.0  # what all sums together say of one figure

Cell = tuple[int, int]


class _Holding(NamedTuple):
    """A sum that holds in a line: what it says, its gap and room, and its cell's sign in it."""

    says: float
    gap: float
    room: float
    sign: int


Upheld = Mapping[Cell, Sequence[_Holding]]


def upheld(readings: Sequence[Reading]) -> Upheld:
    """Return for each figure, by item and column, the chosen sums that hold with it."""
    found: dict[Cell, list[_Holding]] = {}
    for reading in readings:
        for claim in reading.chosen:
            failing = {each.line for each in claim.failures}
            for n, says in claim.gains.items():
                if n in failing or says <= 0:
                    continue
                line, scale = reading.view.lines[n], _scale(reading.view, n)
                gap, room = claim.gaps.get(n, 0) * scale, rounding_room(line, claim) * scale
                for series in (claim.total, *claim.parts):
                    sign = 1 if series == claim.total else -1
                    key = reading.view.key(series, n)
                    found.setdefault(key, []).append(_Holding(says, gap, room, sign))
    return found


def slip_left(view: View, claim: SumClaim, failure: Misfit, holding: Upheld) -> float:
    """Return how likely one slip leaves a gap, of those figures that are open to doubt."""
    members = slips_of_members(view, claim, failure)
    free = {series: _open_to_doubt(view, claim, failure, series, holding) for series in members}
    known = sum(chance * free[series] for series, chance in members.items())
    return known + OTHER_SLIPS * failure.chance * sum(free.values()) / max(1, len(free))


def _open_to_doubt(
    view: View, claim: SumClaim, failure: Misfit, series: int, holding: Upheld
) -> float:
    """
    Return how far a figure is free to be the one that is wrong, from 1 down to nearly 0.

    It is not where its correction would break sums that hold as printed.
    """
    gap = failure.gap * _scale(view, failure.line)
    correction = -gap if series == claim.total else gap
    says = sum(
        each.says
        for each in holding.get(view.key(series, failure.line), ())
        if abs(each.gap + each.sign * correction) > each.room
    )
    return exp(-min(_MOST, says))


def _scale(view: View, n: int) -> float:
    """Return half of the finest place of a line, in base units."""
    return 0.5 * 10.0 ** -view.lines[n].decimals
