"""What the columns of a panel are: as its user says, or as its first rows leave no doubt."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin.errors import InputError, UsageError
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.table.table import Table
from bulletin.scale.panel import Panel
from bulletin.understand.labels.periods import is_period
from bulletin.understand.layout.rectangle import names_units
from bulletin.understand.layout.stub import is_group_name
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.spelling import comparable
from bulletin.understand.understand import understand

_SEVERAL = 2  # groups that show what a group is


class Wanted(NamedTuple):
    """The heads that a user names; what is None or empty is found out."""

    by: tuple[str, ...] = ()
    item: str | None = None
    values: tuple[str, ...] = ()
    decimals: tuple[tuple[str, int], ...] = ()  # by head; under no head those of all values

    @property
    def said(self) -> bool:
        """Tell whether a user says what a panel is grouped by."""
        return bool(self.by)


def panel_of(sheet: Sheet, wanted: Wanted) -> Panel | None:
    """
    Return what the columns of a panel are, by its first rows; None where they leave doubt.

    Raises:
        UsageError: a head that the user names is not there, or it takes another to be named.
    """
    heads = tuple(text.strip() for text in sheet.rows[0]) if sheet.rows else ()
    if wanted.said:
        return _as_said(heads, sheet, wanted)
    found = _as_named(heads, sheet) or _as_read(heads, sheet)
    if found and (wanted.item or wanted.values):
        return _as_said(heads, sheet, wanted._replace(by=tuple(heads[each] for each in found.by)))
    return found


def named_by_heads(sheet: Sheet) -> Panel | None:
    """Return the columns of a panel whose heads and labels leave no doubt by themselves."""
    heads = tuple(text.strip() for text in sheet.rows[0]) if sheet.rows else ()
    return _as_named(heads, sheet)


def _as_said(heads: Sequence[str], sheet: Sheet, wanted: Wanted) -> Panel:
    by = tuple(_place(heads, each, sheet.path) for each in wanted.by)
    left = [n for n, head in enumerate(heads) if head and n not in by]
    unit = next((n for n in left if names_units(heads[n])), None)
    left = [n for n in left if n != unit]
    values = tuple(_place(heads, each, sheet.path) for each in wanted.values)
    item = _place(heads, wanted.item, sheet.path) if wanted.item else None
    numbers = [n for n in left if n != item and _numbers(sheet, n)]
    if item is None:
        words = [n for n in left if n not in values and n not in numbers]
        item = words[0] if len(words) == 1 else None
    values = values or tuple(numbers)
    if item is None or not values:
        raise UsageError(Message.of("scale.item.unknown", path=sheet.path, heads=tuple(heads)))
    return Panel(tuple(heads), by, item, values, unit)


def _place(heads: Sequence[str], head: str, path: str) -> int:
    if head.strip() not in heads:
        message = Message.of("scale.no.head", path=path, head=head, heads=tuple(heads))
        raise UsageError(message)
    return heads.index(head.strip())


def _numbers(sheet: Sheet, column: int) -> bool:
    """Tell whether most cells under a head hold figures."""
    cells = [row[column] if column < len(row) else "" for row in sheet.rows[1:]]
    return 2 * sum(read_cell(each, Position(1, 1)).figure is not None for each in cells) > len(
        cells
    )


def _as_read(heads: Sequence[str], sheet: Sheet) -> Panel | None:
    """Return the columns as the everyday path takes them, where nothing else is beside them."""
    try:
        tables = understand(sheet)
    except InputError:
        return None
    if len(tables) < _SEVERAL or not all(_is_plain(each) for each in tables):
        return None
    names = {tuple(head for head, _ in each.group) for each in tables}
    items = {item.key.column for each in tables for item in each.items}
    values = {tuple(column.key.column for column in each.columns) for each in tables}
    units = {place.column for each in tables for place in each.unit_cells}
    if not all(len(each) == 1 for each in (names, items, values)) or len(units) > 1:
        return None
    by = [heads.index(head) if head in heads else -1 for head in names.pop()]
    unit = units.pop() - 1 if units else None
    item, columns = items.pop() - 1, tuple(each - 1 for each in values.pop())
    used = {*by, item, *columns, *_one(unit)}
    if -1 in by or used != {n for n, head in enumerate(heads) if head}:
        return None
    return Panel(tuple(heads), tuple(by), item, columns, unit)


def _as_named(heads: Sequence[str], sheet: Sheet) -> Panel | None:
    """Return the columns where heads or periods name groups, and one column of words is left."""
    rows = [row for row in sheet.rows[1:] if len(row) == len(heads)]
    if len(set(heads)) < len(heads) or not all(heads) or len(rows) < _SEVERAL:
        return None
    by = tuple(n for n, head in enumerate(heads) if _groups(head, [row[n] for row in rows]))
    unit = next((n for n, head in enumerate(heads) if n not in by and names_units(head)), None)
    left = [n for n in range(len(heads)) if n not in by and n != unit]
    values = tuple(n for n in left if _numbers(sheet, n))
    words = [n for n in left if n not in values]
    if not by or not values or len(words) != 1:
        return None
    found = Panel(tuple(heads), by, words[0], values, unit)
    return found if _recur(rows, found) else None


def _groups(head: str, labels: Sequence[str]) -> bool:
    return is_group_name(comparable(head)) or all(map(is_period, map(str.strip, labels)))


def _recur(rows: Sequence[Sequence[str]], panel: Panel) -> bool:
    """Tell whether items come again in other groups, and none comes twice in one."""
    keys = [tuple(row[n] for n in panel.by) for row in rows]
    items = [row[panel.item] for row in rows]
    return len(set(zip(keys, items, strict=True))) == len(rows) and (
        2 * len(set(items)) <= len(items)
    )


def _one(unit: int | None) -> Iterable[int]:
    return () if unit is None else (unit,)


def _is_plain(table: Table) -> bool:
    """Tell whether a table is a group of rows below the first line of the file."""
    below = all(column.key.line == 1 for column in table.columns)
    return bool(table.group) and not table.transposed and below and not table.title
