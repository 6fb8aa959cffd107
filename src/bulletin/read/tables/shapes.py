"""What a row looks like before anything is understood: blank, a single text, words or figures."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from bulletin.read.delimited.broken_quotes import Row
from bulletin.words.lexicon import idea

_YEAR = r"(?:1[89]|20)\d\d"
_NUMBERED = r"\(?\d{1,2}[.、)）](?!\d)|[*†‡①-⑳]"


class Shape(Enum):
    """What a row looks like."""

    BLANK = auto()
    SINGLE = auto()
    WORDS = auto()
    FIGURES = auto()


class Shaped(NamedTuple):
    """A row, the places of its cells that are not blank, and its shape."""

    cells: Row
    filled: tuple[int, ...]
    shape: Shape

    @property
    def text(self) -> str:
        """The cells as one text."""
        return ", ".join(self.cells[i].strip() for i in self.filled)

    @property
    def lettered(self) -> bool:
        """Whether most cells behind the first are words or years, as heads are."""
        behind = [self.cells[i].strip() for i in self.filled if i]
        words = sum(is_year(text) or any(map(str.isalpha, text)) for text in behind)
        return 2 * words > len(behind)


def shaped(row: Row) -> Shaped:
    """
    The row with its shape.

    Years alone are words: they are heads. A text that stands alone is single wherever it
    stands, and so is a note that holds the delimiter.
    """
    filled = tuple(i for i, cell in enumerate(row) if cell.strip())
    return Shaped(row, filled, _shape(row, filled))


def _shape(row: Row, filled: Sequence[int]) -> Shape:
    if not filled:
        return Shape.BLANK
    figures = [i for i in filled if i and is_figure(row[i])]
    if figures and not all(is_year(row[i].strip()) for i in figures):
        return Shape.FIGURES
    if figures and len(figures) < 2 and len(filled) > 1 and row[0].strip():  # noqa: PLR2004
        return Shape.FIGURES  # one year beside a label is a figure as often as a head
    return Shape.SINGLE if len(filled) == 1 else Shape.WORDS


def is_figure(cell: str) -> bool:
    """Whether a cell holds digits and no letters."""
    return any(map(str.isdigit, cell)) and not any(map(str.isalpha, cell))


def is_year(text: str) -> bool:
    """Whether a text is a bare year."""
    return re.fullmatch(_YEAR, text) is not None


def is_note(row: Shaped) -> bool:
    """Whether a row begins as notes and sources do."""
    first = row.cells[row.filled[0]].strip() if row.filled else ""
    return re.match(_note(), first) is not None and row.filled[0] == 0


def is_caption(row: Shaped) -> bool:
    """Whether a row begins with the number of a table."""
    return bool(row.filled) and re.match(_caption(), row.cells[row.filled[0]].strip()) is not None


@cache
def _note() -> str:
    words = idea("note-ahead")
    return rf"[(（\[【]?(?:{words.other})|(?i:{words.latin})|{_NUMBERED}"


@cache
def _caption() -> str:
    words = idea("caption")
    return rf"{words.other}|(?i:{words.latin})"
