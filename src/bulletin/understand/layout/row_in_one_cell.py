"""A whole row that was typed into one cell."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bulletin.model.files.position import Position
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Column, Item, LineAbove, RowInOneCell
from bulletin.tables.notes import follows_table
from bulletin.understand.labels.periods import is_period
from bulletin.understand.text.cells import read_cell

_BETWEEN = r"[\s，；、|]+"
_FEWEST = 2
_MOST_WORDS = 6  # label and unit; more are a sentence
_LONGEST = 80
_SIGNS = (Mark.NIL, Mark.WITHHELD)


def figures_of_row(text: str) -> tuple[str, ...]:
    """
    Return the figures at the end of a cell that holds a label and its whole row.

    Two at least, and not only years; empty for every other text. How many columns there
    are to hold them is for the caller to compare.

    >>> figures_of_row("水泥 万吨 588.36 -5.2")
    ('588.36', '-5.2')
    >>> figures_of_row("Ages 16 to 64")
    ()
    """
    words = [word for word in re.split(_BETWEEN, text[: _LONGEST + 1].strip()) if word]
    if len(text) > _LONGEST or len(words) <= _FEWEST or follows_table(text, numbers=False):
        return ()
    start = len(words)
    while start > 1 and _stands_for_figure(words[start - 1]):
        start -= 1
    found = tuple(words[start:])
    labelled = start <= _MOST_WORDS and (start > 1 or _is_label(words[0]))
    told = sum(any(map(str.isdigit, word)) and not is_period(word) for word in found)
    return found if labelled and len(found) >= _FEWEST and told else ()


def _stands_for_figure(word: str) -> bool:
    if word[0] == "0" and word[1:2].isdigit():
        return False  # the number of a telephone or of a form
    cell = read_cell(word, Position(1, 1))
    return cell.figure is not None or cell.mark in _SIGNS


def _is_label(word: str) -> bool:
    return is_period(word) or not _stands_for_figure(word)


def rows_in_one_cell(
    lines: Sequence[Item | Column],
    cells: Mapping[tuple[int, int], Cell],
    above: Sequence[LineAbove],
    *,
    transposed: bool,
) -> tuple[RowInOneCell, ...]:
    """Return the texts beside which nothing stands and that end in figures."""
    side = 1 if transposed else 0
    filled = {key[side] for key, cell in cells.items() if cell.mark is not Mark.BLANK}
    lonely = ((each.printed.strip(), each.key) for each in lines if each.index not in filled)
    return tuple(_found((*lonely, *((each.text, each.position) for each in above))))


def _found(texts: Sequence[tuple[str, Position]]) -> Iterator[RowInOneCell]:
    for text, position in texts:
        if figures := figures_of_row(text):
            yield RowInOneCell(text, position, figures)
