"""What labels tell of a table, as series: what need not be found again, what the figures refute."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bulletin.model.table import Evidence
from bulletin.relate.arithmetic.sight import Direction
from bulletin.relate.network import Network, feasible
from bulletin.relate.relation import Relation

_STATED = Evidence.DECLARED, Evidence.CLASSIFICATION  # no figures overrule these


@dataclass(frozen=True, slots=True)
class Told:
    """
    One relation that labels tell, in all lines of one direction.

    `believed` is false where the figures of most lines refute it, or where it could
    not be tested: then a relation that they bear out may take its place.
    """

    kind: str
    direction: Direction
    target: int
    parts: tuple[int, ...]
    members: tuple[Relation, ...]
    believed: bool


def told(network: Network, relations: Sequence[Relation]) -> list[Told]:
    """Return the sums, shares and growths among the relations, each with all its lines."""
    groups: dict[tuple[str, Direction, int, tuple[int, ...]], list[Relation]] = {}
    for each in relations:
        if each.kind in ("sum", "share", "growth"):
            for direction in Direction:
                series = _series(network, each, direction)
                if series:
                    target, *parts = series
                    key = each.kind, direction, target, tuple(parts)
                    groups.setdefault(key, []).append(each)
    return [
        Told(*key, tuple(members), _believed(network, members)) for key, members in groups.items()
    ]


def _series(network: Network, relation: Relation, direction: Direction) -> list[int] | None:
    """Return target and parts as series, None where they stand in more than one line."""
    which = 0 if direction is Direction.ITEMS else 1
    cells = [network.cells[each] for each in (relation.target, *relation.parts)]
    printed = [cell for cell in cells if cell]
    one = len({cell[1 - which] for cell in printed}) == 1 and len(printed) == len(cells)
    return [cell[which] for cell in printed] if one else None


def _believed(network: Network, members: Sequence[Relation]) -> bool:
    if any(each.evidence in _STATED for each in members):
        return True
    testable = [each for each in members if each.constraints]
    held = sum(feasible(each.constraints, network) for each in testable)
    return 2 * held > len(testable)


def by_target(
    relations: Sequence[Told], direction: Direction, *kinds: str
) -> Mapping[int, list[Told]]:
    """Return what is told in one direction, by target."""
    found: dict[int, list[Told]] = {}
    for each in relations:
        if each.direction is direction and each.kind in kinds:
            found.setdefault(each.target, []).append(each)
    return found
