"""A relation: which figures it ties, by which constraints, and on what evidence."""

from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import Constraint


class Relation(NamedTuple):
    """
    What must hold between a target and its parts, as variables of a network.

    `reason` says why it cannot be tested in full, empty if it can: constraints that it
    has all the same may still refute it, but their silence is no success. `joint`
    relations are certain enough to be judged together with all others; the rest stand
    alone. `firm` is false where the relation rests on an assumption, so that its failure
    is a warning only.
    `note` tells a reader what the relation assumed, in a few words.
    """

    kind: RelationKind
    target: int
    parts: tuple[int, ...]
    constraints: tuple[Constraint, ...]
    evidence: Evidence
    reason: str = ""
    joint: bool = True
    firm: bool = True
    signs: tuple[int, ...] = ()
    note: str = ""

    @property
    def figures(self) -> frozenset[int]:
        """Return the target and its parts, whichever is which."""
        return frozenset((self.target, *self.parts))
