"""From a path, from bytes or from a text to sheets of rows: every cell as it was typed."""

import os
import sys

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.sheet import Sheet
from bulletin.read.bytes.encoding import decode, doubt
from bulletin.read.bytes.signature import refuse_unless_text, workbook_form
from bulletin.read.delimited.delimited_text import read_grid
from bulletin.read.refusal import spoken, why_not_opened

STANDARD_INPUT = "-"


def rows_of_path(path: str | os.PathLike[str], encoding: str | None = None) -> tuple[Sheet, ...]:
    """
    The sheets in a file, or on standard input where the path is `-`, as they were typed.

    Raises:
        InputError: the file cannot be opened, or its bytes are no table.
    """
    name = os.fspath(path)
    return rows_of_bytes(_bytes(name), name, encoding)


def rows_of_bytes(raw: bytes, path: str, encoding: str | None = None) -> tuple[Sheet, ...]:
    """
    The sheets that the bytes of a file hold: several of a workbook or a page, else one.

    The one door: who reads the bytes is decided by what they are, never by the file's name.

    Raises:
        InputError: the bytes are no text, in no known encoding, or blank.
    """
    form = workbook_form(raw)
    if form is not None:
        from bulletin.read.workbooks.workbook import read_workbook

        return read_workbook(raw, path, form)
    refuse_unless_text(raw, path)
    text, name = decode(raw, path, encoding)
    return rows_of_text(text, path, name, () if encoding else doubt(raw, name))


def rows_of_text(
    text: str, path: str = "<text>", encoding: str = "", notices: tuple[str, ...] = ()
) -> tuple[Sheet, ...]:
    r"""
    The sheets that a text holds; every cell stays as it was typed, spaces included.

    >>> rows_of_text("Item,2023\nTotal,250.0")[0].rows
    (('Item', '2023'), ('Total', '250.0'))

    Raises:
        InputError: nothing but blanks was typed, or the text holds NUL characters.
    """
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = Message.of("read.nul", path=spoken(path), line=line)
        raise InputError(message)
    if text[:1] in "<\n\r \t":
        from bulletin.read.web import is_page, read_page

        if is_page(text):
            return read_page(text, path, encoding)
    rows, lines, delimiter = read_grid(text)
    if not any(cell and not cell.isspace() for row in rows for cell in row):
        key = "read.blank" if text else "read.empty"
        raise InputError(Message.of(key, path=spoken(path)))
    return (Sheet(path, rows, lines, encoding, delimiter, notices=notices, text=text),)


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
