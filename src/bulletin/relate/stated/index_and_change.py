"""An index is 100 plus the change in per cent, where both are printed for one item."""

from collections.abc import Iterator

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated


@stated(turn=9)
def find(network: Network) -> Iterator[Relation]:
    """Yield index = 100 + change for every pair of columns most of whose items show it."""
    for index in columns_of(network.table, Measure.INDEX):
        for change in columns_of(network.table, Measure.GROWTH):
            if _of_other_times(index, change):
                continue
            pairs = list(_pairs(network, index, change))
            held = sum(feasible(each.constraints, network) for each in pairs)
            if held and 2 * held >= len(pairs):
                yield from pairs


def _of_other_times(index: Column, change: Column) -> bool:
    """Tell whether heads say that the two are of different years, or parts of a year."""
    one, other = index.period, change.period
    if one is None or other is None or one.year is None or other.year is None:
        return False
    return (one.year, one.part) != (other.year, other.part)


def _pairs(network: Network, index: Column, change: Column) -> Iterator[Relation]:
    table = network.table
    for item in table.items:
        cells = (item.index, index.index), (item.index, change.index)
        if any(table.figure(*cell) is None for cell in cells):
            continue
        if table.measure(*cells[0]) is not Measure.INDEX:
            continue
        level, rate = network.figure(*cells[0]), network.figure(*cells[1])
        constraint = Sum((level, rate), (1, -1), 100)
        yield Relation(RelationKind.INDEX, level, (rate,), (constraint,), Evidence.MARKER)
