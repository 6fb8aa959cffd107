"""What a row looks like before anything is understood: blank, a single text, words or figures."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

Row = tuple[str, ...]

YEARS = range(1800, 2200)


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
    def stub(self) -> str:
        """What stands in the first column, where labels do."""
        return self.cells[0].strip() if self.cells else ""

    @property
    def lettered(self) -> bool:
        """Whether most cells behind the first are words or years, as heads are."""
        behind = [self.cells[i].strip() for i in self.filled if i]
        words = sum(is_year(text) or any(map(str.isalpha, text)) for text in behind)
        return 2 * words > len(behind)


@lru_cache(maxsize=1 << 9)  # whoever parts tables asks it of the same rows in turn
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
    """Whether a text is a bare year, of those that tables are about."""
    return len(text) == 4 and text.isdecimal() and int(text) in YEARS  # noqa: PLR2004
