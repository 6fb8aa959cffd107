"""What one cell of the body prints: a figure, or why there is none."""

from bulletin.model.cell import Cell
from bulletin.model.position import Position


def read_cell(text: str, position: Position) -> Cell:
    """Return the cell with its figure, or with the mark that says why it holds none."""
    raise NotImplementedError
