"""Units that stand behind the figures themselves, as in `135.1亿元` or `$135.1bn`."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.model.figures.unit import Unit
from bulletin.model.table.cell import Cell, Mark
from bulletin.understand.labels.units import find_unit

Place = tuple[int, int]


class UnitsInCells(NamedTuple):
    """The cells that can be read with their units, and the units of whole columns and rows."""

    cells: dict[Place, Cell]
    columns: dict[int, Unit]
    rows: dict[int, Unit]


def units_in_cells(
    cells: Mapping[Place, Cell], heads: Sequence[str], rows: Sequence[Unit | None]
) -> UnitsInCells:
    """
    Return the units that all figures of a column, or else of a row, have behind them.

    `heads` and the units of `rows` are what the table says besides. A figure with a unit
    that is neither that of its column nor that of its row is no figure: what it counts is
    not known, and nothing is computed from it.
    """
    stated = {place: cell.unit for place, cell in cells.items() if cell.unit is not None}
    if not stated:
        return UnitsInCells(dict(cells), {}, {})
    found = {place for place, cell in cells.items() if cell.figure is not None}
    columns = _common(stated, found, 1)
    columns = {j: unit for j, unit in columns.items() if _agree(unit, find_unit(heads[j]))}
    left = {place for place in stated if place[1] not in columns}
    in_rows = {i: unit for i, unit in _common(stated, found, 0).items() if _agree(unit, rows[i])}
    in_rows = {
        i: unit
        for i, unit in in_rows.items()
        if all(_agree(unit, find_unit(heads[j])) for row, j in left if row == i)
    }
    settled = {
        place: _without_figure(cell) if place in left and place[0] not in in_rows else cell
        for place, cell in cells.items()
    }
    return UnitsInCells(settled, columns, in_rows)


def _common(stated: Mapping[Place, Unit], found: set[Place], side: int) -> dict[int, Unit]:
    """Return the unit of each column (or row) of which every figure has the same one."""
    common: dict[int, Unit] = {}
    for line in {place[side] for place in stated}:
        units = [stated.get(place) for place in found if place[side] == line]
        first = units[0]
        if first and all(unit and _agree(first, unit) for unit in units):
            common[line] = first
    return common


def _agree(one: Unit, other: Unit | None) -> bool:
    return other is None or (one.base, one.exponent) == (other.base, other.exponent)


def _without_figure(cell: Cell) -> Cell:
    return cell._replace(figure=None, mark=Mark.WORD, meant="", unit=None)
