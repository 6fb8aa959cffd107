"""Whether the printed parts of a total may be more than it, and nothing be wrong."""

from collections.abc import Sequence

from bulletin.model.table.table import Addition, Evidence, Measure, Table
from bulletin.relate.network import Network

_LIKELY = 0.95  # how surely something is wrong in a line that fails, to be told


def may_exceed_total(network: Network, addition: Addition, keys: Sequence[tuple[int, int]]) -> bool:
    """
    Tell whether printed parts may be more than a total.

    So they may where the total is none, or hardly, in lines that are full, where only figures
    of other lines show what it is, or that it is one of a quantity that nobody names, and
    where a figure, printed or not, may be less than nothing.
    """
    refuted = any(wrong < _LIKELY for wrong in addition.failed.values())
    shown = addition.evidence is Evidence.ARITHMETIC
    items, columns = network.may_be_below_zero
    below = any(item in items or column in columns for item, column in keys)
    return refuted or shown or below or _may_be_rate(network.table, keys)


def _may_be_rate(table: Table, keys: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of the columns has neither a unit nor a period, and a total beside it."""
    heads = [table.columns[column] for column in dict.fromkeys(column for _, column in keys)]
    return len(table.columns) > 1 and any(
        each.unit is None and each.period is None and each.measure is Measure.LEVEL
        for each in heads
    )
