"""Per cents of groups of people who leave nobody out add to 100, line after line."""

from collections.abc import Iterator, Sequence
from math import log2

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Table
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.groups_across import all_groups
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated

_ALL = 100  # per cent
_FEWEST_LINES = 3
_ONE_IN = 4  # lines that may fail
_SPREAD = 20.0  # per cent: how far sums of rates that have nothing to do with 100 lie apart
_CERTAIN = 14.0  # bits
_MAY_BE_SHARES = (Measure.SHARE, Measure.RATE, Measure.LEVEL, Measure.UNKNOWN)


@stated(turn=5.5)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield that men and women, or town and country, add to 100 in each line that prints them.

    No head need say that the figures are shares: in three lines at least, and in nearly all,
    they add to 100 so exactly that chance can hardly have made them. Rates of the groups
    themselves, such as of those in work, never do.
    """
    table = network.table
    for _, parts in all_groups(table.columns):
        if all(_may_be_shares(table.columns[each]) for each in parts):
            yield from _agreed(network, _lines(network, parts))


def _may_be_shares(column: Column) -> bool:
    return column.measure in _MAY_BE_SHARES


def _lines(network: Network, parts: Sequence[int]) -> list[Relation]:
    """Return one relation for every line in which each group has a share of its own."""
    table = network.table
    return [
        _hundred(network, [(item.index, each) for each in parts])
        for item in table.items
        if all(_is_share(table, item.index, each) for each in parts)
    ]


def _is_share(table: Table, item: int, column: int) -> bool:
    """Tell whether a figure may be a share, even one that is mistyped as more than all."""
    return table.figure(item, column) is not None and table.measure(item, column) in _MAY_BE_SHARES


def _hundred(network: Network, cells: Sequence[tuple[int, int]]) -> Relation:
    shares = tuple(network.figure(*cell) for cell in cells)
    constraint = Sum(shares, (1,) * len(shares), _ALL)
    return Relation(
        RelationKind.HUNDRED, shares[0], shares[1:], (constraint,), Evidence.CLASSIFICATION
    )


def _agreed(network: Network, relations: Sequence[Relation]) -> Sequence[Relation]:
    """Return the relations of all lines if those that hold can hardly do so by chance."""
    held = [each for each in relations if feasible(each.constraints, network)]
    failed = len(relations) - len(held)
    if len(held) < _FEWEST_LINES or failed * _ONE_IN > len(relations):
        return ()
    bits = 0.0
    for each in held:
        ends = [network.floats[figure] for figure in (each.target, *each.parts)]
        bits += log2(max(1.0, _SPREAD / sum(high - low for low, high in ends)))
    return relations if bits >= _CERTAIN else ()
