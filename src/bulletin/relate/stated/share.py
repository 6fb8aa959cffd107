"""A printed share is its level against the level of the whole; shares add to 100."""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.messages.message import Message, joined
from bulletin.model.figures.figure import Rounding
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Column, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.shares_of_groups import with_wholes_of_groups
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
    else:
        yield from with_wholes_of_groups(network, chosen)


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
    constraints = (Sum(summed, (1,) * len(parts), 100),)
    yield Relation(
        RelationKind.HUNDRED, parts[0], parts[1:], constraints, breakdown.evidence, missing
    )


def as_printed(network: Network, item: int, column: int) -> int:
    """Return a variable that is just what is printed: adjusted shares add up as they stand."""
    figure = network.table.figure(item, column)
    value = figure.value if figure else Fraction(0)
    return network.latent((value, value))
