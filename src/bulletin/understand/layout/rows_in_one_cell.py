"""The labels of a table that may hold their whole row."""

from collections.abc import Iterator, Mapping, Sequence

from bulletin.model.cell import Cell, Mark
from bulletin.model.position import Position
from bulletin.model.table import Column, Item, LineAbove, RowInOneCell
from bulletin.understand.layout.row_in_one_cell import figures_of_row


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
