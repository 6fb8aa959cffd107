"""The paragraphs and tables of a saved web page."""

import re
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

from bulletin.errors import InputError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document
from bulletin.read.documents.raised import noted
from bulletin.read.documents.reading_order import PageBlock, TableNumbering, numbered
from bulletin.read.documents.sentences import is_sentence
from bulletin.read.refusal import spoken
from bulletin.read.row_shape import is_figure
from bulletin.read.workbooks.merged import MergedCells, covered, spread
from bulletin.read.workbooks.sheet_facts import need_room

_BLOCKS = frozenset(
    ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "section", "article", "body")
)
_OPENING = r"<(?:!doctype html|html|body|head|article|section|main|div|p|h[1-6])\b"
# What no reader of the text takes for it: programs, ways through the site, the foot of the page.
_UNSEEN = frozenset(
    ("script", "style", "head", "template", "noscript", "nav", "footer", "button", "select")
)
_WIDEST = 1000  # columns or rows that a cell may span, as in browsers
_LONGEST = 80  # letters of a text above a table that can be its title


def is_page(text: str) -> bool:
    """Whether a text is a web page, or a piece of one that holds a table or paragraphs."""
    opening = text[:2000].lstrip().lower()
    if not opening.startswith("<"):
        return False
    lower = text.lower()
    return ("<table" in lower and "<tr" in lower) or re.match(_OPENING, opening) is not None


def read_page(text: str, path: str, encoding: str) -> Document:
    """
    The paragraphs of a page, and those of its tables that hold figures, each a sheet.

    The caption of a table, or the short text right above it, is the first line of its sheet.
    Lines of a sheet count the rows of the table, because many may stand on one line of the
    file, and a paragraph is numbered in reading order. Tables that only hold other tables
    are layout: their sentences are paragraphs.

    Raises:
        InputError: the page holds no sentence, and no table of more than one cell, or cells
            span far more than they fill.
    """
    reader = _Reader()
    try:
        reader.feed(text)
        reader.close()
    except ValueError as error:
        raise InputError(Message.of("read.page.too.wide", path=spoken(path))) from error
    tables = [each for each in reader.blocks if any(len(row) > 1 for row in each.rows)]
    figures = [each for each in tables if any(is_figure(cell) for row in each.rows for cell in row)]
    kept = figures or tables
    sentences = any(is_sentence(each.text) for each in reader.blocks)
    if not kept and not sentences:
        message = Message.of("read.page.without.table", path=spoken(path))
        raise InputError(message)
    blocks = [each for each in reader.blocks if not each.rows or any(each is one for one in kept)]
    return Document(path, numbered(blocks, TableNumbering(path, encoding, apart=True)), encoding)


class _Table:
    """A table as it is being read: its rows so far, and the places that cells above reach into."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.rows: list[list[str]] = []
        self.spans: list[MergedCells] = []
        self.taken: dict[int, int] = {}  # for each column the last row that is taken
        self._cells = self._filled = 0
        self.outer = False

    def place(self, text: str, along: int, down: int) -> None:
        """
        Put a cell into the first free place of the last row.

        Raises:
            ValueError: cells span far more than they fill.
        """
        if not self.rows:
            self.rows.append([])
        row = len(self.rows) - 1
        at = stands = len(self.rows[row])
        while self.taken.get(at, -1) >= row:
            self.rows[row].append("")
            at += 1
        self.rows[row] += [text, *[""] * (along - 1)]
        self._cells += len(self.rows[row]) - stands
        self._filled += bool(text)
        need_room(self._cells, self._filled)
        if along > 1 or down > 1:
            self.spans.append(MergedCells(row, at, row + down - 1, at + along - 1))
            self.taken |= dict.fromkeys(range(at, at + along), row + down - 1)

    def finished(self) -> tuple[tuple[str, ...], ...]:
        """
        The rows, all of one width, below the title if there is one.

        Raises:
            ValueError: cells span far more than they fill.
        """
        width = max(map(len, self.rows), default=0)
        need_room(len(self.rows) * width + covered(len(self.rows), self.spans), self._filled)
        even = [[*row, *[""] * (width - len(row))] for row in self.rows]
        rows = spread(even, self.spans)
        return ((self.title,), *rows) if self.title else rows


class _Reader(HTMLParser):
    """Collects the tables of a page; forgives whatever browsers forgive."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[PageBlock] = []
        self._heading = 0
        self._open: list[_Table] = []
        self._cell: list[str] | None = None
        self._size = (1, 1)
        self._text: list[str] = []
        self._above = ""
        self._unseen = 0
        self._raised = False
        self._caption = False

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Open a table, row or cell."""
        self._unseen += tag in _UNSEEN
        if tag == "table":
            self._open_table()
        elif tag == "tr" and self._open:
            self._close_cell()
            self._open[-1].rows.append([])
        elif tag in ("td", "th") and self._open:
            self._close_cell()
            given = dict(attrs)
            self._size = (_size(given.get("colspan")), _size(given.get("rowspan")))
            self._cell = []
        elif tag == "br":
            self.handle_data(" ")
        elif tag == "caption":
            self._caption = True
        self._raised = tag == "sup"
        if tag in _BLOCKS and self._cell is None:
            self._end_block()
            self._heading = int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0

    def handle_endtag(self, tag: str) -> None:
        """Close a table, row, cell or block of text."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._raised = False
        if tag == "table" and self._open:
            self._close_cell()
            table = self._open.pop()
            if not table.outer:
                self.blocks.append(PageBlock(rows=table.finished()))
            self._above = ""
        elif tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "caption" and self._open:
            self._open[-1].title = _tidy("".join(self._text)) or self._open[-1].title
            self._caption, self._text = False, []
        elif tag in _BLOCKS and self._cell is None:
            self._end_block()

    def handle_data(self, data: str) -> None:
        """Take text into the cell or block that is open."""
        if self._unseen:
            return
        into = self._text if self._cell is None else self._cell
        into.append(noted(data, into) if self._raised else data)

    def close(self) -> None:
        """Finish the tables and the text that the page leaves open."""
        super().close()
        while self._open:
            self.handle_endtag("table")
        self._end_block()

    def _open_table(self) -> None:
        self._end_block()
        if self._open:
            self._open_inside()
        title = self._above if len(self._above) <= _LONGEST else ""
        titled = bool(title and self.blocks) and self.blocks[-1].text == title
        if titled and not is_sentence(title):
            self.blocks.pop()
        self._open.append(_Table(title))
        self._above = ""

    def _open_inside(self) -> None:
        """Take the table around a table for layout, and the sentences in it for paragraphs."""
        if not self._open[-1].outer:
            self._open[-1].outer = True
            self._take(cell for row in self._open[-1].rows for cell in row)
        self._above = _tidy("".join(self._cell or ()))
        self._take((self._above,))
        self._cell = None

    def _take(self, texts: Iterable[str]) -> None:
        self.blocks += [PageBlock(each) for each in texts if is_sentence(each)]

    def _close_cell(self) -> None:
        if self._cell is not None and self._open:
            text = _tidy("".join(self._cell))
            if self._open[-1].outer:
                self._take((text,))
            self._open[-1].place(text, *self._size)
        self._cell = None

    def _end_block(self) -> None:
        text = _tidy("".join(self._text))
        if text and not self._open:
            self._above = text
            self.blocks.append(PageBlock(text, heading=self._heading))
        if not self._caption:
            self._text, self._heading = [], 0


def _size(text: str | None) -> int:
    match = re.match(r"\s*(\d{1,4})", text or "")
    return min(max(1, int(match[1])), _WIDEST) if match else 1


def _tidy(text: str) -> str:
    """The text as a browser shows it: line ends and runs of blanks are one blank."""
    return re.sub(r"[ \t\r\n\f]+", " ", text).strip(" ")
