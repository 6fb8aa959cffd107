"""From the elements of WordprocessingML to paragraphs and tables."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from bulletin.read.documents.raised import noted
from bulletin.read.documents.reading_order import PageBlock
from bulletin.read.workbooks.merged import MergedCells, covered, spread
from bulletin.read.workbooks.sheet_facts import need_room

_LEFT_OUT = frozenset(("Fallback", "moveFrom", "del"))  # also told by newer elements, or deleted
_SIGNS: Mapping[str, str] = {
    "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "",
}  # fmt: skip
_WIDEST = 1000  # columns that a cell may span


class _Cell(NamedTuple):
    """The paragraphs of a cell, how many columns it spans, and whether one above reaches in."""

    texts: list[str]
    along: int = 1
    down: bool = False


class _Table:
    """A table while it is being read: its rows of cells so far."""

    def __init__(self) -> None:
        self.rows: list[list[_Cell]] = []
        self.before = 0
        self._reach = self._filled = 0
        self.inside: list[PageBlock] = []  # tables within its cells

    def reach(self, along: int, *, filled: bool = False) -> None:
        """
        Note that cells take so many places more.

        Raises:
            ValueError: they span far more than they fill.
        """
        self._reach += along
        self._filled += filled
        need_room(self._reach, self._filled)

    def finished(self) -> tuple[tuple[str, ...], ...]:
        """
        The rows, all of one width, merged cells told as often as they are meant.

        Raises:
            ValueError: cells span far more than they fill.
        """
        grid: list[list[str]] = []
        spans: dict[tuple[int, int], MergedCells] = {}
        above: dict[int, int] = {}  # for each column the row in which its cell begins
        for number, cells in enumerate(self.rows):
            row: list[str] = []
            for cell in cells:
                at = len(row)
                if cell.down and at in above:
                    top = above[at]
                    spans[top, at] = MergedCells(top, at, number, at + cell.along - 1)
                    row += [""] * cell.along
                    continue
                above[at] = number
                row += ["\n".join(filter(None, cell.texts)), *[""] * (cell.along - 1)]
                if cell.along > 1:
                    spans[number, at] = MergedCells(number, at, number, at + cell.along - 1)
            grid.append(row)
        width = max(map(len, grid), default=0)
        area = len(grid) * width + covered(len(grid), spans.values())
        need_room(area, self._filled)
        return spread([[*row, *[""] * (width - len(row))] for row in grid], spans.values())


class _Words:
    """A paragraph while it is being read."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.heading = 0
        self.raised = False

    def add(self, text: str) -> None:
        """Take text, raised text as a note behind a figure."""
        self._pieces.append(noted(text, self._pieces) if self.raised else text)

    @property
    def text(self) -> str:
        """What was taken so far."""
        return "".join(self._pieces)


class Blocks:
    """Collects the blocks of a document as its elements start and end."""

    def __init__(self, headings: Mapping[str, int]) -> None:
        self.blocks: list[PageBlock] = []
        self._headings = headings
        self._words: list[_Words] = []
        self._tables: list[_Table] = []
        self._unseen = 0

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        """Open a paragraph, table, row or cell, or note what one is like."""
        if tag in _LEFT_OUT or self._unseen:
            self._unseen += 1
        elif tag == "p":
            self._words.append(_Words())
        elif tag == "tbl":
            self._tables.append(_Table())
        elif self._tables and tag in ("tr", "tc", "gridSpan", "vMerge", "gridBefore"):
            self._start_in_table(tag, given)
        elif self._words:
            self._start_in_words(tag, given)

    def end(self, tag: str, text: str) -> None:
        """Close a paragraph or table, or take the text of a run."""
        if self._unseen:
            self._unseen -= 1
        elif tag == "t" and self._words:
            self._words[-1].add(text)
        elif tag == "r" and self._words:
            self._words[-1].raised = False
        elif tag == "p" and self._words:
            self._close_paragraph(self._words.pop())
        elif tag == "tbl" and self._tables:
            self._close_table(self._tables.pop())

    def _start_in_table(self, tag: str, given: Mapping[str, str]) -> None:
        rows = self._tables[-1].rows
        if tag == "tr":
            rows.append([])
        elif tag == "gridBefore" and rows:
            self._tables[-1].reach(_count(given))
            rows[-1] += [_Cell([])] * _count(given)
        elif tag == "tc" and rows:
            rows[-1].append(_Cell([]))
        elif tag == "gridSpan" and rows and rows[-1]:
            self._tables[-1].reach(_count(given))
            rows[-1][-1] = rows[-1][-1]._replace(along=_count(given))
        elif tag == "vMerge" and rows and rows[-1]:
            rows[-1][-1] = rows[-1][-1]._replace(down=given.get("val", "continue") != "restart")

    def _start_in_words(self, tag: str, given: Mapping[str, str]) -> None:
        words = self._words[-1]
        if tag == "pStyle":
            words.heading = self._headings.get(given.get("val", ""), 0)
        elif tag == "outlineLvl" and given.get("val", "").isdecimal():
            words.heading = int(given["val"]) + 1
        elif tag == "vertAlign":
            words.raised = given.get("val") == "superscript"
        elif tag in _SIGNS and "pos" not in given:  # one with a place is a stop of the ruler
            words.add(_SIGNS[tag])

    def _close_paragraph(self, words: _Words) -> None:
        text = re.sub(r"[ \t\n]*\n[ \t\n]*", "\n", words.text).strip()
        if self._tables:
            rows = self._tables[-1].rows
            if rows and rows[-1]:
                rows[-1][-1].texts.append(text.replace("\n", " "))
                self._tables[-1].reach(1, filled=True)
        else:
            self.blocks += [
                PageBlock(each, heading=words.heading) for each in text.split("\n") if each.strip()
            ]

    def _close_table(self, table: _Table) -> None:
        rows = table.finished()
        blocks = [*([PageBlock(rows=rows)] if any(map(any, rows)) else []), *table.inside]
        if self._tables:
            self._tables[-1].inside += blocks
        else:
            self.blocks += blocks


def _count(given: Mapping[str, str]) -> int:
    text = given.get("val", "")
    return min(max(1, int(text)), _WIDEST) if text.isdecimal() else 1
