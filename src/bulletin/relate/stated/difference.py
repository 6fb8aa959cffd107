"""A figure that is the difference of others: births less deaths, exports less imports."""

from collections.abc import Iterator

from bulletin.messages.message import Message, joined
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Measure
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated

_NEVER = Measure.RANK, Measure.INDEX, Measure.GROWTH


@stated(turn=10)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield a difference for every breakdown with signs, in every column that prints it.

    What some state in a unit and others do not is not tested: they may be in any power of ten.
    """
    for breakdown in network.table.breakdowns:
        if breakdown.signs:
            for column in network.table.columns:
                yield from _in_column(network, breakdown, column.index)


def _in_column(network: Network, breakdown: Breakdown, column: int) -> Iterator[Relation]:
    table = network.table
    members = (breakdown.total, *breakdown.parts)
    if table.figure(breakdown.total, column) is None:
        return
    if any(table.measure(item, column) in _NEVER for item in members):
        return
    target, *parts = (network.figure(item, column) for item in members)
    missing = joined(
        silent(table, part, column)
        for part in breakdown.parts
        if table.figure(part, column) is None
    )
    constraints: tuple[Sum, ...] = (Sum((target, *parts), (-1, *breakdown.signs)),)
    if not table.in_one_unit([(item, column) for item in members]):
        constraints, missing = (), Message.of("untested.unit.missing")
    yield Relation(
        RelationKind.DIFFERENCE, target, tuple(parts), constraints, breakdown.evidence, missing,
        signs=breakdown.signs,
    )  # fmt: skip
