"""
Indices as series that can be compared over any span: chained (定基 from 环比), or as printed.

An index of which each year relates to the year before (上年=100) is chained: from 100 in the
base period, forwards times each index, backwards by it. One that is printed with a fixed base
(1978年=100) goes as a level, so that it can be re-based, or turned back into indices of the year
before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bulletin.derive.arithmetic.quotients import share_of, share_taken
from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.percent import quantity
from bulletin.derive.figures.printed import cell_position, text
from bulletin.derive.series.series import Point, Series, Source, When, period_text
from bulletin.model.table.table import Measure, Role, Table
from bulletin.words.lexicon import said

_BASE = re.compile(r"[(（]?([^()（）,，]*?)\s*=\s*100")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HUNDRED = Known.exactly(100)


@dataclass(frozen=True, slots=True)
class _Line:
    """The indices of one item by year, as printed, and whether each relates to the year before."""

    source: Source
    item: int
    chained: bool
    cells: tuple[tuple[int, int], ...]  # year and column, by year


def index_series(
    sources: Sequence[Source], base: When | None, *, chained: bool
) -> Iterator[Series]:
    """
    Yield the annual indices of tables that say what they relate to, as series of levels.

    Those on the year before only if they are to be `chained`: they are 100 at the base, or a
    year before their first without one. A chain ends where a year is missing. Indices whose
    base is not stated, and those of months and quarters, are left out.
    """
    for source in sources:
        for line in _lines(source.judged.table, source):
            points = _points(line) if chained or not line.chained else []
            if line.chained and points:
                points = list(_chained(points, base))
            if len(points) > 1:
                yield _series(line, points)


def _lines(table: Table, source: Source) -> Iterator[_Line]:
    years = sorted(
        (each.period.year, each.index)
        for each in table.columns
        if each.period and each.period.year and not each.period.part
    )
    if len({year for year, _ in years}) < len(years):
        return
    for item in table.items:
        for chained in (False, True):
            cells = tuple(
                (year, column)
                for year, column in years
                if table.figure(item.index, column)
                and table.measure(item.index, column) is Measure.INDEX
                and _relates(table, item.index, column) is chained
            )
            if len(cells) > 1:
                yield _Line(source, item.index, chained, cells)


def _relates(table: Table, item: int, column: int) -> bool | None:
    """Tell whether an index relates to the year before, or to a fixed one; None if not stated."""
    head = table.columns[column]
    found = _BASE.search(table.items[item].label) or _BASE.search(head.label)
    base = found[1] if found else head.base
    if _YEAR.search(base):
        return False
    return True if base and said("earlier-period", base.casefold()) else None


def _points(line: _Line) -> list[Point]:
    judged = line.source.judged
    table = judged.table
    return [
        Point(
            (year, ""),
            Known(figure.interval(table.rounding(line.item, column)), figure.value),
            text(table, line.item, column),
            figure.decimals,
            cell_position(table, line.item, column),
            line.source.origin,
            0,
        )
        for year, column in line.cells
        if (figure := table.figure(line.item, column))
    ]


def _chained(points: Sequence[Point], base: When | None) -> Iterator[Point]:
    """Yield the points as levels with 100 at the base; none where the base is not within."""
    run = {each.when[0]: each for each in points}
    start = base[0] if base else min(run) - 1
    if (base and base[1]) or not (start in run or start + 1 in run):
        return
    levels = {start: _HUNDRED}
    year = start
    while year in run and run[year].level.ends.low > 0:
        earlier = share_of(levels[year], run[year].level)
        if earlier is None:
            break
        year -= 1
        levels[year] = earlier
    year = start + 1
    while year in run and (later := share_taken(run[year].level, levels[year - 1])):
        levels[year] = later
        year += 1
    first = run[min(run)]
    for year in sorted(levels):
        place = run.get(year, first)
        level = levels[year]
        shown = quantity(level, place.decimals)
        yield place._replace(when=(year, ""), level=level, shown=shown)


def _series(line: _Line, points: Sequence[Point]) -> Series:
    source, table = line.source, line.source.judged.table
    item = table.items[line.item]
    fixed = next((each for each in points if each.level == _HUNDRED), None)
    return Series(
        source.series,
        item.label,
        " / ".join(label for _, label in table.group),
        "",
        f"{period_text(fixed.when)}=100" if fixed and line.chained else "",
        0,
        item.depth,
        Role.ALONE,
        tuple(points),
    )
