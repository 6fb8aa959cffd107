"""A printed share is its level against the level of the whole; shares add to 100."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.messages.message import Message, joined
from bulletin.model.figures.figure import Rounding
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Column, Measure, Table
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.shares_of_groups import of_total, other_wholes, with_wholes_of_groups
from bulletin.relate.stated.sum_of_parts import SURE
from bulletin.relate.whole_of_shares import (
    elsewhere,
    level_column,
    of_another_column,
    of_parent,
    shares_of_whole,
    whole_column,
    whole_of,
)


@stated(turn=2)
def find(network: Network) -> Iterator[Relation]:
    """Yield the relation of each printed share to its levels, and of shares to 100."""
    for column in columns_of(network.table, Measure.SHARE):
        level = level_column(network, column.index)
        if level is not None:
            yield from _against_levels(network, column, level)
        for breakdown in network.table.breakdowns:
            yield from _to_hundred(network, breakdown, column.index)


def _against_levels(network: Network, column: Column, level: int) -> Iterator[Relation]:
    """Yield one share relation an item; untestable where no level explains any share."""
    nearest = of_parent(network, column.index)
    ends = level, whole_column(network, column.index, level)
    chosen = list(shares_of_whole(network, column.index, ends, nearest=nearest))
    if elsewhere(network, column.index):
        yield from (each._replace(constraints=(), reason=_ELSEWHERE) for each in chosen)
        return
    apart = network.once(_told_apart, column.index)
    for each in with_wholes_of_groups(network, chosen):
        cell = network.cells[each.target]
        if cell and cell[0] in apart:
            yield each._replace(constraints=(), reason=_ELSEWHERE)
        else:
            yield each._replace(joint=not _of_two_wholes(network, column, each, ends[1]))


def _told_apart(network: Network, column: int) -> frozenset[int]:
    """
    Return the items of which another column prints another share of the same level.

    One of the two is of another whole then: the one whose head names something, as far as
    the other is of the total.
    """
    table = network.table
    if of_total(table.columns[column]):
        return frozenset()
    level = level_column(network, column)
    others = [
        each.index
        for each in columns_of(table, Measure.SHARE)
        if each.index != column and level_column(network, each.index) == level
    ]
    return frozenset(
        item.index
        for item in table.items
        if (mine := table.figure(item.index, column)) is not None
        for other in others
        if (theirs := table.figure(item.index, other)) is not None
        and not mine.interval().overlaps(theirs.interval())
    )


def _of_two_wholes(network: Network, column: Column, share: Relation, of: int) -> bool:
    """
    Tell whether a share follows as well from the other of the nearest and the first whole.

    Or from any other line, where its head does not say that it is of the total.
    """
    if not of_total(column):
        return bool(other_wholes(network, share))
    cell, chosen = network.cells[share.target], network.cells[share.parts[1]]
    if cell is None or chosen is None:
        return False
    ways = {whole_of(network.table, cell[0], nearest=nearest) for nearest in (True, False)}
    lines = [each for each in ways if each is not None and each not in (chosen[0], cell[0])]
    others = (network.figure(each, of) for each in lines)
    part = share.parts[0]
    return any(feasible((Product(part, each, share.target),), network) for each in others)


_ELSEWHERE = Message.of("untested.elsewhere")


def _to_hundred(network: Network, breakdown: Breakdown, column: int) -> Iterator[Relation]:
    """Yield that the shares of a complete breakdown add to 100, where their total is unprinted."""
    table = network.table
    nearest = of_parent(network, column)
    if elsewhere(network, column) or of_another_column(network, column):
        return
    if table.figure(breakdown.total, column) is not None and not nearest:
        return  # then they add up to that
    if not breakdown.exhaustive:
        return
    if any(table.measure(part, column) is not Measure.SHARE for part in breakdown.parts):
        return
    if whole_of(table, breakdown.parts[0], nearest=nearest) != breakdown.total:
        return
    parts = tuple(network.figure(part, column) for part in breakdown.parts)
    missing = joined(
        silent(table, part, column)
        for part in breakdown.parts
        if table.figure(part, column) is None
    )
    summed = parts
    if table.columns[column].rounding is Rounding.ADJUSTED and not missing:
        summed = tuple(as_printed(network, part, column) for part in breakdown.parts)
    constraints: tuple[Constraint, ...] = (Sum(summed, (1,) * len(parts), 100),)
    if not missing and not _surely_whole(table, breakdown) and not feasible(constraints, network):
        constraints, missing = (), Message.of("untested.two.ways")
    yield Relation(
        RelationKind.HUNDRED, parts[0], parts[1:], constraints, breakdown.evidence, missing
    )


def _surely_whole(table: Table, breakdown: Breakdown) -> bool:
    """Tell whether words or figures leave no doubt which the parts of a total are."""
    chosen = (
        each
        for each in table.additions or ()
        if not each.across and (each.total, each.parts) == (breakdown.total, breakdown.parts)
    )
    return all(each.probability >= SURE and not each.undecided for each in chosen)


def as_printed(network: Network, item: int, column: int) -> int:
    """Return a variable that is just what is printed: adjusted shares add up as they stand."""
    figure = network.table.figure(item, column)
    value = figure.value if figure else Fraction(0)
    return network.latent((value, value))
