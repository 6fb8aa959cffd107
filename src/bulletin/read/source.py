"""From a path, from bytes or from a text to the parts of a file: rows of cells, and paragraphs."""

import os
from io import StringIO
from itertools import islice
from typing import NamedTuple

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document, PlacedSheet
from bulletin.model.files.sheet import Sheet
from bulletin.read.bytes.bounded import MOST_BYTES, bytes_of_source
from bulletin.read.bytes.encoding import decode, doubt
from bulletin.read.bytes.signature import PDF, ZIP, document_form, refuse_unless_text, workbook_form
from bulletin.read.delimited.delimited_text import read_grid
from bulletin.read.documents.sentences import is_document
from bulletin.read.refusal import spoken

MOST_LINES = 5000  # the longest tables that are printed list all counties of a country
MOST_CELLS = 60_000
LONG = 300  # lines, from which on columns tell whether it lists single records
_FIRST = 400  # lines that show what a long text is
_LISTING = "```"  # how one begins and ends in Markdown
_LOOK = 1 << 20  # characters among which they are


class Bounds(NamedTuple):
    """
    How much of a file is read.

    Beyond `size` bytes it is refused. Of a text of rows with more than `lines` lines only the
    first are read, all where that is None.
    """

    size: int = MOST_BYTES
    lines: int | None = None


NO_BOUNDS = Bounds()


def parts_of_path(
    path: str | os.PathLike[str], encoding: str | None = None, bounds: Bounds = NO_BOUNDS
) -> Document:
    """
    The parts of a file, or of standard input where the path is `-`, as they were typed.

    Raises:
        InputError: the file cannot be opened or has too many bytes, or they hold no table and no
            sentence.
    """
    name = os.fspath(path)
    return parts_of_bytes(bytes_of_source(name, bounds.size), name, encoding, bounds)


def parts_of_bytes(
    raw: bytes, path: str, encoding: str | None = None, bounds: Bounds = NO_BOUNDS
) -> Document:
    """
    The parts that the bytes of a file hold: sheets of a workbook, tables, paragraphs.

    The one door: who reads the bytes is decided by what they are, never by the file's name.

    Raises:
        InputError: the bytes are no text, in no known encoding, or blank, or an archive that
            unpacked has too many.
    """
    if raw.startswith(ZIP):
        from bulletin.read.bytes.unpacked import refuse_if_it_bursts

        refuse_if_it_bursts(raw, path, bounds.size)
    form = workbook_form(raw)
    if form is not None:
        from bulletin.read.workbooks.workbook import read_workbook

        return _sheets(path, read_workbook(raw, path, form))
    document = document_form(raw)
    if document is not None:
        return _read_document(raw, path, document)
    refuse_unless_text(raw, path)
    text, name = decode(raw, path, encoding)
    notices = () if encoding else doubt(raw, name)
    if bounds.lines is not None and (lines := text.count("\n")) > bounds.lines:
        start = _first_lines(text)
        if not is_document(start):
            return parts_of_text(start, path, name, notices)._replace(lines=lines)
    return parts_of_text(text, path, name, notices)


def parts_of_text(
    text: str, path: str = "<text>", encoding: str = "", notices: tuple[str, ...] = ()
) -> Document:
    r"""
    The parts that a text holds; every cell stays as it was typed, spaces included.

    A text of rows with a few sentences around them is one sheet, as one of sentences with
    rows between them is paragraphs and sheets.

    >>> parts_of_text("Item,2023\nTotal,250.0").sheets[0].sheet.rows
    (('Item', '2023'), ('Total', '250.0'))

    Raises:
        InputError: nothing but blanks was typed, or the text holds NUL characters.
    """
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = Message.of("read.nul", path=spoken(path), line=line)
        raise InputError(message)
    if text[:1] in "<\n\r \t":
        from bulletin.read.documents.web_page import is_page, read_page

        if is_page(text):
            return read_page(text, path, encoding)
    if _LISTING in text:
        from bulletin.read.documents.listings import without_listings

        text = without_listings(text)
    if is_document(text):
        from bulletin.read.documents.passages import read_passages

        return read_passages(text, path, encoding, notices)
    rows, lines, delimiter = read_grid(text)
    if not any(cell and not cell.isspace() for row in rows for cell in row):
        key = "read.blank" if text else "read.empty"
        raise InputError(Message.of(key, path=spoken(path)))
    sheet = Sheet(path, rows, lines, encoding, delimiter, notices=notices, text=text)
    return Document(path, (PlacedSheet(sheet, {}),), encoding, notices)


def _first_lines(text: str) -> str:
    """The first lines of a text, which show what it is."""
    return "".join(islice(StringIO(text[:_LOOK], newline=""), _FIRST))


def _read_document(raw: bytes, path: str, form: str) -> Document:
    if form == PDF:
        from bulletin.read.documents.pages.pdf import read_pdf

        return read_pdf(raw, path)
    from bulletin.read.documents.word import read_word

    return read_word(raw, path)


def _sheets(path: str, sheets: tuple[Sheet, ...]) -> Document:
    return Document(path, tuple(PlacedSheet(each, {}) for each in sheets))
