"""Rows and columns that miss the same through one cell, or through several of one line."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

from bulletin.readings.claims.sum_claim import SumClaim
from bulletin.readings.doubt.doubt import Doubt

_SEVERAL = 2
_NO_ERROR = 1e-9  # odds
_CROSSED = 300.0  # what a row and a column say together that miss the same, at most


def join_crossing(found: Sequence[Doubt]) -> None:
    """
    Raise the odds of a row and a column that miss the same through one cell.

    A claim that fails in most of its lines is hardly meant in them: it bears nothing out.
    What both lack where no figure stands is the figure that is not printed, and no error,
    unless other sums show that nothing is meant where none stands.
    """
    found = [each for each in found if not _mostly_fails(each.claim)]
    if not _cross(found):
        return
    through = _by_cell(found)
    groups = {cell: _same_gap(crossing) for cell, crossing in through.items()}
    blank = _of_blanks(groups)
    for doubt in blank:
        doubt.odds = doubt.joint = _NO_ERROR
    for group in groups.values():
        if blank.isdisjoint(group):
            _raise(group)
    for doubt in (each for each in found if each not in blank):
        _raise(_gaps_of_line(doubt, through))


def _by_cell(found: Sequence[Doubt]) -> Mapping[tuple[int, int], list[tuple[Doubt, Fraction]]]:
    """Return for each cell the doubts that it is a member of, with what would mend them."""
    through: dict[tuple[int, int], list[tuple[Doubt, Fraction]]] = defaultdict(list)
    for doubt in found:
        for cell, sign in doubt.cells():
            through[cell].append((doubt, sign * doubt.failure.gap * doubt.scale))
    return through


def _of_blanks(groups: Mapping[tuple[int, int], Sequence[Doubt]]) -> set[Doubt]:
    """Return the doubts that a figure explains which is not printed where they cross."""
    return {
        doubt
        for cell, group in groups.items()
        if _cross(group) and all(doubt.may_lack(cell) for doubt in group)
        for doubt in group
    }


def _mostly_fails(claim: SumClaim) -> bool:
    """Tell whether a claim fails in more lines than two accidents spoil, and in most."""
    return len(claim.failures) > _SEVERAL and 2 * len(claim.failures) > len(claim.gains)


def _gaps_of_line(
    doubt: Doubt, through: Mapping[tuple[int, int], Sequence[tuple[Doubt, Fraction]]]
) -> list[Doubt]:
    """
    Return a doubt with those that cross it and together miss just what it misses.

    Nothing if they do not, or if just one does.
    """
    left = doubt.failure.gap * doubt.scale
    room = doubt.failure.room * doubt.scale
    crossing: list[Doubt] = []
    for cell, sign in doubt.cells():
        for other, correction in through[cell]:
            if other.reading.view.across is not doubt.reading.view.across:
                crossing.append(other)
                left -= sign * correction
                room += other.failure.room * other.scale
                break
    if len(crossing) < _SEVERAL or abs(left) > room:
        return []
    return [doubt, *crossing]


def _same_gap(crossing: Sequence[tuple[Doubt, Fraction]]) -> list[Doubt]:
    """Return the most doubts of one cell that one figure in its place would mend."""
    groups = [
        [
            doubt
            for doubt, gap in crossing
            if abs(gap - middle)
            <= first.failure.room * first.scale + doubt.failure.room * doubt.scale
        ]
        for first, middle in crossing
    ]
    return max(groups, key=len)


def _cross(group: Sequence[Doubt]) -> bool:
    """Tell whether doubts are of rows and of columns."""
    return len({doubt.reading.view.across for doubt in group}) > 1


def _raise(group: Sequence[Doubt]) -> None:
    if not _cross(group):
        return
    both = 1.0
    for across in (False, True):
        both *= max(doubt.odds for doubt in group if doubt.reading.view.across is across)
    most = max(doubt.odds for doubt in group)
    chance = max(doubt.failure.chance / doubt.failure.step for doubt in group)
    rooms = 2 * sum(doubt.failure.room for doubt in group) + 1
    joint = max(both, most * min(_CROSSED, 1 / (chance * rooms)))
    for doubt in group:
        doubt.joint = max(doubt.joint, joint)
