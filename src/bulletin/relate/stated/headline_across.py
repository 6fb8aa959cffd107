"""A column for everybody lies between those for men and women, or for town and country."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin.model.table.known_kind import Counted
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Table
from bulletin.relate.constraints.means import Hull
from bulletin.relate.groups_across import all_groups, head_of, head_of_all, like
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated


class _Groups(NamedTuple):
    """The columns of groups of people that leave nobody out, and the one of them all."""

    whole: int
    parts: tuple[int, ...]


@stated(turn=8.5)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield the hull of every line whose figures are means over people, under such heads.

    Means are rates, averages, and what a kind without levels prints: indices of prices
    and their growth. Growth of levels per head is none, as people move from one group to
    another. Where most lines of a group of heads speak against it, it is read wrongly and
    nothing is yielded: errs by missing.
    """
    table = network.table
    for groups in _groups(table.columns):
        lines = [
            item.index
            for item in table.items
            if all(_mean(table, item.index, each) for each in (groups.whole, *groups.parts))
        ]
        outside = sum(_outside(table, line, groups) for line in lines)
        if outside <= 1 or 2 * outside <= len(lines):
            yield from (_hull(network, line, groups) for line in lines)


def _hull(network: Network, line: int, groups: _Groups) -> Relation:
    headline = network.figure(line, groups.whole)
    parts = tuple(network.figure(line, each) for each in groups.parts)
    hull = Hull((headline, *parts))
    return Relation(RelationKind.HULL, headline, parts, (hull,), Evidence.CLASSIFICATION)


def _mean(table: Table, item: int, column: int) -> bool:
    """Tell whether a figure is printed, and is the mean of something over people."""
    head, measure = table.columns[column], table.measure(item, column)
    if table.figure(item, column) is None:
        return False
    if measure in (Measure.GROWTH, Measure.INDEX):
        return table.known.counted is Counted.NONE
    named = head.average or head.per_head or _of_an_average(table, item)
    return measure is Measure.RATE or (measure is Measure.LEVEL and named)


def _of_an_average(table: Table, item: int) -> bool:
    """Tell whether an item is an average, or what one is made up of: income a head from wages."""
    above: int | None = item
    while above is not None:
        if table.items[above].average:
            return True
        above = table.items[above].parent
    return False


def _outside(table: Table, line: int, groups: _Groups) -> bool:
    """Tell whether rounding leaves no room for the whole between its parts."""
    ends = [table.figure(line, each) for each in (groups.whole, *groups.parts)]
    whole, *parts = (each.interval() for each in ends if each)
    return whole.high < min(each.low for each in parts) or whole.low > max(
        each.high for each in parts
    )


def _groups(columns: tuple[Column, ...]) -> Iterator[_Groups]:
    """Yield the columns whose heads differ in nothing but the group that they name."""
    wholes: dict[tuple[object, ...], list[int]] = {}
    for column in columns:
        for text in {head_of_all(column), head_of(column)}:
            wholes.setdefault(like(column, text), []).append(column.index)
    for alike, parts in all_groups(columns):
        whole = [each for each in wholes.get(alike, ()) if each not in parts]
        if len(whole) == 1:
            yield _Groups(whole[0], parts)
