"""What a relation asks of the figures of a group, in whole numbers that all groups share."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import AtMost, Constraint, Sum
from bulletin.relate.judge import Judged, Verdict
from bulletin.relate.network import Network


class Added(NamedTuple):
    """The signed sum of the values in these places of a group is `constant`."""

    places: tuple[int, ...]
    signs: tuple[int, ...]
    constant: int = 0


class Bounded(NamedTuple):
    """The values in these places are together at most that in the first; none is negative."""

    places: tuple[int, ...]


class Tested(NamedTuple):
    """A relation of a group: the places of its target and parts, and what it asks."""

    kind: str
    target: int
    parts: tuple[int, ...]
    asks: tuple[Added | Bounded, ...]
    evidence: Evidence
    held: bool  # what stands for it where nothing fails: held, or not testable


Places = dict[tuple[int, int], int]  # of the figures of a table in its group, by item and column


def tested(judged: Judged, verdict: Verdict, places: Places) -> Tested | None:
    """Return what a relation asks, None where it is of no common shape."""
    network, relation = judged.network, verdict.relation
    where = [_place(network, each, places) for each in (relation.target, *relation.parts)]
    asks = []
    for constraint in relation.constraints:
        if not _limits(network, constraint):
            continue
        ask = _asked(network, constraint, places)
        if ask is None:
            return None
        asks.append(ask)
    held = not relation.reason
    return Tested(
        relation.kind.value, where[0], tuple(where[1:]), tuple(asks), relation.evidence, held
    )


def _place(network: Network, variable: int, places: Places) -> int:
    cell = network.cells[variable]
    return -1 if cell is None else places.get(cell, -1)


def _limits(network: Network, constraint: Constraint) -> bool:
    """Tell whether a constraint can fail: one in which something is not known at all cannot."""
    endless = [v for v in constraint.variables if _endless(network, v)]
    return not endless or isinstance(constraint, AtMost)


def _endless(network: Network, variable: int) -> bool:
    low, high = network.exact[variable]
    return low == -float("inf") or high == float("inf")


def _asked(network: Network, constraint: Constraint, places: Places) -> Added | Bounded | None:
    printed = [(n, _place(network, v, places)) for n, v in enumerate(constraint.variables)]
    known = [
        (n, place)
        for n, place in printed
        if place >= 0 and network.printed(constraint.variables[n])
    ]
    if isinstance(constraint, Sum):
        others = [v for n, v in enumerate(constraint.variables) if n not in dict(known)]
        if not all(_about_nothing(network, each) for each in others):
            return None
        signs = tuple(constraint.signs[n] for n, _ in known)
        return Added(tuple(place for _, place in known), signs, constraint.constant)
    if isinstance(constraint, AtMost) and known and known[0][0] == 0:
        return Bounded(tuple(place for _, place in known))
    return None


def _about_nothing(network: Network, variable: int) -> bool:
    """
    Tell whether what is hidden may be nothing, so that it can be left out.

    What is asked without it asks more: whoever passes would pass with it as well.
    """
    low, high = network.exact[variable]
    return network.cells[variable] is None and low <= 0 <= high


def in_order(asked: Sequence[Tested]) -> tuple[Added, ...] | None:
    """
    Return the sums of a group, those of parts before those of their totals; None if no forest.

    In a forest of sums every figure is one total and one part at most. Then what the figures
    below leave for each total, taken from the bottom up, tells exactly whether all sums can
    hold together.
    """
    asks = [ask for each in asked for ask in each.asks]
    places = [place for each in asks for place in each.places]
    if len(set(places)) == len(places):
        return ()  # each stands alone
    sums = [each for each in asks if isinstance(each, Added)]
    totals = {each.places[0]: each for each in sums}
    parts = [place for each in sums for place in each.places[1:]]
    plain = all(
        not each.constant and each.signs[0] == -1 and set(each.signs[1:]) <= {1} for each in sums
    )
    if not plain or len(totals) < len(sums) or len(set(parts)) < len(parts):
        return None
    found: list[Added] = []
    waiting = dict(totals)
    while waiting:
        ready = [t for t, each in waiting.items() if waiting.keys().isdisjoint(each.places[1:])]
        if not ready:
            return None
        found += [waiting.pop(total) for total in ready]
    return tuple(found)
