"""Figures of another table that say something of this one."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from bulletin.model.cell import Cell


class Bond(StrEnum):
    """What the figures of the other table are to the column of this one."""

    PREVIOUS = "previous"  # the levels of the year before
    SAME = "same"  # the very same figures


class OtherTable(NamedTuple):
    """
    Figures of another table that belong to the items of a column of this one.

    `cells` maps items to cells of the file `path`, `exponents` to the powers of ten of
    their units.
    """

    bond: Bond
    column: int
    path: str
    cells: Mapping[int, Cell]
    exponents: Mapping[int, int]
