"""What every declared relation is made of, along one line of the table."""

from collections.abc import Sequence

from bulletin.declare.placing import Cells
from bulletin.messages.message import Message, joined
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Table
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.network import silent
from bulletin.relate.relation import Relation

UNLIKE = Message.of("untested.units")


def has_one_unit(table: Table, line: Cells) -> bool:
    """Tell whether all figures have one base unit; an unstated one has no multiplier at least."""
    units = [table.unit(*cell) for cell in line.values()]
    stated = [unit for unit in units if unit]
    multiplied = any(unit.exponent for unit in stated)
    if len(stated) < len(units) and multiplied:
        return False
    return all(unit.comparable(stated[0]) for unit in stated)


def silence(table: Table, line: Cells, labels: Sequence[str]) -> str:
    """Return which of the labels print no figure, and what stands there; empty if all do."""
    reasons = (silent(table, *line[label]) for label in labels if not table.figure(*line[label]))
    return joined(dict.fromkeys(reasons))


def declared_relation(  # noqa: PLR0913, PLR0917 - the parts of a relation
    kind: RelationKind,
    target: int,
    parts: Sequence[int],
    constraints: tuple[Constraint, ...],
    reason: str,
    signs: tuple[int, ...] = (),
) -> Relation:
    """Return a relation that a user declared."""
    return Relation(kind, target, tuple(parts), constraints, Evidence.DECLARED, reason, signs=signs)
