"""Which two series a third is the difference of, as nearly all of its lines show."""

from collections.abc import Iterable, Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

Line = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""The cells of one line: the difference, and the figures that it is said to be more and less of."""

_LEAST = 3  # lines that show it
_ONE_IN = 4  # lines that may fail


def difference_seen(
    network: Network, kind: RelationKind, ways: Iterable[Sequence[Line]]
) -> list[Relation]:
    """
    Return the relations of the way in which most lines hold, of equal ones the first.

    Nothing unless at least three lines hold by more than rounding, and no more than one in four
    fails. Errs by not testing.
    """
    read = [list(_relations(network, kind, lines)) for lines in ways]
    best = max(read, key=lambda way: _held(network, way), default=[])
    telling = [each for each in best if not _near_nothing(network, each)]
    held = _held(network, telling)
    return best if held >= _LEAST and (len(telling) - held) * _ONE_IN <= len(telling) else []


def _relations(network: Network, kind: RelationKind, lines: Sequence[Line]) -> Iterator[Relation]:
    for cells in lines:
        if any(network.table.figure(*cell) is None for cell in cells):
            continue
        difference, more, less = (network.figure(*cell) for cell in cells)
        constraint = Sum((difference, more, less), (-1, 1, -1))
        parts, signs = (
            ((less, more), ()) if kind is RelationKind.CHANGE else ((more, less), (1, -1))
        )
        yield Relation(kind, difference, parts, (constraint,), Evidence.MARKER, signs=signs)


def _near_nothing(network: Network, relation: Relation) -> bool:
    """
    Tell whether a difference is no larger than what rounding lets pass.

    That whole points are within a point and a half of no change, chance brings about.
    """
    ends = [network.floats[each] for each in (relation.target, *relation.parts)]
    room = sum(high - low for low, high in ends) / 2
    low, high = ends[0]
    return abs(low + high) / 2 <= room


def _held(network: Network, relations: Sequence[Relation]) -> int:
    return sum(feasible(each.constraints, network) for each in relations)
