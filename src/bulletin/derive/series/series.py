"""Levels of one thing at several times, wherever they are printed: columns, tables, files."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.printed import (
    cell_position,
    exponent,
    known_number,
    printed_unit,
    text,
)
from bulletin.derive.shares.wholes import obstacle, whole
from bulletin.model.files.position import Origin, Position
from bulletin.model.table.table import Basis, Column, Measure, Period, Role, Table
from bulletin.relate.column_pairs import columns_of, head_name, level_of
from bulletin.relate.judge import Judged

_MONTH = re.compile(r"M(\d\d)$")
_QUARTER = re.compile(r"Q(\d)$")
_MONTHS, _QUARTERS = 12, 4

When = tuple[int, str]  # a year, and the part of it
_Cell = tuple["Source", int, int, When]


class Source(NamedTuple):
    """
    A table with its verdicts and its file.

    `series` is a name that it shares with the tables whose figures go on where its own end.
    `period` is the one that its title or the name of its file states.
    """

    judged: Judged
    origin: Origin
    series: str
    period: Period | None = None


class Point(NamedTuple):
    """
    One level of a series, in base units, and where and how it is printed.

    `growth` is the growth on the year before that is printed beside it, and its text.
    """

    when: When
    level: Known
    shown: str
    decimals: int
    place: Position
    origin: Origin
    table: int
    growth: Known | None = None
    shown_growth: str = ""


class Series(NamedTuple):
    """
    The levels of one item, by time; no two are of the same period.

    `group` are the labels of a tidy file that are no period. `exponent` is the power of ten
    of the unit in which the latest is printed. `source` is the name that its tables share,
    `whole` the label of the item that it is part of, empty if of none; `complete` is the number
    of the list of its table in which it stands there and that is said to be all of the whole.
    `base` is the base unit of the levels, empty if none is stated;
    `again` are levels of periods that are among the points already, from tables named later.
    """

    source: str
    item: str
    group: str
    head: str
    unit: str
    exponent: int
    depth: int
    role: Role
    points: tuple[Point, ...]
    whole: str = ""
    complete: int | None = None
    again: tuple[Point, ...] = ()
    base: str = ""

    def at(self, when: When) -> Point | None:
        """Return the level of a period, None where none is printed."""
        return next((each for each in self.points if each.when == when), None)


def period_text(when: When) -> str:
    """
    Return a period as it is written beside a figure.

    >>> period_text((2023, "M05"))
    '2023 M05'
    """
    year, part = when
    return f"{year} {part}".rstrip()


def before(when: When) -> When | None:
    """
    Return the period right before one, None for parts of a year that run on from its start.

    >>> before((2023, "M01"))
    (2022, 'M12')
    """
    year, part = when
    if not part or part in ("end", "FY"):
        return year - 1, part
    for pattern, letter, last, width in ((_MONTH, "M", _MONTHS, 2), (_QUARTER, "Q", _QUARTERS, 1)):
        if match := pattern.fullmatch(part):
            number = int(match[1])
            earlier = (year, number - 1) if number > 1 else (year - 1, last)
            return earlier[0], f"{letter}{earlier[1]:0{width}d}"
    return None


def series_of(sources: Sequence[Source], least: int = 2) -> list[Series]:
    """
    Return every series of levels with at least so many periods, in the order of the tables.

    Levels belong together if their items are called alike, and so is all that they are part
    of where a label comes again, under heads that are called alike without their period, in
    one base unit. A period that comes again (a revision) is in `again`.
    """
    found: dict[object, list[_Cell]] = {}
    again: dict[object, list[_Cell]] = {}
    for source in sources:
        for key, item, column, when in _levels(source):
            cells = found.setdefault(key, [])
            new = all(when != each[-1] for each in cells)
            (cells if new else again.setdefault(key, [])).append((source, item, column, when))
    tables = {id(source.judged): number for number, source in enumerate(sources)}
    return [
        _series(cells, tables)._replace(again=tuple(_point(*e, tables) for e in again.get(key, ())))
        for key, cells in found.items()
        if len(cells) >= least
    ]


def _levels(source: Source) -> Iterator[tuple[object, int, int, When]]:
    """Yield each printed level with what tells its series from others, and its period."""
    table = source.judged.table
    group = tuple(each for each in table.group if not names_its_period(table, each[1]))
    for column in table.columns:
        period = column.period if column.period and column.period.year else source.period
        if column.measure is not Measure.LEVEL or period is None or period.year is None:
            continue
        for item in table.items:
            if item.period is None and known_number(source.judged, item.index, column.index):
                unit = table.unit(item.index, column.index)
                kind = (unit.base, unit.dimension) if unit else None
                called = _called(table, item.index), _head(column)
                yield (
                    (source.series, group, *called, kind),
                    item.index,
                    column.index,
                    (period.year, period.part),
                )


def names_its_period(table: Table, label: str) -> bool:
    """Tell whether a label of a tidy file is the period of its lines."""
    return any(
        each.period and each.period.printed.strip() == label.strip() for each in table.columns
    )


def _head(column: Column) -> str:
    """Return what a head says besides its period; nothing where it says no more."""
    name = head_name(column)
    return "" if column.period and column.period.printed == column.label else name


def _called(table: Table, item: int) -> tuple[str, ...]:
    """Return the label of an item, and those of all above it where it comes again."""
    mine = table.items[item].name or table.items[item].label
    if sum((each.name or each.label) == mine for each in table.items) == 1:
        return (mine,)
    labels = []
    above: int | None = item
    while above is not None:
        labels.append(table.items[above].name or table.items[above].label)
        above = table.items[above].parent
    return tuple(labels)


def _series(cells: Sequence[_Cell], tables: dict[int, int]) -> Series:
    ordered = sorted(cells, key=lambda each: each[-1])
    source, item, column, _ = ordered[-1]
    table = source.judged.table
    labels = [label for _, label in table.group if not names_its_period(table, label)]
    return Series(
        source.series,
        table.items[item].label,
        " / ".join(labels),
        _shown_head(table.columns[column]),
        printed_unit(table, item, column),
        exponent(table, item, column),
        table.items[item].depth,
        table.items[item].role,
        tuple(_point(*each, tables) for each in ordered),
        *_whole(table, item, column),
        base=unit.base if (unit := table.unit(item, column)) else "",
    )


def _whole(table: Table, item: int, column: int) -> tuple[str, int | None]:
    """Return what an item is part of, and the number of its list if that claims to be all of it."""
    found = whole(table, item, nearest=True)
    if found is None or obstacle(table, item, found, column):
        return "", None
    complete = (
        number
        for number, each in enumerate(table.breakdowns)
        if each.total == found and item in each.parts and each.exhaustive and not each.signs
    )
    return table.items[found].label, next(complete, None)


def wholes_of(every: Sequence[Series]) -> Callable[[Series], Series | None]:
    """Return what finds the series of the whole that a series is part of."""
    found = {(e.source, e.group, e.head, e.base, e.item): e for e in every}
    return lambda part: found.get((part.source, part.group, part.head, part.base, part.whole))


def _shown_head(column: Column) -> str:
    """Return the head without its period, for a line that speaks of several."""
    return column.period.left_out(column.label) if column.period else column.label


def _point(source: Source, item: int, column: int, when: When, tables: dict[int, int]) -> Point:
    judged, table = source.judged, source.judged.table
    known, figure = known_number(judged, item, column), table.figure(item, column)
    if known is None or figure is None:
        raise ValueError(item, column)  # `_levels` yields printed ones only
    return Point(
        when,
        known,
        text(table, item, column),
        figure.decimals,
        cell_position(table, item, column),
        source.origin,
        tables[id(judged)],
        *_growth(judged, item, column),
    )


def _growth(judged: Judged, item: int, column: int) -> tuple[Known | None, str]:
    """Return the growth on the year before that is printed beside a level, and its text."""
    table = judged.table
    for rate in columns_of(table, Measure.GROWTH):
        if rate.base in ("", Basis.YEAR_BEFORE) and level_of(table, rate.index) == column:
            return known_number(judged, item, rate.index), text(table, item, rate.index)
    return None, ""
