"""Whether some sum of a table fails, where nothing else of the table has been judged."""

from collections.abc import Collection, Iterator

from bulletin.model.figures.figure import Rounding
from bulletin.model.files.position import Position
from bulletin.model.table.table import Table
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.stated.sum_of_parts import in_line


def some_sum_fails(table: Table, totals: Collection[Position]) -> bool:
    """
    Tell whether a sum surely fails, of those with a total that is printed at one of these places.

    Sums rest on nothing but the structure of the table, which is decided, and on the figures:
    so whatever else is related, they fail again. Figures that may turn out to be quotients,
    where counts are exact, leave that open, and then none is said to fail.
    """
    if any(column.rounding is Rounding.EXACT for column in table.columns):
        return False
    network = Network(table)
    return any(not feasible(each.constraints, network) for each in _sums(network, totals))


def _sums(network: Network, totals: Collection[Position]) -> Iterator[Relation]:
    keys = [key for key, cell in network.table.cells.items() if cell.position in totals]
    for addition in network.table.additions or ():
        for item, column in keys:
            if addition.across and addition.total == column:
                yield from in_line(network, addition, item)
            if not addition.across and addition.total == item:
                yield from in_line(network, addition, column)
