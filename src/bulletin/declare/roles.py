"""Columns that are no figures, as declared: each is given the head that says what it is."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.declare.column_settings import ColumnRole
from bulletin.model.files.sheet import Sheet
from bulletin.model.table.table import Table
from bulletin.understand.columns.columns import dated
from bulletin.understand.labels.periods import find_period
from bulletin.understand.text.spelling import comparable

_HEADS = {
    ColumnRole.ITEM: "item",
    ColumnRole.UNIT: "unit",
    ColumnRole.CODE: "code",
    ColumnRole.PARENT: "parent",
    ColumnRole.IGNORED: "",
}
_LABELLED = 2  # cells of a line below a merged group label: an item and a figure

Group = tuple[tuple[str, str], ...]  # head and label of every group column


class Spot(NamedTuple):
    """Where a head stands in a sheet, counted from 0."""

    row: int
    column: int


def find_head(sheet: Sheet, head: str) -> Spot | None:
    """Return where a head stands: the first cell that says just that, None if none does."""
    for wanted in (str.strip, comparable):
        for number, row in enumerate(sheet.rows):
            for column, text in enumerate(row):
                if text.strip() and wanted(text) == wanted(head):
                    return Spot(number, column)
    return None


def with_roles(sheet: Sheet, roles: Mapping[str, ColumnRole]) -> list[tuple[Sheet, Group]]:
    """
    Return the sheet as if its heads said what the columns are, once for every group.

    Heads that are not there are passed over. A group's sheet keeps the lines above the
    body and those below it that belong to no group, and all positions.
    """
    spots = {head: spot for head in roles if (spot := find_head(sheet, head))}
    rows = [list(row) for row in sheet.rows]
    for head, spot in spots.items():
        if roles[head] is not ColumnRole.GROUP:
            _rename(rows, spot, _HEADS[roles[head]])
    renamed = sheet._replace(rows=tuple(map(tuple, rows)))
    groups = {head: spot for head, spot in spots.items() if roles[head] is ColumnRole.GROUP}
    return _cut(renamed, groups) if groups else [(renamed, ())]


def _rename(rows: list[list[str]], spot: Spot, head: str) -> None:
    if head:
        rows[spot.row][spot.column] = head
        return
    for row in rows[spot.row :]:
        if spot.column < len(row):
            row[spot.column] = ""


def _cut(sheet: Sheet, groups: Mapping[str, Spot]) -> list[tuple[Sheet, Group]]:
    head = min(spot.row for spot in groups.values())
    top = max(spot.row for spot in groups.values()) + 1
    columns = [spot.column for spot in groups.values()]
    heads = [sheet.rows[spot.row][spot.column].strip() for spot in groups.values()]
    members = _labels(sheet.rows[top:], columns)
    common = [top + i for i, each in enumerate(members) if not each]
    lines_of: dict[tuple[str, ...], list[int]] = {}
    for i, each in enumerate(members):
        if each:
            lines_of.setdefault(each, []).append(top + i)
    found = []
    for labels, mine in lines_of.items():
        kept = [*range(top), *(sorted((*common, *mine)) if common else mine)]
        rows = tuple(_blanked(sheet.rows[i], columns) if i >= head else sheet.rows[i] for i in kept)
        lines = tuple(sheet.lines[i] for i in kept)
        group = tuple(zip(heads, labels, strict=True))
        found.append((sheet._replace(rows=rows, lines=lines), group))
    return found


def _labels(rows: Sequence[Sequence[str]], columns: Sequence[int]) -> list[tuple[str, ...] | None]:
    """Return the group of every line; a blank label repeats the one above, as merged cells do."""
    last: tuple[str, ...] | None = None
    found: list[tuple[str, ...] | None] = []
    for row in rows:
        labels = [row[column].strip() if column < len(row) else "" for column in columns]
        others = sum(bool(text.strip()) for i, text in enumerate(row) if i not in columns)
        if not any(labels) and (last is None or others < _LABELLED):
            found.append(None)
            continue
        before = last or ("",) * len(columns)
        last = tuple(label or old for label, old in zip(labels, before, strict=True))
        found.append(last if others else None)
    return found


def _blanked(row: Sequence[str], columns: Sequence[int]) -> tuple[str, ...]:
    return tuple("" if i in columns else text for i, text in enumerate(row))


def with_group(table: Table, group: Group) -> Table:
    """Return the table as that of the group; a year among its labels dates the columns."""
    periods = (find_period(label) for _, label in group)
    period = next((period for period in periods if period), None)
    return table._replace(columns=dated(table.columns, period), group=(*group, *table.group))
