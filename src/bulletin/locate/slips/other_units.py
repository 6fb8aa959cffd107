"""
A unit that is a power of ten off, wherever the table states it: 万元 for 亿元.

In the head of a column, in the unit cell of an item, or in a line above the table it is
one word, so exchanging it is one slip however many figures it governs.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from bulletin.locate.chances import UNIT_EXCHANGED, UNIT_SELDOM_EXCHANGED
from bulletin.model.findings.report import Place
from bulletin.model.table.table import Measure, Table
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network
from bulletin.words.lexicon import entries, power_of

# Whoever mistypes a unit does it once for all that it governs, and units are what relations
# between different units (per head, of another column) are there to catch.
_Cells = list[tuple[int, int]]


class OtherUnit(NamedTuple):
    """A text with another multiplier: its place, the text, what was exchanged, and the ranges."""

    place: Place
    text: str
    typed: str
    meant: str
    chance: float
    ranges: dict[int, Range]


def other_units(network: Network, suspected: Collection[int]) -> Iterator[OtherUnit]:
    """
    Yield every unit with its multiplier exchanged for a like one.

    Only units that govern a figure of `suspected`: another one mends nothing.
    """
    for place, unit, cells in _stated(network.table):
        governed = [network.figure(*cell) for cell in cells if network.known(*cell)]
        if not any(variable in suspected for variable in governed):
            continue
        for text, (typed, meant), power, chance in _spelt_otherwise(place.printed, unit):
            factor = 10.0**power
            ranges: dict[int, Range] = {}
            for variable in governed:
                low, high = network.floats[variable]
                ranges[variable] = low * factor, high * factor
            yield OtherUnit(place, text, typed, meant, chance, ranges)


def _stated(table: Table) -> Iterator[tuple[Place, str, _Cells]]:
    """Yield each text that states a unit, the unit, and the figures that take it from there."""
    printed = [key for key, cell in table.cells.items() if cell.figure is not None]
    plain = [key for key in printed if table.items[key[0]].unit is None]
    for column in table.columns:
        if head := column.stated_unit:
            cells = [key for key in plain if key[1] == column.index]
            place = Place(column.key, column.label, column.measure, column.printed)
            yield place, head.printed, cells
    for item in table.items:
        unit = table.unit_cells.get(item.unit_position) if item.unit_position else None
        if unit and item.unit_position:
            cells = [k for k in printed if k[0] == item.index and table.unit(*k) == item.unit]
            place = Place(item.unit_position, item.label, Measure.UNKNOWN, unit.printed)
            yield place, unit.printed, cells
    bare = {each.index for each in table.columns if each.stated_unit is None}
    for text, position, unit in table.above:
        if unit:
            cells = [k for k in plain if k[1] in bare and table.unit(*k) == unit]
            place = Place(position, unit.printed, Measure.UNKNOWN, text)
            yield place, unit.printed, cells


def _spelt_otherwise(text: str, unit: str) -> Iterator[tuple[str, tuple[str, str], int, float]]:
    """Yield the text with another multiplier where it states the unit: its last words do."""
    before, found, after = text.rpartition(unit)
    if not found or not unit:
        return
    for smaller, greater, power, chance in _exchanged():
        for typed, meant, step in ((smaller, greater, power), (greater, smaller, -power)):
            if typed in unit:
                spelt = f"{before}{unit.replace(typed, meant, 1)}{after}"
                yield spelt, (typed, meant), step, chance


@cache
def _exchanged() -> tuple[tuple[str, str, int, float], ...]:
    """Return multipliers that are taken for each other, the power between them, and how likely."""
    return tuple(
        (smaller, greater, (power_of(greater) or 0) - (power_of(smaller) or 0), chance)
        for words, chance in (
            ("exchanged", UNIT_EXCHANGED),
            ("seldom-exchanged", UNIT_SELDOM_EXCHANGED),
        )
        for smaller, others in entries(words).items()
        for greater in others
    )
