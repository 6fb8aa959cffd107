"""What can be ranked: figures of one measure, printed or worked out, side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from bulletin.derive.figures.printed import cell_position, known_number, printed_unit, text
from bulletin.derive.figures.subject import subject
from bulletin.derive.growth.growth import growth_lines
from bulletin.derive.shares.shares import share_lines
from bulletin.model.derived.lines import ShareBasis
from bulletin.model.derived.ranked_by import By
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Origin, Position
from bulletin.model.table.table import Measure, Period
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.judge import Judged


@dataclass(frozen=True, slots=True)
class Rankable:
    """
    One figure that takes part: its cell, its text, the number ranked and its interval.

    `base` is the base unit of a level, without which it competes with nothing else.
    """

    item: int
    place: Position
    shown: str
    number: Fraction
    ends: Interval
    unit: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """
    Entries that may be compared with one another: one column, one base unit.

    `period` is that of the column, None where it states none; `worked_out` tells that growth
    is not printed but lies between two levels.
    """

    by: By
    column: str
    entries: tuple[Rankable, ...]
    subject: str = ""
    period: Period | None = None
    worked_out: bool = False


def fields(judged: Judged, by: By) -> list[Field]:
    """
    Return what is to be ranked apart, in the order of the table.

    Without growth, indices are ranked in its place, and without these the growth from one
    printed level to the next; printed shares go before shares worked out from levels.
    Contributions are always worked out.
    """
    if by is By.CONTRIBUTION:
        return _contributions(judged)
    found = _printed(judged, by)
    if found or by not in (By.GROWTH, By.SHARE):
        return found
    if by is By.SHARE:
        return _shares(judged)
    return _printed(judged, By.INDEX) or _growth(judged)


def _printed(judged: Judged, by: By) -> list[Field]:
    table, measure = judged.table, Measure(by.value)
    found = []
    for column in columns_of(table, measure):
        alike: dict[object, list[Rankable]] = {}
        for item in table.items:
            entry = _entry(judged, item.index, column.index)
            if entry:
                unit = table.unit(item.index, column.index) if by is By.LEVEL else None
                key = (unit.base, unit.dimension) if unit else None
                alike.setdefault(key, []).append(entry)
        about = subject(table, column)
        when = column.period
        found += [Field(by, column.label, tuple(e), about, when) for e in alike.values()]
    return found


def _entry(judged: Judged, item: int, column: int) -> Rankable | None:
    known = known_number(judged, item, column)
    if known is None or known.point is None:
        return None
    table = judged.table
    return Rankable(
        item,
        cell_position(table, item, column),
        text(table, item, column),
        known.point,
        known.ends,
        printed_unit(table, item, column),
        unit.base if (unit := table.unit(item, column)) else "",
    )


def _shares(judged: Judged) -> list[Field]:
    lines = share_lines(judged, Origin(""), "")
    return _worked_out(
        judged,
        By.SHARE,
        (
            ((line.column, line.whole, ""), line.place, line.shown, line.share)
            for line in lines
            if line.basis is ShareBasis.LEVELS
        ),
    )


def _growth(judged: Judged) -> list[Field]:
    lines = growth_lines(judged, Origin(""), "")
    return _worked_out(
        judged,
        By.GROWTH,
        (
            ((line.column, "", line.subject), line.place, line.shown_growth, line.implied_growth)
            for line in lines
        ),
    )


def _contributions(judged: Judged) -> list[Field]:
    lines = growth_lines(judged, Origin(""), "")
    return _worked_out(
        judged,
        By.CONTRIBUTION,
        (
            (
                (line.column, line.total, line.subject),
                line.place,
                line.shown_contribution,
                line.contribution,
            )
            for line in lines
        ),
    )


_Line = tuple[tuple[str, str, str], Position, str, Interval | None]


def _worked_out(judged: Judged, by: By, lines: Iterable[_Line]) -> list[Field]:
    """Return a field for every column, whole and subject; mere bounds cannot be ranked."""
    items = {cell.position: item for (item, _), cell in judged.table.cells.items()}
    periods = {each.label: each.period for each in judged.table.columns}
    apart: dict[tuple[str, str, str], list[Rankable]] = {}
    for key, at, shown, ends in lines:
        if ends is not None and shown and at in items:
            unit = "%" if by is By.SHARE else ""
            entry = Rankable(items[at], at, shown, Figure.read(shown).value, ends, unit)
            apart.setdefault(key, []).append(entry)
    return [
        Field(by, column, tuple(entries), about, periods.get(column), by is By.GROWTH)
        for (column, _, about), entries in apart.items()
    ]
