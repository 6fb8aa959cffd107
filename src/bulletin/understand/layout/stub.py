"""What each column of the body is: item labels, units, codes, groups or figures."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.table.cell import Cell, Mark
from bulletin.understand.labels.periods import is_period
from bulletin.understand.labels.units import read_unit
from bulletin.understand.layout.printed_text import Line, Piece
from bulletin.understand.text.spelling import comparable
from bulletin.words.lexicon import idea

_HEADS = (
    "unit-column", "code-column", "parent-column", "number-column", "item-column", "group-column",
)  # fmt: skip


class Part(StrEnum):
    """What a column of the body is."""

    ITEM = "item"
    GROUP = "group"
    UNIT = "unit"
    CODE = "code"
    PARENT = "parent"
    NUMBER = "number"
    FIGURES = "figures"
    WORDS = "words"


class Filling(NamedTuple):
    """How the cells of a column of the body are filled, and under which head."""

    column: int
    head: Piece
    filled: int
    figures: int
    cells: tuple[Cell, ...]

    @property
    def name(self) -> str:
        """Return the head in plain spelling."""
        return comparable(self.head.bare)

    @property
    def texts(self) -> list[str]:
        """Return the printed cells that are not blank."""
        return [cell.text.strip() for cell in self.cells if cell.mark is not Mark.BLANK]


def find_parts(
    heads: Mapping[int, Piece], body: Sequence[Line], cells: Mapping[tuple[int, int], Cell]
) -> dict[int, Part]:
    """
    Return what each column is.

    Heads go before contents: a column called 单位 holds units even if one of them is
    mistyped. The first column of words that is nothing else holds the items; without
    one, the first column does.
    """
    fillings = [
        _filling(column, head, [cells[line.number, column] for line in body])
        for column, head in heads.items()
    ]
    parts = {each.column: _named(each) or _filled(each) for each in fillings}
    _choose_items(fillings, parts)
    return parts


def _filling(column: int, head: Piece, cells: list[Cell]) -> Filling:
    filled = sum(cell.mark is not Mark.BLANK for cell in cells)
    figures = sum(cell.figure is not None or _is_mark(cell) for cell in cells)
    return Filling(column, head, filled, figures, tuple(cells))


def _is_mark(cell: Cell) -> bool:
    return cell.mark in (Mark.WITHHELD, Mark.NIL, Mark.SEVERAL)


def _named(filling: Filling) -> Part | None:
    name = filling.name
    if name in idea("unit-column").whole:
        return Part.UNIT
    if name in idea("parent-column").whole:
        return Part.PARENT
    if name in idea("code-column").whole and filling.column < 3:  # noqa: PLR2004
        return Part.CODE
    if (name in idea("number-column").whole or not (name or filling.column)) and _is_count(filling):
        return Part.NUMBER  # an unnamed one only at the left edge
    return None


def _is_count(filling: Filling) -> bool:
    """Tell whether the cells count 1, 2, 3 or 01, 02, 03 ... downwards, but for a word or two."""
    numbers = [int(text) for text in filling.texts if text.isdecimal()]
    counted = numbers == list(range(1, len(numbers) + 1))
    return counted and 2 * len(numbers) > len(filling.texts)


def _filled(filling: Filling) -> Part:
    if (
        filling.column
        and 0 < filling.figures < filling.filled
        and all(map(read_unit, filling.texts))
    ):
        return Part.UNIT  # 1000 EUR among them, which looks like a figure
    if 2 * filling.figures >= max(1, filling.filled) and filling.filled:
        return Part.FIGURES
    if not filling.filled:
        return Part.FIGURES if filling.name else Part.WORDS
    texts = filling.texts
    units = sum(read_unit(text) is not None for text in texts)
    if (
        filling.column
        and 5 * units >= 3 * len(texts)
        and filling.name not in idea("item-column").whole
    ):
        return Part.UNIT
    if filling.figures and filling.column and not filling.name:
        return Part.FIGURES
    return Part.WORDS


def _choose_items(fillings: Sequence[Filling], parts: dict[int, Part]) -> None:
    words = [each for each in fillings if parts[each.column] is Part.WORDS]
    named = [each for each in words if each.name in idea("item-column").whole]
    if named:
        parts[named[0].column] = Part.ITEM
    elif words and (words[0].column == fillings[0].column or not _labels(fillings[0])):
        parts[words[0].column] = Part.ITEM
    elif fillings:
        parts[fillings[0].column] = Part.ITEM


def _labels(filling: Filling) -> bool:
    """Tell whether a first column of figures may be labels: years, or nothing else to go by."""
    return bool(filling.texts) and all(is_period(text) for text in filling.texts)


def is_head_name(name: str) -> bool:
    """Tell whether a text in plain spelling is what only a head is called."""
    return any(name in idea(words).whole for words in _HEADS)


def is_group_name(name: str) -> bool:
    """Tell whether a head in plain spelling is that of a column that groups rows."""
    return name in idea("group-column").whole
