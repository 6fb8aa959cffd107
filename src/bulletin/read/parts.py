"""A sheet and the tables that it holds."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.errors import InputError
from bulletin.model.sheet import Sheet
from bulletin.read.prose import with_prose
from bulletin.read.refusal import spoken
from bulletin.read.tables import find_tables
from bulletin.read.widths import evened


class Parts(NamedTuple):
    """All that was read of a source as one sheet, and a sheet for each of its tables."""

    whole: Sheet
    tables: tuple[Sheet, ...]

    def chosen(self, sheet: str | None, table: int | None) -> tuple[Sheet, ...]:
        """
        The tables wanted, all where nothing is said.

        Raises:
            InputError: there is no such sheet, or no table of that number.
        """
        if sheet is not None:
            message = f"{spoken(self.whole.path)} is no workbook and has no sheets; leave --sheet out."
            raise InputError(message)
        return numbered(self.tables, table)


def numbered(tables: Sequence[Sheet], table: int | None) -> tuple[Sheet, ...]:
    """
    The tables, or the one of this number, from 1.

    Raises:
        InputError: there is no table of that number.
    """
    if table is None:
        return tuple(tables)
    if not 1 <= table <= len(tables):
        path, count = tables[0].path, len(tables)
        held = "one table" if count == 1 else f"{count} tables"
        message = f"{spoken(path)} holds {held}; --table {table} names none of them."
        raise InputError(message)
    return (tables[table - 1],)


def parted(sheet: Sheet) -> Parts:
    """The sheet with its sentences whole and its rows evened, and each of its tables alone."""
    rows = list(with_prose(sheet.rows, sheet.delimiter or ","))
    tables = []
    every = find_tables(rows)
    for number, places in enumerate(every, 1):
        lines = tuple(sheet.lines[i] for i in places)
        even = evened([rows[i] for i in places], lines, sheet.delimiter)
        for i, row in zip(places, even.rows, strict=True):
            rows[i] = row
        tables.append(
            Sheet(
                sheet.path,
                even.rows,
                lines,
                sheet.encoding,
                sheet.delimiter,
                sheet.name,
                table=number if len(every) > 1 else 0,
                notices=even.notices,
            )
        )
    whole = Sheet(
        sheet.path, tuple(rows), sheet.lines, sheet.encoding, sheet.delimiter, sheet.name
    )
    return Parts(whole, tuple(tables))
