"""Cells that span several columns or rows, written into each place where they are read."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin.read.row_shape import Shape, is_figure, shaped


class MergedCells(NamedTuple):
    """A cell from its first row and column to its last, all counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


def spread(
    rows: Sequence[Sequence[str]], spans: Iterable[MergedCells]
) -> tuple[tuple[str, ...], ...]:
    """
    The rows with merged cells told as often as they are meant.

    A head over several columns is repeated over each; a title over all columns and a label
    across the body stand once. A label beside several rows is repeated beside each; a figure
    stands once, so that nothing is counted twice.
    """
    grid = [list(row) for row in rows]
    width = max(map(len, grid), default=0)
    first = _first_figures(grid)
    for span in spans:
        text = _at(grid, span.top, span.left)
        if not text.strip():
            continue
        wide = span.right - span.left + 1 < width and span.bottom < first
        for i in range(span.top, min(span.bottom, len(grid) - 1) + 1):
            for j in range(span.left, min(span.right, len(grid[i]) - 1) + 1):
                along, down = j > span.left, i > span.top
                if (along and not wide) or (down and is_figure(text)):
                    continue
                grid[i][j] = text
    return tuple(tuple(row) for row in grid)


def covered(height: int, spans: Iterable[MergedCells]) -> int:
    """How many places of a grid of so many rows merged cells take, those taken twice counted so."""
    return sum(
        max(0, min(each.bottom, height - 1) - each.top + 1) * (each.right - each.left + 1)
        for each in spans
    )


def _first_figures(grid: Sequence[Sequence[str]]) -> int:
    shapes = (shaped(tuple(row)).shape for row in grid)
    return next((i for i, shape in enumerate(shapes) if shape is Shape.FIGURES), len(grid))


def _at(grid: Sequence[Sequence[str]], row: int, column: int) -> str:
    return grid[row][column] if row < len(grid) and column < len(grid[row]) else ""
