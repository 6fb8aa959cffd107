"""Sheets from a path, from bytes or from text."""

import os
import sys

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.sheet import Sheet
from bulletin.read.bytes.encoding import decode, doubt
from bulletin.read.bytes.signature import refuse_unless_text, workbook_form
from bulletin.read.delimited.grid import read_grid
from bulletin.read.refusal import spoken, why_not_opened
from bulletin.read.tables.parts import Parts, parted

STANDARD_INPUT = "-"


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
    name = os.fspath(path)
    return sheets_of_bytes(_bytes(name), name, encoding, sheet, table)


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
    return _read(raw, path, encoding).chosen(sheet, table)


def sheets_of_text(text: str, path: str = "<text>", table: int | None = None) -> tuple[Sheet, ...]:
    """
    The sheets that a text holds, one for each table.

    Raises:
        InputError: the text is no table, or holds no table of that number.
    """
    return _parts(text.removeprefix("\ufeff"), path, "").chosen(None, table)


def read_path(path: str | os.PathLike[str], encoding: str | None = None) -> Sheet:
    """
    The sheet in a file, or on standard input where the path is `-`, all tables in one.

    Raises:
        InputError: the file cannot be opened, or its bytes are no table.
    """
    name = os.fspath(path)
    return read_bytes(_bytes(name), name, encoding)


def read_bytes(raw: bytes, path: str, encoding: str | None = None) -> Sheet:
    """
    The sheet that the bytes of a file hold, the first one of a workbook.

    The one door: who reads the bytes is decided by what they are, never by the file's name.

    Raises:
        InputError: the bytes are no text, in no known encoding, or blank.
    """
    return _read(raw, path, encoding).whole


def read_text(text: str, path: str = "<text>") -> Sheet:
    r"""
    The sheet that a text holds; every cell stays as it was typed, spaces included.

    >>> read_text("Item,2023\nTotal,250.0").rows
    (('Item', '2023'), ('Total', '250.0'))

    Raises:
        InputError: nothing but blanks was typed, or the text holds NUL characters.
    """
    return _parts(text.removeprefix("\ufeff"), path, "").whole


def _read(raw: bytes, path: str, encoding: str | None) -> Parts:
    form = workbook_form(raw)
    if form is not None:
        from bulletin.read.workbooks.workbook import read_workbook

        return parted(*read_workbook(raw, path, form))
    refuse_unless_text(raw, path)
    text, name = decode(raw, path, encoding)
    return _parts(text, path, name, () if encoding else doubt(raw, name))


def _parts(text: str, path: str, encoding: str, notices: tuple[str, ...] = ()) -> Parts:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = Message.of("read.nul", path=spoken(path), line=line)
        raise InputError(message)
    if text[:1] in "<\n\r \t":
        from bulletin.read.web import is_page, read_page

        if is_page(text):
            return parted(*read_page(text, path, encoding))
    rows, lines, delimiter = read_grid(text)
    if not any(cell and not cell.isspace() for row in rows for cell in row):
        key = "read.blank" if text else "read.empty"
        raise InputError(Message.of(key, path=spoken(path)))
    return parted(Sheet(path, rows, lines, encoding, delimiter, notices=notices))


def _bytes(name: str) -> bytes:
    if name != STANDARD_INPUT:
        try:
            with open(name, "rb") as file:  # noqa: PTH123  (pathlib costs 4 ms of start-up)
                return file.read()
        except (OSError, ValueError) as error:
            raise InputError(why_not_opened(name, error)) from error
    # A host program may have put a text stream, or nothing, in its place.
    stream = getattr(sys.stdin, "buffer", None)
    if stream is not None:
        return bytes(stream.read())
    return (sys.stdin.read() if sys.stdin is not None else "").encode()
