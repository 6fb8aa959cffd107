"""One cell of the body: its printed text and the figure it holds, or why it holds none."""

from enum import StrEnum
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.unit import Unit
from bulletin.model.files.position import Position


class Mark(StrEnum):
    """Why a cell holds no figure."""

    BLANK = "blank"
    WITHHELD = "withheld"  # — … .. n/a (X) c x
    NIL = "nil"  # a bare hyphen: nothing, or less than half a unit
    WORD = "word"  # 其他 where a number is due
    SEVERAL = "several"  # two numbers in one cell


class Cell(NamedTuple):
    """
    A body cell as printed.

    `text` is the cell to the letter. Exactly one of `figure` and `mark` is set.
    `meant` is the plain number that the text was read as when look-alike characters
    had to be repaired (`1O3.2` read as `103.2`), empty otherwise. `note` holds
    footnote or status marks that stuck to the number (`r`, `p`, `(1)`, `①`). `unit` is a
    unit with a multiplier that stands behind the number itself (`135.1亿元`).
    """

    text: str
    position: Position
    figure: Figure | None = None
    mark: Mark | None = None
    meant: str = ""
    note: str = ""
    unit: Unit | None = None
