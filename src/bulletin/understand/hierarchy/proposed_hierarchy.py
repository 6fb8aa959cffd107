"""A reading of which entries make up which, before all readings are weighed together."""

from dataclasses import dataclass, field

from bulletin.model.table.table import Evidence


@dataclass(slots=True)
class ProposedBreakdown:
    """A total and its parts as one reading has them; the fields are those of a breakdown."""

    total: int
    parts: list[int]
    evidence: Evidence
    exhaustive: bool = False
    overlapping: bool = False
    additive: bool = True
    signs: tuple[int, ...] = ()
    name: str = ""
    closed: bool = False
    known: bool = False


@dataclass(slots=True)
class ProposedHierarchy:
    """
    The hierarchy as read so far: the parent of each entry, proposals, memo items.

    `sections` gives the figureless heading above each entry.
    """

    parents: dict[int, int] = field(default_factory=dict)
    proposals: list[ProposedBreakdown] = field(default_factory=list)
    memo: set[int] = field(default_factory=set)
    sections: dict[int, int] = field(default_factory=dict)
