"""Ranks with a letter that says they are shared, as in sports and surveys: `T2`."""

import re
from collections.abc import Mapping, Sequence

from bulletin.model.figures.figure import Figure
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Column, Measure

Place = tuple[int, int]

_TIED = r"[Tt]-?([0-9]{1,4})"


def with_ties(cells: Mapping[Place, Cell], columns: Sequence[Column]) -> dict[Place, Cell]:
    """
    Return the cells, marked ranks as figures where a column is one of ranks.

    Anywhere else `T2` may be the second quarter of a French year, or a code.
    """
    ranks = {column.index for column in columns if column.measure is Measure.RANK}
    if not ranks:
        return dict(cells)
    return {
        place: _read(cell) if place[1] in ranks and cell.mark is Mark.WORD else cell
        for place, cell in cells.items()
    }


def _read(cell: Cell) -> Cell:
    tied = re.fullmatch(_TIED, cell.text.strip())
    if not tied:
        return cell
    return cell._replace(figure=Figure.read(tied[1]), mark=None, note=cell.text.strip()[0])
