"""What was meant in the cells that should hold a unit and hold something else beside it."""

from collections.abc import Mapping

from bulletin.model.half_width import narrow
from bulletin.model.position import Position
from bulletin.model.unit import MeantUnit, Unit
from bulletin.understand.words.unit_slips import is_listed, unit_slip

_OTHERS = 2  # known units for each with a slip


def meant_units(cells: Mapping[Position, Unit]) -> dict[Position, MeantUnit]:
    """
    Return what was meant in each cell with a stray piece or a wrong letter.

    A wrong letter counts only where most of the units are known. Errs towards nothing.
    """
    meant = {
        position: MeantUnit(unit.stray, _without_stray(unit))
        for position, unit in cells.items()
        if unit.stray
    }
    slips = {
        position: MeantUnit(slip.wrong, slip.meant)
        for position, unit in cells.items()
        if not unit.stray and (slip := unit_slip(unit.printed.strip()))
    }
    if slips:
        others = sum(is_listed(unit.printed.strip()) for unit in cells.values())
        meant |= slips if others >= _OTHERS * len(slips) else {}
    return meant


def _without_stray(unit: Unit) -> str:
    """Return the text of the cell less its stray pieces, wherever they stand."""
    text = narrow(unit.printed.strip())
    for piece in unit.stray.split():
        if text.startswith(piece):
            text = text.removeprefix(piece).strip()
        else:
            text = text.removesuffix(piece).strip()
    return text
