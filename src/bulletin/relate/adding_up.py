"""Whether the printed figures of a list add up to its total."""

from bulletin.model.figures.rounded_sum import reversed_ends, rounded_sum
from bulletin.model.table.table import Breakdown, Table
from bulletin.relate.network import Network, additive


def adds_up(network: Network, breakdown: Breakdown, column: int) -> str:
    """Return equal, short or over; empty where that cannot be seen."""
    members = (breakdown.total, *breakdown.parts)
    if not all(addable(network.table, item, column) for item in members):
        return ""
    total, *parts = (network.exact[network.figure(item, column)] for item in members)
    parts_less_total = rounded_sum([*parts, reversed_ends(total)])
    if parts_less_total.over:
        return "over"
    return "short" if parts_less_total.short else "equal"


def addable(table: Table, item: int, column: int) -> bool:
    """Tell whether a cell holds a figure of a measure that may be added."""
    return table.figure(item, column) is not None and additive(table, item, column)
