"""What labels tell of a table, as series: what need not be found again, what the figures refute."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.found.integer_matrix import Direction
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_Key = tuple[RelationKind, Direction, int, tuple[int, ...]]

RATES = (
    RelationKind.SHARE,
    RelationKind.GROWTH,
    RelationKind.SINCE,
    RelationKind.CHANGE,
    RelationKind.INDEX,
)
_STATED = Evidence.DECLARED, Evidence.CLASSIFICATION  # no figures overrule these


class StatedSeries(NamedTuple):
    """
    One relation that labels tell, in all its `lines` of one direction.

    `believed` is false where the figures of most lines refute it, or where it could
    not be tested: then a relation that they bear out may take its place. `fails` says whether some
    line does not hold.
    """

    kind: RelationKind
    direction: Direction
    target: int
    parts: tuple[int, ...]
    lines: tuple[int, ...]
    members: tuple[Relation, ...]
    believed: bool
    fails: bool


def stated_series(network: Network, relations: Sequence[Relation]) -> list[StatedSeries]:
    """Return the sums, shares and growths among the relations, each with all its lines."""
    groups: dict[_Key, list[tuple[int, Relation]]] = {}
    for each in relations:
        if each.kind.in_figures:
            for direction in Direction:
                series, lines = _series(network, each, direction)
                if len(lines) == 1:
                    target, *parts = series
                    key = each.kind, direction, target, tuple(parts)
                    groups.setdefault(key, []).append((min(lines), each))
    found = []
    for key, lined in groups.items():
        members = tuple(each for _, each in lined)
        where = tuple(line for line, _ in lined)
        testable = [each for each in members if each.constraints]
        held = sum(feasible(each.constraints, network) for each in testable)
        believed = 2 * held > len(testable) or any(e.evidence in _STATED for e in members)
        found.append(StatedSeries(*key, where, members, believed, held < len(testable)))
    return found


def _series(
    network: Network, relation: Relation, direction: Direction
) -> tuple[list[int], set[int]]:
    """Return target and parts as series, and the lines in which they stand."""
    which = 0 if direction is Direction.ITEMS else 1
    cells = [network.cells[each] for each in (relation.target, *relation.parts)]
    printed = [cell for cell in cells if cell]
    return [cell[which] for cell in printed], {cell[1 - which] for cell in printed}


def by_target(
    relations: Sequence[StatedSeries], direction: Direction, *kinds: RelationKind
) -> Mapping[int, list[StatedSeries]]:
    """Return what is told in one direction, by target."""
    found: dict[int, list[StatedSeries]] = {}
    for each in relations:
        if each.direction is direction and each.kind in kinds:
            found.setdefault(each.target, []).append(each)
    return found
