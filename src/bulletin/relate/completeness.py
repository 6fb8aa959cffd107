"""Whether a list of parts claims to be complete, so that it must add up to its total."""

from bulletin.model.rounded_sum import reversed_ends, rounded_sum
from bulletin.model.table import Breakdown, Evidence, Table
from bulletin.relate.network import Network, additive


def complete(network: Network, breakdown: Breakdown) -> bool:
    """
    Tell whether the parts are all there are.

    A classification, a declaration or a total label says so itself. Mere indentation
    (or a code) does not: many lists show a choice of their parts. It is believed where
    the total calls itself one, or where indented lists of this table add up at least
    as often as they fall short; a single slip cannot overturn that. Errs by calling a
    complete list incomplete, so that a shortfall is reported as a residual only.
    """
    if not breakdown.exhaustive or breakdown.evidence not in (Evidence.INDENT, Evidence.CODE):
        return breakdown.exhaustive
    return network.once(_believed, breakdown)


def _believed(network: Network, breakdown: Breakdown) -> bool:
    if network.table.items[breakdown.total].total:
        return True
    outcomes = [
        adds_up(network, each, column.index)
        for each in network.table.breakdowns
        if each.exhaustive and each.evidence is breakdown.evidence
        for column in network.table.columns
    ]
    return outcomes.count("equal") >= max(1, outcomes.count("short"))


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
