"""A unit typed into the head that is a power of ten off: 万元 for 亿元, million for billion."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin.relate.network import Network
from bulletin.relate.ranges import Range

# Whoever mistypes a head does it once for a whole column, and units are what relations
# between different units (per head, of another column) are there to catch.
_CHANCE = 0.3
_EXCHANGED = (
    ("万", "亿", 4),
    ("thousand", "million", 3),
    ("million", "billion", 3),
    ("thousand", "billion", 6),
    ("000s", "million", 3),
)


class OtherUnit(NamedTuple):
    """A head with another multiplier: its column, new text, and the ranges it would give."""

    column: int
    text: str
    slip: str
    chance: float
    ranges: dict[int, Range]


def other_units(network: Network) -> Iterator[OtherUnit]:
    """Yield every head of the table with its multiplier exchanged for a like one."""
    for column in network.table.columns:
        for text, slip, power in _spelt_otherwise(column.printed):
            factor = 10.0**power
            ranges: dict[int, Range] = {
                variable: (float(low) * factor, float(high) * factor)
                for variable, (low, high) in enumerate(network.floats)
                if _governed(network, variable, column.index)
            }
            if ranges:
                yield OtherUnit(column.index, text, slip, _CHANCE, ranges)


def _spelt_otherwise(label: str) -> Iterator[tuple[str, str, int]]:
    for smaller, greater, power in _EXCHANGED:
        for typed, meant, step in ((smaller, greater, power), (greater, smaller, -power)):
            if typed in label:
                yield label.replace(typed, meant, 1), f"{meant} typed as {typed} in the head", step


def _governed(network: Network, variable: int, column: int) -> bool:
    """Tell whether a figure takes its unit from the head of this column."""
    cell = network.cells[variable]
    return (
        cell is not None
        and cell[1] == column
        and network.printed(variable)
        and network.table.items[cell[0]].unit is None
    )
