"""The paragraphs and tables of a saved web page."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from bulletin.errors import InputError, NothingToReadError
from bulletin.messages.message import Message
from bulletin.model.files.document import Document
from bulletin.read.documents.lines_joined import heading_depth, is_numbered_caption
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
_OURS = ('name="generator"', 'content="bulletin')
_WIDEST = 1000  # columns or rows that a cell may span, as in browsers
_STOPS = tuple("。！？；：.!?;:”")
_ABOVE = 4  # texts that may stand between a caption and its table, with the caption
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

    The caption of a table, or what stands above it from a numbered one on, or the short text
    right above it, makes the first lines of its sheet.
    Lines of a sheet count the rows of the table, because many may stand on one line of the
    file, and a paragraph is numbered in reading order. Tables that hold other tables, or more
    sentences than figures, are layout: their texts are paragraphs.

    Raises:
        NothingToReadError: the page is a report of ours, or holds no sentence, and no table
            of more than one cell.
        InputError: cells span far more than they fill.
    """
    if all(each in text[:2000] for each in _OURS):
        raise NothingToReadError(
            Message.of("read.page.of.ours", path=spoken(path)), Message.of("untested.page.of.ours")
        )
    reader = _Reader()
    try:
        reader.feed(text)
        reader.close()
    except ValueError as error:
        raise InputError(Message.of("read.page.too.wide", path=spoken(path))) from error
    tables = [each for each in reader.blocks if any(len(row) > 1 for row in each.rows)]
    figures = [each for each in tables if any(is_figure(cell) for row in each.rows for cell in row)]
    sentences = any(is_sentence(each.text) for each in reader.blocks)
    kept = figures or ([] if sentences else tables)
    if not kept and not sentences:
        raise NothingToReadError(
            Message.of("read.page.without.table", path=spoken(path)),
            Message.of("untested.page.without.table"),
        )
    blocks = [each for each in reader.blocks if not each.rows or any(each is one for one in kept)]
    return Document(path, numbered(blocks, TableNumbering(path, encoding, apart=True)), encoding)


class _Table:
    """A table as it is being read: its rows so far, and the places that cells above reach into."""

    def __init__(self, titles: Sequence[PageBlock]) -> None:
        self.titles = tuple(titles)
        self.rows: list[list[str]] = []
        self.spans: list[MergedCells] = []
        self.taken: dict[int, int] = {}  # for each column the last row that is taken
        self._cells = self._filled = 0
        self.outer = False
        self.cell: list[PageBlock] | None = None  # the texts of the cell that is open
        self.size = (1, 1)
        self.texts: list[PageBlock] = []  # those of all cells before it

    def close_cell(self) -> None:
        """
        Put the cell that is open into the first free place of the last row.

        Raises:
            ValueError: cells span far more than they fill.
        """
        if self.cell is not None:
            self._place(" ".join(each.text for each in self.cell), *self.size)
            self.texts += self.cell
        self.cell = None

    def _place(self, text: str, along: int, down: int) -> None:
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
        The rows, all of one width, below the titles if there are any.

        Raises:
            ValueError: cells span far more than they fill.
        """
        width = max(map(len, self.rows), default=0)
        need_room(len(self.rows) * width + covered(len(self.rows), self.spans), self._filled)
        even = [[*row, *[""] * (width - len(row))] for row in self.rows]
        rows = spread(even, self.spans)
        return (*((each.text,) for each in self.titles), *rows)

    @property
    def is_layout(self) -> bool:
        """Whether it only places texts: one cell a row, or more sentences in it than figures."""
        if max(map(len, self.rows), default=0) < 2:  # noqa: PLR2004
            return True
        sentences = sum(is_sentence(each.text) for each in self.texts)
        figures = sum(is_figure(each.text) for each in self.texts)
        return sentences > figures


class _Reader(HTMLParser):
    """Collects the paragraphs and tables of a page; forgives whatever browsers forgive."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[PageBlock] = []
        self._heading = 0
        self._open: list[_Table] = []
        self._text: list[str] = []
        self._line = 0  # the piece of the text with which its line begins
        self._unseen = 0
        self._raised = False
        self._caption = False

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Open a table, row or cell, or end what stands before a block of text."""
        self._unseen += tag in _UNSEEN
        if tag == "table":
            self._open_table()
        elif tag == "tr" and self._open:
            self._close_cell()
            self._open[-1].rows.append([])
        elif tag in ("td", "th") and self._open:
            self._close_cell()
            given = dict(attrs)
            self._open[-1].size = (_size(given.get("colspan")), _size(given.get("rowspan")))
            self._open[-1].cell = []
        elif tag == "br":
            self._break_line()
        self._raised = tag == "sup"
        if tag in _BLOCKS:
            self._end_block()
            self._heading = int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0
        self._caption |= tag == "caption"

    def handle_endtag(self, tag: str) -> None:
        """Close a table, row, cell or block of text."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._raised = False
        if tag == "table" and self._open:
            self._close_table()
        elif tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "caption" and self._open:
            caption = _tidy("".join(self._text))
            self._open[-1].titles = (PageBlock(caption),) if caption else self._open[-1].titles
            self._caption, self._text, self._line = False, [], 0
        elif tag in _BLOCKS:
            self._end_block()

    def handle_data(self, data: str) -> None:
        """Take text into the block that is open."""
        if not self._unseen:
            self._text.append(noted(data, self._text) if self._raised else data)

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
        titles = self._titles()
        del self.blocks[len(self.blocks) - len(titles) :]
        self._open.append(_Table(titles))

    def _open_inside(self) -> None:
        """Take the table around a table for layout, and the texts in it for paragraphs."""
        around = self._open[-1]
        if not around.outer:
            around.outer = True
            self.blocks += (*around.titles, *around.texts, *(around.cell or ()))

    def _close_table(self) -> None:
        self._close_cell()
        table = self._open.pop()
        if table.outer or not table.rows:
            return
        if table.is_layout:
            self.blocks += (*table.titles, *table.texts)
        else:
            self.blocks.append(PageBlock(rows=table.finished()))

    def _titles(self) -> list[PageBlock]:
        """The texts right above a table that are its title and its unit; they are no sentences."""
        above = list[PageBlock]()
        for block in reversed(self.blocks[-_ABOVE:]):
            if block.rows or len(block.text) > _LONGEST or is_sentence(block.text):
                break
            above.insert(0, block)
            if is_numbered_caption(block.text):
                return above
        return above[-1:]

    def _close_cell(self) -> None:
        self._end_block()
        if self._open:
            self._open[-1].close_cell()

    def _break_line(self) -> None:
        """End a sentence or heading where its line ends; any other text goes on behind a blank."""
        line = _tidy("".join(self._text[self._line :]))
        ended = line.endswith(_STOPS) and is_sentence(line)
        if ended or heading_depth(line.strip()):
            self._end_block()
        else:
            self.handle_data(" ")
            self._line = len(self._text)

    def _end_block(self) -> None:
        """End a text: a paragraph, or one of a cell. What stands between cells is nowhere."""
        if self._caption:
            return
        text = _tidy("".join(self._text)) if self._text else ""
        table = self._open[-1] if self._open else None
        if text and (table is None or table.outer):
            self.blocks.append(PageBlock(text, heading=self._heading))
        elif text and table and table.cell is not None:
            table.cell.append(PageBlock(text, heading=self._heading))
        self._text, self._line, self._heading = [], 0, 0


def _size(text: str | None) -> int:
    match = re.match(r"\s*(\d{1,4})", text or "")
    return min(max(1, int(match[1])), _WIDEST) if match else 1


def _tidy(text: str) -> str:
    """The text as a browser shows it: line ends and runs of blanks are one blank."""
    return re.sub(r"[ \t\r\n\f]+", " ", text).strip(" ")
