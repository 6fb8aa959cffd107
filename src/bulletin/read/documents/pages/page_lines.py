"""The words on a page put together to lines, and what else stands there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from bulletin.read.row_shape import Row

_GAP = 1.6  # of the height of a letter, from where a gap parts columns
_BLANK = 0.18  # of it, from where a gap is a blank between words in letters
_SAME = 0.5  # of it, by which words of one line may stand higher or lower


class PageLine(NamedTuple):
    """
    A line of a page: its text, three blanks for a wide gap, and where it stands.

    `column`: it is one of two columns, and as wide as that.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    size: float
    height: float  # of the page
    column: bool = False


class PageTable(NamedTuple):
    """The rows of a table that is ruled on a page, and maybe goes on to a later one."""

    rows: tuple[Row, ...]
    page: int
    top: float
    left: float
    right: float
    pages_end: int

    def crosses(self, at: float) -> bool:
        """Tell whether it stands on both sides of a place."""
        return self.left < at < self.right


Piece = PageLine | PageTable
Word = Mapping[str, Any]


def lines_of(words: Iterable[Word], page: int, height: float) -> Iterator[PageLine]:
    """Yield the lines that words make, from top to bottom."""
    row: list[Word] = []
    for word in sorted(words, key=lambda each: (each["top"], each["x0"])):
        if row and not _on_one_line(row, word):
            yield _line(row, page, height)
            row = []
        row.append(word)
    if row:
        yield _line(row, page, height)


def _on_one_line(row: Sequence[Word], word: Word) -> bool:
    first = row[0]
    size = max(_size(first), _size(word))
    return bool(abs(_middle(word) - _middle(first)) <= _SAME * size)


def _middle(word: Word) -> float:
    return float(word["top"] + word["bottom"]) / 2


def _size(word: Word) -> float:
    return float(word["bottom"] - word["top"])


def _line(row: Sequence[Word], page: int, height: float) -> PageLine:
    ordered = sorted(row, key=lambda each: float(each["x0"]))
    size = max(map(_size, ordered))
    text = str(ordered[0]["text"])
    for before, word in pairwise(ordered):
        text += _between(before, word, size) + str(word["text"])
    left, right = float(ordered[0]["x0"]), max(float(each["x1"]) for each in ordered)
    return PageLine(text, page, left, right, float(ordered[0]["top"]), size, height)


def _between(before: Word, word: Word, size: float) -> str:
    gap = float(word["x0"]) - float(before["x1"])
    if gap > _GAP * size:
        return "   "
    lettered = str(before["text"])[-1:].isascii() and str(word["text"])[:1].isascii()
    return " " if lettered and gap > _BLANK * size else ""
