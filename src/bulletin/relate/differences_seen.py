"""Which two series a third is the difference of, as nearly all of its lines show."""

from collections.abc import Iterable, Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.shown_by_most import shown_by_most

Line = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""The cells of one line: the difference, and the figures that it is said to be more and less of."""


def difference_seen(
    network: Network, kind: RelationKind, ways: Iterable[Sequence[Line]]
) -> Sequence[Relation]:
    """Return the differences of the way that nearly all lines show, nothing where none is."""
    return shown_by_most(network, (list(_relations(network, kind, lines)) for lines in ways))


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
