"""A printed rank against the rank recomputed from the figures beside it."""

from collections.abc import Iterator

from bulletin.messages.message import Message
from bulletin.model.relation_kind import RelationKind
from bulletin.model.table import Column, Evidence, Measure
from bulletin.relate.constraints.means import RankOf
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.stated.column_pairs import columns_of

_RANKED = Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.INDEX, Measure.RATE


@stated(turn=13)
def find(network: Network) -> Iterator[Relation]:
    """Yield one relation a printed rank, of the column and direction that explain most ranks."""
    for column in columns_of(network.table, Measure.RANK):
        ways = [
            list(_ranks(network, column, other, ascending=ascending))
            for other in _beside(network, column)
            for ascending in (False, True)
        ]
        best = max(ways, key=lambda way: _held(network, way), default=[])
        if 2 * _held(network, best) >= len(best):
            yield from best
        else:
            reason = Message.of("untested.ranks")
            for each in best:
                yield Relation(each.kind, each.target, each.parts, (), each.evidence, reason)


def _beside(network: Network, column: Column) -> list[Column]:
    """Return the measured columns, nearest on the left first: ties go to the nearest."""
    left = [each for each in network.table.columns[: column.index] if each.measure in _RANKED]
    right = [each for each in network.table.columns[column.index :] if each.measure in _RANKED]
    return [*reversed(left), *right]


def _ranks(
    network: Network, column: Column, other: Column, *, ascending: bool
) -> Iterator[Relation]:
    table = network.table
    items = [
        item.index
        for item in table.items
        if table.figure(item.index, column.index) and table.figure(item.index, other.index)
    ]
    for item in items:
        rank = network.figure(item, column.index)
        figure = network.figure(item, other.index)
        rivals = tuple(network.figure(each, other.index) for each in items if each != item)
        constraint = RankOf((rank, figure, *rivals), ascending)
        yield Relation(
            RelationKind.RANK, rank, (figure,), (constraint,), Evidence.MARKER, joint=False
        )


def _held(network: Network, relations: list[Relation]) -> int:
    return sum(feasible(each.constraints, network) for each in relations)
