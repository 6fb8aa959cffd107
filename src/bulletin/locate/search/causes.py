"""
How few operations of the hand, or operations and a slip, explain everything.

One operation first; then those that settle some of the clashes and break nothing are
taken together, two and more, as long as figures are left that clash. Beside them one
figure may be mistyped, if it stands in all clashes that are left. Each cause costs as
much as a slip does among slips; only that two columns were exchanged once more, in
another row, is a habit rather than a second accident.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import log
from typing import NamedTuple

from bulletin.locate.cases import Clash
from bulletin.locate.chances import EXCHANGED_AGAIN, MOST_CAUSES
from bulletin.locate.search.repairs import Repairs
from bulletin.locate.slips.moves import moves
from bulletin.locate.weigh.hypothesis import Cause, Weighed
from bulletin.locate.weigh.weighing import Weighing
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network

_KEPT = 30  # operations, and beginnings of a combination
_ASKED = 500  # figures that may be mistyped beside operations
_TRIED = 60  # the likeliest combinations are tried on the whole table

Causes = tuple[Cause, ...]
Habit = frozenset[int] | Cause


class _Helpful(NamedTuple):
    """An operation that breaks nothing, and the clashes that it settles alone."""

    cause: Cause
    settles: frozenset[int]


class _Begun(NamedTuple):
    """Operations taken together, the number of the last, and the clashes left."""

    causes: Causes
    last: int
    left: frozenset[int]


def explained(
    weighing: Weighing, clashes: Sequence[Clash], foreign: frozenset[int] = frozenset()
) -> Iterator[list[Weighed]]:
    """
    Yield what one operation explains, then what it takes two causes for, and so on.

    Operations leave `foreign` figures alone: what explains several cases is sought before.
    """
    repairs = Repairs(weighing.trial, clashes)
    thought_of = ((weighing.meant_by(each), each.least) for each in moves(weighing.trial, clashes))
    # What also moves a figure of another cause, and does not settle that, is no explanation.
    operations = [
        (cause, least)
        for cause, least in thought_of
        if cause and foreign.isdisjoint(each.variable for each in cause)
    ]
    alone = [cause for cause, least in operations if repairs.settles(_changed((cause,)), least)]
    yield _weighed(weighing, [(each,) for each in alone])
    helpful = _helpful(repairs, operations)
    begun = [
        _Begun((each.cause,), number, repairs.left(_changed((each.cause,))))
        for number, each in enumerate(helpful)
    ]
    for _ in range(1, MOST_CAUSES):
        longer = [
            each for start in begun for each in _longer(weighing.network, repairs, helpful, start)
        ]
        complete = [each.causes for each in longer if not each.left]
        complete += _with_slip(weighing, repairs, begun)
        yield _weighed(weighing, _likeliest(complete)[:_TRIED])
        kept = {each.causes: each for each in longer if each.left}
        begun = [kept[each] for each in _likeliest(kept)[:_KEPT]]


def _weighed(weighing: Weighing, found: Sequence[Causes]) -> list[Weighed]:
    return [each for causes in found for each in weighing.together(causes)]


def _helpful(repairs: Repairs, operations: Sequence[tuple[Cause, int]]) -> list[_Helpful]:
    """Return the likeliest operations that settle some clash, but not all, and break nothing."""
    found: dict[Causes, _Helpful] = {}
    for cause, least in operations:
        changed = _changed((cause,))
        left = repairs.left(changed)
        settled = repairs.clashes - left
        enough = left and settled and repairs.relations(settled) >= least
        if enough and not repairs.breaks(changed):
            found[cause,] = _Helpful(cause, settled)
    return [found[each] for each in _likeliest(found)[:_KEPT]]


def _longer(
    network: Network, repairs: Repairs, helpful: Sequence[_Helpful], begun: _Begun
) -> Iterator[_Begun]:
    """Yield what one operation more, on other figures, leaves to be explained."""
    taken, done = _changed(begun.causes), {_habit(network, each) for each in begun.causes}
    for number, (cause, settles) in enumerate(helpful):
        apart = taken.keys().isdisjoint(meant.variable for meant in cause)
        if number > begun.last and apart and begun.left & settles:
            again = _habit(network, cause) in done
            further = (
                tuple(each._replace(chance=EXCHANGED_AGAIN) for each in cause) if again else cause
            )
            causes = (*begun.causes, further)
            yield _Begun(causes, number, repairs.left(_changed(causes)))


def _habit(network: Network, cause: Cause) -> Habit:
    """Return the columns between which figures were exchanged, or what is done only once."""
    cells = (cell for each in cause if (cell := network.cells[each.variable]))
    columns = {network.table.series(*cell) for cell in cells}
    return frozenset(columns) if len(columns) > 1 else cause


def _with_slip(weighing: Weighing, repairs: Repairs, begun: Sequence[_Begun]) -> Iterator[Causes]:
    """Yield operations with one figure mistyped beside them that may explain the rest."""
    alone = ((start, variable) for start in begun for variable in repairs.shared(start.left))
    for start, variable in islice(alone, _ASKED):
        changed = _changed(start.causes)
        room = None if variable in changed else repairs.room(variable, changed)
        for meant in weighing.choices.slips_within(variable, room) if room else ():
            yield (*start.causes, (meant,))


def _changed(causes: Causes) -> dict[int, Range]:
    return {meant.variable: meant.ends for cause in causes for meant in cause}


def _likeliest(found: Iterable[Causes]) -> list[Causes]:
    """Return combinations with the likeliest first; equals keep their order."""
    return sorted(found, key=lambda causes: -sum(log(cause[0].chance) for cause in causes))
