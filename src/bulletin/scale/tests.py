"""What a relation asks of the figures of a group, by the places where they stand in it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import AtMost, Constraint, Product, Sum
from bulletin.relate.constraints.ranges import Range
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


class Multiplied(NamedTuple):
    """`divisor` times the first value is the second times (`offset` + the third)."""

    places: tuple[int, int, int]
    offset: int
    divisor: int


class Propagated(NamedTuple):
    """
    What is asked of each group in turn, as the everyday path asks it: all constraints together.

    `places` are those of their variables; one that is nowhere printed has none, and `hidden`
    are the ranges of these in turn.
    """

    variables: tuple[int, ...]
    places: tuple[int, ...]
    hidden: tuple[Range, ...]
    constraints: tuple[Constraint, ...]


AtOnce = Added | Bounded | Multiplied  # what all groups are asked at once
Ask = AtOnce | Propagated


class Tested(NamedTuple):
    """
    A relation of a group: the places of its target and parts, and what it asks.

    `joint`: it is judged together with all others that are.
    """

    kind: RelationKind
    target: int
    parts: tuple[int, ...]
    asks: tuple[Ask, ...]
    evidence: Evidence
    held: bool  # what stands for it where nothing fails: held, or not testable
    joint: bool = True


Places = dict[tuple[int, int], int]  # of the figures of a table in its group, by item and column


def tested(judged: Judged, verdict: Verdict, places: Places) -> Tested | None:
    """
    Return what a relation asks, None where it is of no common shape.

    It is of none where the figures of the group itself decided that it is not to be tested.
    """
    network, relation = judged.network, verdict.relation
    if not relation.constraints and relation.kind in _WITHDRAWN:
        return None
    where = [_place(network, each, places) for each in (relation.target, *relation.parts)]
    asks = list(_asks(network, relation.constraints, places))
    if None in asks:
        return None
    return Tested(
        relation.kind,
        where[0],
        tuple(where[1:]),
        tuple(each for each in asks if each),
        relation.evidence,
        not relation.reason,
        relation.joint,
    )


_WITHDRAWN = RelationKind.SHARE, RelationKind.GROWTH  # where their own figures refute them


def _place(network: Network, variable: int, places: Places) -> int:
    cell = network.cells[variable]
    return -1 if cell is None else places.get(cell, -1)


def _asks(
    network: Network, constraints: Sequence[Constraint], places: Places
) -> Iterator[Ask | None]:
    """Yield what constraints ask, None for what no other group can be asked."""
    tied = Counter(v for each in constraints for v in each.variables if network.cells[v] is None)
    if any(count > 1 for count in tied.values()):  # by something that is nowhere printed
        yield _propagated(network, constraints, places)
        return
    for each in constraints:
        if _limits(network, each):
            yield _asked(network, each, places)


def _limits(network: Network, constraint: Constraint) -> bool:
    """Tell whether a constraint can fail: one in which something is not known at all cannot."""
    endless = [v for v in constraint.variables if _endless(network, v)]
    return not endless or isinstance(constraint, AtMost)


def _endless(network: Network, variable: int) -> bool:
    low, high = network.exact[variable]
    return low == -float("inf") or high == float("inf")


def _asked(network: Network, constraint: Constraint, places: Places) -> Ask | None:
    variables = constraint.variables
    where = [_place(network, each, places) for each in variables]
    known = [n for n, each in enumerate(where) if each >= 0 and network.printed(variables[n])]
    found = tuple(where[n] for n in known)
    if isinstance(constraint, Sum):
        others = [each for n, each in enumerate(variables) if n not in known]
        if not all(_about_nothing(network, each) for each in others):
            return None
        return Added(found, tuple(constraint.signs[n] for n in known), constraint.constant)
    if isinstance(constraint, AtMost):
        return Bounded(found) if known[:1] == [0] else None
    if isinstance(constraint, Product) and len(known) == len(variables):
        result, base, rate = found
        return Multiplied((result, base, rate), constraint.offset, constraint.divisor)
    return _propagated(network, (constraint,), places)


def _about_nothing(network: Network, variable: int) -> bool:
    """
    Tell whether what is hidden may be nothing, so that it can be left out.

    What is asked without it asks more: whoever passes would pass with it as well.
    """
    low, high = network.exact[variable]
    return network.cells[variable] is None and low <= 0 <= high


def _propagated(
    network: Network, constraints: Sequence[Constraint], places: Places
) -> Propagated | None:
    variables = tuple(dict.fromkeys(v for each in constraints for v in each.variables))
    where = tuple(
        _place(network, each, places) if network.printed(each) else -1 for each in variables
    )
    hidden = [v for v, place in zip(variables, where, strict=True) if place < 0]
    if any(network.printed(each) or each in network.places for each in hidden):
        return None
    ends = tuple(network.exact[each] for each in hidden)
    return Propagated(variables, where, ends, tuple(constraints))


def by_itself(relations: Sequence[Tested]) -> bool:
    """
    Tell whether relations hang together by what only one group after another can be asked.

    Whether all of them can hold at once is then asked where each group is examined.
    """
    alone = [ask for each in relations if each.joint for ask in each.asks]
    shared = Counter(place for ask in alone for place in {*ask.places} - {-1})
    return any(
        isinstance(ask, Propagated) and any(shared[place] > 1 for place in ask.places)
        for ask in alone
    )
