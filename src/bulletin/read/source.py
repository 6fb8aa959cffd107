"""A sheet from a path, from bytes or from text."""

import os
import sys

from bulletin.errors import InputError
from bulletin.model.sheet import Sheet
from bulletin.read.dialect import find_delimiter
from bulletin.read.encoding import decode
from bulletin.read.refusal import spoken, why_not_opened
from bulletin.read.rows import split_rows
from bulletin.read.signature import refuse_unless_text

STANDARD_INPUT = "-"


def read_path(path: str | os.PathLike[str], encoding: str | None = None) -> Sheet:
    """
    The sheet in a file, or on standard input where the path is `-`.

    Raises:
        InputError: the file cannot be opened, or its bytes are no table.
    """
    name = os.fspath(path)
    if name == STANDARD_INPUT:
        return _read_standard_input(encoding)
    try:
        with open(name, "rb") as file:  # noqa: PTH123  (pathlib costs 4 ms of start-up)
            raw = file.read()
    except (OSError, ValueError) as error:
        raise InputError(why_not_opened(name, error)) from error
    return read_bytes(raw, name, encoding)


def read_bytes(raw: bytes, path: str, encoding: str | None = None) -> Sheet:
    """
    The sheet that the bytes of a file hold.

    The one door: who reads the bytes is decided by what they are, never by the file's
    name. Typed text is the only kind there is a reader for; workbooks will enter here.

    Raises:
        InputError: the bytes are no text, in no known encoding, or blank.
    """
    refuse_unless_text(raw, path)
    text, name = decode(raw, path, encoding)
    return _sheet(text, path, name)


def read_text(text: str, path: str = "<text>") -> Sheet:
    r"""
    The sheet that a text holds; every cell stays as it was typed, spaces included.

    >>> read_text("Item,2023\nTotal,250.0").rows
    (('Item', '2023'), ('Total', '250.0'))

    Raises:
        InputError: nothing but blanks was typed, or the text holds NUL characters.
    """
    return _sheet(text.removeprefix("\ufeff"), path, "")


def _sheet(text: str, path: str, encoding: str) -> Sheet:
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = f"{spoken(path)} holds a NUL character on line {line}; save it again as CSV."
        raise InputError(message)
    delimiter = find_delimiter(text)
    rows, lines = split_rows(text, delimiter or ",")
    if not any(cell and not cell.isspace() for row in rows for cell in row):
        what = "holds nothing but blanks" if text else "is empty"
        message = f"{spoken(path)} {what}; type a table into it, or name another file."
        raise InputError(message)
    return Sheet(path, rows, lines, encoding, delimiter)


def _read_standard_input(encoding: str | None) -> Sheet:
    # A host program may have put a text stream, or nothing, in its place.
    stream = getattr(sys.stdin, "buffer", None)
    if stream is not None:
        return read_bytes(stream.read(), STANDARD_INPUT, encoding)
    return read_text(sys.stdin.read() if sys.stdin is not None else "", STANDARD_INPUT)
