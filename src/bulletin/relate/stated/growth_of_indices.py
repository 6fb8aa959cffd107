"""Growth between two printed indices of one base: of the month before, of the year before."""

from collections.abc import Iterator
from itertools import permutations

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.shown_by_most import shown_by_most

_MOST = 12  # indices: the months of a year


@stated(turn=7.5)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield growth = later / earlier - 1 for the two columns of indices that most items show it of.

    Heads rarely say since when a change of prices is, so the figures must. Errs by not testing.
    """
    indices = [each for each in columns_of(network.table, Measure.INDEX) if each.period]
    if not 1 < len(indices) <= _MOST:
        return
    for column in columns_of(network.table, Measure.GROWTH):
        ways = (
            list(_between(network, column, then, now)) for then, now in permutations(indices, 2)
        )
        yield from shown_by_most(network, ways)


def _between(network: Network, column: Column, then: Column, now: Column) -> Iterator[Relation]:
    for item in network.table.items:
        cells = [(item.index, each.index) for each in (column, then, now)]
        if all(network.table.figure(*cell) for cell in cells):
            rate, earlier, later = (network.figure(*cell) for cell in cells)
            product = Product(later, earlier, rate, 100)
            yield Relation(RelationKind.GROWTH, rate, (earlier, later), (product,), Evidence.MARKER)
