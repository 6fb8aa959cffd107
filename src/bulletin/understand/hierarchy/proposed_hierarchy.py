"""A reading of which entries make up which, before all readings are weighed together."""

from bulletin.model.table.table import Evidence


class ProposedBreakdown:
    """A total and its parts as one reading has them; the fields are those of a breakdown."""

    def __init__(  # noqa: PLR0913  its fields
        self,
        total: int,
        parts: list[int],
        evidence: Evidence,
        *,
        exhaustive: bool = False,
        overlapping: bool = False,
        additive: bool = True,
        signs: tuple[int, ...] = (),
        name: str = "",
        closed: bool = False,
        known: bool = False,
    ) -> None:
        """Take what is proposed; further readings may take parts away, or a claim back."""
        self.total, self.parts, self.evidence = total, parts, evidence
        self.exhaustive, self.overlapping, self.additive = exhaustive, overlapping, additive
        self.signs, self.name, self.closed, self.known = signs, name, closed, known


class ProposedHierarchy:
    """
    The hierarchy as read so far: the parent of each entry, proposals, memo items.

    `sections` gives the figureless heading above each entry.
    """

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.parents: dict[int, int] = {}
        self.proposals: list[ProposedBreakdown] = []
        self.memo: set[int] = set()
        self.sections: dict[int, int] = {}
