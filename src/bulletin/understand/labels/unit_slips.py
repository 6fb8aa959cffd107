"""Which unit was meant by one that nobody knows, because a character looks or sounds alike."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from bulletin.model.figures.half_width import as_half_width
from bulletin.model.figures.unit import MeantUnit, Unit
from bulletin.model.files.position import Position
from bulletin.understand.labels.known_units import true_bases
from bulletin.understand.labels.units import read_unit
from bulletin.words.lexicon import entries

_OTHERS = 2  # known units for each with a slip


class UnitSlip(NamedTuple):
    """A wrong character in a unit, and the text of the unit with the right one."""

    wrong: str
    meant: str


def unit_slip(printed: str) -> UnitSlip | None:
    """
    Return what a unit that is on no list was meant to be, None if nothing comes near.

    Only one character may differ, and only by one that looks or sounds like it: 车公里
    is another unit than 人公里, but 万屯 is none. Errs towards None.

    >>> unit_slip("万屯")
    UnitSlip(wrong='屯', meant='万吨')
    >>> unit_slip("万车公里") is None
    True
    """
    if is_listed(printed):
        return None
    for place, letter in enumerate(printed):
        for right in _rights().get(letter, ()):
            meant = f"{printed[:place]}{right}{printed[place + 1 :]}"
            if is_listed(meant):
                return UnitSlip(letter, meant)
    return None


def is_listed(text: str) -> bool:
    """Tell whether a text is a unit on the list, with any multiplier and nothing beside it."""
    unit = read_unit(text)
    return unit is not None and not unit.stray and unit.base in true_bases()


@cache
def _rights() -> dict[str, str]:
    """Return for every character that is struck by mistake those that may have been meant."""
    rights: dict[str, str] = {}
    for right, wrongs in entries("alike").items():
        for wrong in wrongs:
            rights[wrong] = rights.get(wrong, "") + right
    return rights


def meant_units(cells: Mapping[Position, Unit]) -> dict[Position, MeantUnit]:
    """
    Return what was meant in each cell with a stray piece or a wrong letter.

    A stray word counts only beside a unit that is known without one, or it is a head in a
    language that is not; a wrong letter where most of the units are. Errs towards nothing.
    """
    bases = true_bases()
    known = any(not _strays_word(each) and each.base in bases for each in cells.values())
    meant = {
        position: MeantUnit(unit.stray, _without_stray(unit))
        for position, unit in cells.items()
        if unit.stray and (known or not _strays_word(unit))
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


def _strays_word(unit: Unit) -> bool:
    return any(map(str.isalpha, unit.stray))


def _without_stray(unit: Unit) -> str:
    """Return the text of the cell less its stray pieces, wherever they stand."""
    text = as_half_width(unit.printed.strip())
    for piece in unit.stray.split():
        if text.startswith(piece):
            text = text.removeprefix(piece).strip()
        else:
            text = text.removesuffix(piece).strip()
    return text
