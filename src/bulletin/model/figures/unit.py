"""What a figure counts: a base and a power of ten."""

from enum import StrEnum
from typing import NamedTuple


class Dimension(StrEnum):
    """The three units that must never be mixed, and everything else."""

    QUANTITY = "quantity"
    PER_CENT = "per cent"
    PER_MILLE = "per mille"
    POINTS = "percentage points"


class Unit(NamedTuple):
    """
    A physical or monetary unit, as multiplier and base.

    `万吨` is base `吨` with exponent 4; `GBP million` base `GBP` with exponent 6.
    `base` is empty where only a multiplier is known ("thousands"). `printed` is the
    text of the cell; `stray` the piece of it that belongs to no unit, empty if none.
    """

    base: str
    exponent: int = 0
    dimension: Dimension = Dimension.QUANTITY
    printed: str = ""
    stray: str = ""

    @property
    def power(self) -> int:
        """Return the power of ten from a printed figure to its base; ten per mille are 1 %."""
        return self.exponent - (self.dimension is Dimension.PER_MILLE)

    def comparable(self, other: "Unit") -> bool:
        """Tell whether the two may be added once their multipliers are scaled."""
        return self.base == other.base and self.dimension is other.dimension


class MeantUnit(NamedTuple):
    """What is wrong in the cell of a unit, and the unit that was meant."""

    wrong: str
    meant: str
