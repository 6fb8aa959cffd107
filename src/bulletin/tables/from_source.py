"""From a path, from bytes or from a text to the tables and paragraphs in it."""

import os

from bulletin.model.files.sheet import Sheet
from bulletin.read.source import NO_BOUNDS, Bounds, parts_of_bytes, parts_of_path, parts_of_text
from bulletin.tables.tables import Parts, cut_into_tables

_MARK = "\ufeff"  # of the order of bytes: no part of the text


def read_parts(
    path: str | os.PathLike[str], encoding: str | None = None, bounds: Bounds = NO_BOUNDS
) -> Parts:
    """
    The tables and paragraphs of a file, or of standard input where the path is `-`.

    Raises:
        InputError: the file cannot be opened or has too many bytes, or they hold no table and no
            sentence.
    """
    return cut_into_tables(parts_of_path(path, encoding, bounds))


def parts_of_file(raw: bytes, path: str, encoding: str | None = None) -> Parts:
    """
    The tables and paragraphs that the bytes of a file hold.

    Raises:
        InputError: the bytes hold no table and no sentence.
    """
    return cut_into_tables(parts_of_bytes(raw, path, encoding))


def read_sheets(
    path: str | os.PathLike[str],
    encoding: str | None = None,
    sheet: str | None = None,
    table: int | None = None,
) -> tuple[Sheet, ...]:
    """
    The sheets in a file, or on standard input where the path is `-`: one for each table.

    `sheet` names the only sheet of a workbook that is wanted, `table` the number of the only
    table, counted from 1 over all the sheets that are wanted.

    Raises:
        InputError: the file cannot be opened, its bytes are no table, or it has no such sheet
            or table.
    """
    return cut_into_tables(parts_of_path(path, encoding)).chosen(sheet, table)


def sheets_of_bytes(
    raw: bytes,
    path: str,
    encoding: str | None = None,
    sheet: str | None = None,
    table: int | None = None,
) -> tuple[Sheet, ...]:
    """
    The sheets that the bytes of a file hold, one for each table.

    Raises:
        InputError: the bytes are no table, or hold no such sheet or table.
    """
    return cut_into_tables(parts_of_bytes(raw, path, encoding)).chosen(sheet, table)


def sheets_of_text(text: str, path: str = "<text>", table: int | None = None) -> tuple[Sheet, ...]:
    """
    The sheets that a text holds, one for each table.

    Raises:
        InputError: the text is no table, or holds no table of that number.
    """
    return _parts(text, path).chosen(None, table)


def read_path(path: str | os.PathLike[str], encoding: str | None = None) -> Sheet:
    """
    The sheet in a file, or on standard input where the path is `-`, all tables in one.

    Raises:
        InputError: the file cannot be opened, or its bytes are no table.
    """
    return cut_into_tables(parts_of_path(path, encoding)).whole


def read_bytes(raw: bytes, path: str, encoding: str | None = None) -> Sheet:
    """
    The sheet that the bytes of a file hold, the first one of a workbook, all tables in one.

    Raises:
        InputError: the bytes are no text, in no known encoding, or blank.
    """
    return cut_into_tables(parts_of_bytes(raw, path, encoding)).whole


def read_text(text: str, path: str = "<text>") -> Sheet:
    """
    The sheet that a text holds, all tables in one.

    Raises:
        InputError: nothing but blanks was typed, or the text holds NUL characters.
    """
    return _parts(text, path).whole


def _parts(text: str, path: str) -> Parts:
    return cut_into_tables(parts_of_text(text.removeprefix(_MARK), path))
