"""Which tables of a run speak of the same figures: of last year, or the very same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Column, Measure, Table
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.searching import Bond, OtherTable
from bulletin.understand.labels.periods import find_period
from bulletin.words.lexicon import idea, letters

_OF_A_YEAR = 3  # tables may be called alike: a first release and its revisions
_IN_COMMON = 0.6  # of the smaller table's labels, before two tables are of one kind
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SPECIFIC = 2  # letters a label needs before it means the same thing elsewhere

Thing = TypeVar("Thing")
Source = tuple[str, Table]
Shelves = Mapping[str, Sequence[Source]]


class TableName(NamedTuple):
    """What a table is called once year and number are left out, and its latest year, or 0."""

    name: str
    year: int


def shelved(sources: Sequence[Source]) -> Shelves:
    """Return the tables of a run by what they are called."""
    return by_name((name_of(path, table), (path, table)) for path, table in sources)


def by_name(named: Iterable[tuple[TableName, Thing]]) -> dict[str, list[Thing]]:
    """
    Return what stands for the tables of a run by what those are called.

    The tables of one city in several years share a name, those of another city do not. A
    name under which one year has many tables (a folder of cities, each under the title
    "GDP") singles out nothing and is left out.
    """
    shelves: dict[str, list[tuple[int, Thing]]] = {}
    for (name, year), thing in named:
        shelves.setdefault(name, []).append((year, thing))
    return {
        name: [thing for _, thing in shelf]
        for name, shelf in shelves.items()
        if len(shelf) > 1 and max(Counter(year for year, _ in shelf).values()) <= _OF_A_YEAR
    }


def name_of(path: str, table: Table) -> TableName:
    """Return the title, or the file's name where there is none, and the first label."""
    years = (year_of(table, column, path) for column in table.columns)
    return TableName(_called(path, table), max((year for year in years if year), default=0))


def other_tables_of(table: Table, path: str, shelves: Shelves) -> list[OtherTable]:
    """
    Return what the other tables of a run say of the levels of this one.

    Tables belong together if they are called alike and most of their labels are the
    same; the year is that of the column, the title or the file's name. Where no year is
    known nothing is compared, and nobody is accused.
    """
    found: list[OtherTable] = []
    for place, other in shelves.get(_called(path, table), ()):
        if other is not table and _of_one_kind(table, other):
            found += _levels(table, path, other, place)
    return found


def _called(path: str, table: Table) -> str:
    name = table.title or path.replace("\\", "/").rpartition("/")[2]
    first = table.items[0].label if table.items else ""
    return f"{_unnumbered(name)}/{first}".casefold()


def _unnumbered(name: str) -> str:
    """Return a name without its numbers, and without the word for a table in front."""
    table = "|".join(idea("table").anywhere)
    return re.sub(rf"[\d\s_.:：-]+|^(?:{table})", "", name, flags=re.IGNORECASE)


def _of_one_kind(table: Table, other: Table) -> bool:
    if table.kind != other.kind or table.group != other.group:
        return False
    mine, theirs = _labels(table), _labels(other)
    common = len(mine.keys() & theirs.keys())
    return common >= _IN_COMMON * min(len(mine), len(theirs)) and common > 0


def _levels(table: Table, path: str, other: Table, place: str) -> Iterator[OtherTable]:
    for mine in columns_of(table, Measure.LEVEL, Measure.GROWTH, Measure.INDEX, Measure.SHARE):
        for theirs in columns_of(other, mine.measure):
            if (mine.base, _head(mine)) != (theirs.base, _head(theirs)):
                continue
            now, then = year_of(table, mine, path), year_of(other, theirs, place)
            if now is None or then is None:
                continue
            if now == then and place != path:
                yield _beside(Bond.SAME, table, mine, other, theirs, place)
            elif then == now - 1 and mine.measure is Measure.LEVEL:
                yield _beside(Bond.PREVIOUS, table, mine, other, theirs, place)


def _head(column: Column) -> str:
    """Return what a head says besides its year and its unit."""
    return (
        re.sub(rf"[\d\s{letters('year-end')}（(].*", "", column.label)
        if column.measure is Measure.LEVEL
        else ""
    )


def _beside(  # noqa: PLR0913, PLR0917 - two cells of two tables
    bond: Bond, table: Table, mine: Column, other: Table, theirs: Column, path: str
) -> OtherTable:
    cells: dict[int, Cell] = {}
    exponents: dict[int, int] = {}
    there = _labels(other)
    for name, item in _labels(table).items():
        match = there.get(name)
        cell = other.cell(match, theirs.index) if match is not None else None
        if match is None or cell is None or cell.figure is None:
            continue
        units = table.unit(item, mine.index), other.unit(match, theirs.index)
        if (units[0] is None) != (units[1] is None):
            continue
        if units[0] and units[1] and not units[0].comparable(units[1]):
            continue
        cells[item] = cell
        exponents[item] = units[1].power if units[1] else 0
    return OtherTable(bond, mine.index, path, cells, exponents)


def _labels(table: Table) -> dict[tuple[str, ...], int]:
    """Return items by their label and those above them; labels that repeat are left out."""
    found: dict[tuple[str, ...], list[int]] = {}
    for item in table.items:
        path, above = [item.label], item.parent
        while above is not None:
            path.append(table.items[above].label)
            above = table.items[above].parent
        found.setdefault(tuple(path), []).append(item.index)
    return {
        path: items[0]
        for path, items in found.items()
        if len(items) == 1 and len("".join(path)) >= _SPECIFIC
    }


def year_of(table: Table, column: Column, path: str) -> int | None:
    """Return the year of a column: its own, else that of the title or of the file's name."""
    if column.period and column.period.year:
        return column.period.year
    period = find_period(table.title) if table.title else None
    if period and period.year:
        return period.year
    years = set(_YEAR.findall(path.rpartition("/")[2]))
    return int(years.pop()) if len(years) == 1 else None
