"""The paragraphs and tables of a PDF document, by the extra `bulletin[pdf]`."""

import io
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from bulletin.errors import InputError, NothingToReadError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document, Paragraph, PlacedSheet
from bulletin.read.documents.pages.page_blocks import blocks
from bulletin.read.documents.pages.page_columns import PageSize, pieces_of
from bulletin.read.documents.pages.page_lines import PageLine, PageTable, Piece
from bulletin.read.documents.pages.page_numbers import is_page_number
from bulletin.read.documents.pages.pdf_lookups import counted_lookups
from bulletin.read.documents.pages.split_tables import whole_tables
from bulletin.read.documents.reading_order import TableNumbering, numbered
from bulletin.read.refusal import spoken

_Part = Paragraph | PlacedSheet

MOST_PAGES = 2000
_EDGE = 0.09  # of the height of a page, where heads and page numbers stand
_DRAWN = "-—–·/_ "
_REPEATED = 3  # pages on which a line at the edge is one of the layout


def read_pdf(raw: bytes, path: str, most: int = MOST_PAGES) -> Document:
    """
    The paragraphs and tables of a PDF document in their order, with their pages.

    Lines are put together to paragraphs, over pages too, so that no number is cut in two.
    Pages may be set in two columns. A table is what lines are ruled around, maybe on several
    pages, or rows with wide gaps. `line` is the number of a
    paragraph, or of a row of a table, in reading order.

    Raises:
        NothingToReadError: the extra is not installed, or the file holds no text.
        InputError: it is broken.
    """
    try:
        import pdfplumber
    except ImportError as error:
        message = Message.of("read.pdf.no.reader", path=spoken(path))
        raise NothingToReadError(message, Message.of("untested.pdf.no.reader")) from error
    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of what it mends
    try:
        with counted_lookups(len(raw)), pdfplumber.open(io.BytesIO(raw)) as file:
            pages = [list(_pieces(page)) for page in file.pages[:most]]
            count = len(file.pages)
    except Exception as error:  # what is broken inside surfaces as almost anything
        message = Message.of("read.pdf.broken", path=spoken(path), error=type(error).__name__)
        raise InputError(message) from error
    found = list(blocks(whole_tables(_without_edges(pages))))
    if not found:
        raise NothingToReadError(
            Message.of("read.pdf.no.text", path=spoken(path)), Message.of("untested.pdf.no.text")
        )
    said = _left_out(count, most)
    return Document(path, _with_notices(numbered(found, TableNumbering(path)), said), notices=said)


def _left_out(count: int, most: int) -> tuple[str, ...]:
    return (Message.of("read.pdf.pages", most=most, count=count),) if count > most else ()


def _with_notices(parts: Sequence[_Part], said: tuple[str, ...]) -> tuple[_Part, ...]:
    """The parts of a document, on each table of which something is to be said."""
    return tuple(
        part._replace(sheet=part.sheet._replace(notices=(*part.sheet.notices, *said)))
        if isinstance(part, PlacedSheet)
        else part
        for part in parts
    )


def _pieces(page: Any) -> Iterator[Piece]:  # noqa: ANN401  the extra is not there to be typed
    """Yield the lines and ruled tables of a page in the order in which they are read."""
    tables = [each for each in page.find_tables() if _holds_rows(each)]
    words = page.extract_words(x_tolerance_ratio=0.3, y_tolerance=3, keep_blank_chars=False)
    outside = [word for word in words if not any(_within(word, each.bbox) for each in tables)]
    ruled = [_table(each, page.page_number) for each in tables]
    yield from pieces_of(outside, ruled, PageSize(page.page_number, page.width, page.height))


def _holds_rows(table: Any) -> bool:  # noqa: ANN401
    return len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1


def _within(word: dict[str, Any], box: Sequence[float]) -> bool:
    middle, height = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
    return bool(box[0] <= middle <= box[2] and box[1] <= height <= box[3])


def _table(table: Any, page: int) -> PageTable:  # noqa: ANN401
    rows = tuple(
        tuple("".join((cell or "").split("\n")).strip() for cell in row)
        for row in table.extract(x_tolerance_ratio=0.3)
    )
    left, top, right, _ = map(float, table.bbox)
    return PageTable(rows, page, top, left, right, page)


def _without_edges(pages: Sequence[Sequence[Piece]]) -> list[Piece]:
    """The pieces of all pages, without the heads and the numbers that the layout repeats."""
    edges = Counter(
        (_name(each), each.top < each.height / 2)
        for page in pages
        for each in page
        if isinstance(each, PageLine) and _at_edge(each)
    )
    least = min(_REPEATED, max(2, len(pages)))
    return [
        each
        for page in pages
        for each in page
        if not (
            isinstance(each, PageLine)
            and _at_edge(each)
            and (
                not _name(each).strip(_DRAWN)
                or edges[_name(each), each.top < each.height / 2] >= least
            )
        )
    ]


def _at_edge(line: PageLine) -> bool:
    return not _EDGE * line.height < line.top < (1 - _EDGE) * line.height


def _name(line: PageLine) -> str:
    """The text of a line without the numbers that change from page to page."""
    if is_page_number(line.text):
        return ""
    return "".join(letter for letter in line.text if not letter.isdigit()).strip()
