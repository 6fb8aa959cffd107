"""
What other tables say of the figures of this one: last year's level, the same figure again.

Two bulletins of consecutive years tie growth to two printed levels, where the base of
comparison was not revised. Measured on Chinese bulletins that is so for balances,
consumption per head and freight (46 of 46 rows), mostly for physical output, and not
for value added, trade and retail. So the rows themselves must show it: nearly all of
them must hold before one that does not is doubted, and then it is a warning only.
"""

from collections.abc import Iterator

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure
from bulletin.relate.column_pairs import columns_of, level_of, previous_of
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import Bond, OtherTable, TableSearch, stated_among_others

_LEAST = 4  # rows that must be there before they can show anything
_EXCEPTIONS = 10  # at most one row in so many may fail, or a single one


@stated_among_others(turn=14)
def find(search: TableSearch) -> Iterator[Relation]:
    """Yield growth against last year's bulletin, and figures printed twice."""
    network = search.network
    for other in search.others:
        if other.bond is Bond.PREVIOUS:
            for column in columns_of(network.table, Measure.GROWTH):
                if level_of(network.table, column.index) == other.column:
                    yield from _believed(list(_growth(network, column.index, other)), network)
        else:
            same = _believed(list(_same(network, other)), network)
            yield from (each for each in same if not each.reason)  # else no table is the same


def _growth(network: Network, column: int, other: OtherTable) -> Iterator[Relation]:
    table = network.table
    if previous_of(table, other.column) is not None:
        return
    for item, cell in other.cells.items():
        if table.figure(item, column) is None or table.figure(item, other.column) is None:
            continue
        rate, now = network.figure(item, column), network.figure(item, other.column)
        then = network.foreign(cell, other.exponents[item], item, other.path)
        product = Product(now, then, rate, 100)
        yield Relation(
            RelationKind.GROWTH, rate, (then, now), (product,), Evidence.MARKER, firm=False
        )


def _same(network: Network, other: OtherTable) -> Iterator[Relation]:
    for item, cell in other.cells.items():
        if network.table.figure(item, other.column) is None:
            continue
        here = network.figure(item, other.column)
        there = network.foreign(cell, other.exponents[item], item, other.path)
        equal = Sum((here, there), (1, -1))
        yield Relation(RelationKind.SAME, here, (there,), (equal,), Evidence.MARKER, firm=False)


def _believed(relations: list[Relation], network: Network) -> Iterator[Relation]:
    """Yield the relations if nearly all of them hold, else why they were not tested."""
    held = sum(feasible(each.constraints, network) for each in relations)
    exceptions = max(1, len(relations) // _EXCEPTIONS)
    if len(relations) >= _LEAST and len(relations) - held <= exceptions:
        yield from relations
        return
    reason = Message.of("untested.base.last.year")
    for each in relations:
        yield Relation(each.kind, each.target, each.parts, (), each.evidence, reason)
