"""Whether the printed parts of a total may be more than it, and nothing be wrong."""

from collections.abc import Sequence

from bulletin.model.table.table import Addition, Evidence, Measure, Table
from bulletin.relate.network import Network
from bulletin.words.lexicon import said

_LIKELY = 0.95  # how surely something is wrong in a line that fails, to be told


def may_exceed_total(network: Network, addition: Addition, keys: Sequence[tuple[int, int]]) -> bool:
    """
    Tell whether printed parts may be more than a total.

    So they may where the total is none, or hardly, in lines that are full, and where only
    figures of other lines show what it is, or that it is one of a quantity that nobody names.
    """
    refuted = any(wrong < _LIKELY for wrong in addition.failed.values())
    shown = addition.evidence is Evidence.ARITHMETIC
    return refuted or shown or _may_be_rate(network.table, keys) or _may_be_below(network, keys)


def _may_be_rate(table: Table, keys: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of the columns has neither a unit nor a period, and a total beside it."""
    heads = [table.columns[column] for column in dict.fromkeys(column for _, column in keys)]
    return len(table.columns) > 1 and any(
        each.unit is None and each.period is None and each.measure is Measure.LEVEL
        for each in heads
    )


def _may_be_below(network: Network, keys: Sequence[tuple[int, int]]) -> bool:
    """
    Tell whether one of the figures, printed or not, may be less than nothing.

    Others of its line or column are, or it is a balance, a profit or the like by its words.
    """
    items, columns = network.below_zero
    if any(item in items or column in columns for item, column in keys):
        return True
    table = network.table
    labels = {table.items[item].label for item, _ in keys}
    heads = {table.columns[column].label for _, column in keys}
    return any(said("signed", each.casefold()) for each in labels | heads)
