"""A column for everybody lies between those for men and women, or for town and country."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bulletin.model.table.known_kind import Counted
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Table
from bulletin.relate.constraints.means import Hull
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import entries, idea


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
        for text in {_all_of(column), _head(column)}:
            wholes.setdefault(_like(column, text), []).append(column.index)
    for stems in _people():
        for like, parts in _parts(columns, stems).items():
            whole = [each for each in wholes.get(like, ()) if each not in parts.values()]
            if len(parts) == len(stems) and len(whole) == 1:
                yield _Groups(whole[0], tuple(parts[n] for n in sorted(parts)))


def _parts(
    columns: tuple[Column, ...], stems: tuple[re.Pattern[str], ...]
) -> Mapping[tuple[object, ...], dict[int, int]]:
    """Return the column of each part, by what their heads say besides; no part stands twice."""
    found: dict[tuple[object, ...], dict[int, int]] = {}
    twice = set[tuple[object, ...]]()
    for column in columns:
        head = _head(column)
        told = [n for n, stem in enumerate(stems) if stem.search(head)]
        if len(told) != 1:
            continue
        like = _like(column, stems[told[0]].sub("", head))
        if told[0] in found.setdefault(like, {}):
            twice.add(like)
        found[like][told[0]] = column.index
    return {like: parts for like, parts in found.items() if like not in twice}


def _like(column: Column, text: str) -> tuple[object, ...]:
    """Return what columns have in common that differ in nothing but the group of people."""
    unit, time = column.unit, column.period
    return (
        text,
        column.measure,
        column.base,
        unit and (unit.base, unit.exponent),
        time and (time.year, time.part, time.offset),
    )


def _head(column: Column) -> str:
    return _bare(column.tiers or (column.printed,))


def _all_of(column: Column) -> str:
    """Return what a head says besides that everybody is meant: nothing for `Total`."""
    tiers = column.tiers or (column.printed,)
    kept = ["" if n in column.total_tiers else tier for n, tier in enumerate(tiers)]
    return re.sub(idea("everybody").pattern, "", _bare(kept))


def _bare(tiers: Sequence[str]) -> str:
    return re.sub(r"\s", "", "|".join(tiers).casefold())


@cache
def _people() -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the lists of groups that leave nobody out, as patterns of what tells each."""
    return tuple(
        tuple(re.compile(stem) for stem in stems) for stems in entries("groups-of-people").values()
    )
