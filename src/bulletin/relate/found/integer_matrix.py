"""A table as whole numbers: one series an item or column, to be searched in both directions."""

from collections.abc import Collection, Sequence
from enum import Enum
from math import log2
from typing import NamedTuple

from bulletin.model.figures.figure import Rounding
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Measure, Table
from bulletin.relate.network import Network

_SEVERAL = 3  # figures that show how a series is printed
_EMPTY = (Mark.BLANK, Mark.NIL)


class Direction(Enum):
    """Which way a relation runs: among items of one column, or among columns of one item."""

    ITEMS = "items"
    COLUMNS = "columns"


class IntegerMatrix(NamedTuple):
    """
    The figures of a table as seen in one direction.

    A series is an item (or a column), a line is what its figures are compared in: a
    column (or an item). `middle[line][series]` is the middle of the printed interval,
    `half[line][series]` half its width, both whole numbers in one common unit.
    `printed` says whether there is a figure, `withheld` whether one is kept from us; a
    cell with neither counts as nothing. `family` tells lines of one kind from those of
    another: levels from rates, whole numbers from decimals. `worth` is how many bits a
    figure tells, its size against its rounding; `one` is the middle of an exact 1.
    """

    direction: Direction
    series: int
    lines: int
    middle: Sequence[Sequence[int]]
    half: Sequence[Sequence[int]]
    printed: Sequence[Sequence[bool]]
    withheld: Sequence[Sequence[bool]]
    exponent: Sequence[Sequence[int]]
    worth: Sequence[Sequence[float]]
    family: Sequence[str]
    families: Sequence[str]  # of the series, once they are lines
    one: int

    def cell(self, series: int, line: int) -> tuple[int, int]:
        """Return item and column of a figure."""
        return (series, line) if self.direction is Direction.ITEMS else (line, series)

    def turned(self) -> "IntegerMatrix":
        """Return the same figures in the other direction."""
        other = Direction.COLUMNS if self.direction is Direction.ITEMS else Direction.ITEMS
        return IntegerMatrix(
            other,
            self.lines,
            self.series,
            tuple(zip(*self.middle, strict=True)),
            tuple(zip(*self.half, strict=True)),
            tuple(zip(*self.printed, strict=True)),
            tuple(zip(*self.withheld, strict=True)),
            tuple(zip(*self.exponent, strict=True)),
            tuple(zip(*self.worth, strict=True)),
            self.families,
            self.family,
            self.one,
        )


def may_be_rate(sight: IntegerMatrix, series: int) -> bool:
    """Tell whether several figures of a series have decimals, or words call it no level."""
    there = [line for line in range(sight.lines) if sight.printed[line][series]]
    broken = sum(2 * sight.half[line][series] < sight.one for line in there)
    named = not sight.families[series].startswith("level")
    return len(there) >= _SEVERAL and (named or broken >= _SEVERAL)


def finer(sight: IntegerMatrix) -> set[int]:
    """Return the series that are printed with more decimals than others, as rates of them are."""
    wide = [
        max(
            (
                half[n] / 10.0 ** power[n]
                for half, power in zip(sight.half, sight.exponent, strict=True)
            ),
            default=0.0,
        )
        for n in range(sight.series)
    ]
    return {n for n, each in enumerate(wide) if 2 * each < max(wide)}


def mostly_among(
    sight: IntegerMatrix, network: Network, series: int, known: Collection[int]
) -> bool:
    """Tell whether half of the figures of a series, or more, are among those known."""
    cells = [sight.cell(series, n) for n in range(sight.lines) if sight.printed[n][series]]
    return 2 * sum(network.known(*e) and network.figure(*e) in known for e in cells) >= len(cells)


def integer_matrix(network: Network) -> IntegerMatrix:
    """Return the figures of a table, items as series and columns as lines."""
    table = network.table
    items, columns = range(len(table.items)), range(len(table.columns))
    decimals, least = _finest(table)
    middle, half = [], []
    for j in columns:
        ends = [_ends(table, i, j, decimals, least) for i in items]
        middle.append([low + high for low, high in ends])
        half.append([high - low for low, high in ends])
    cells = [[table.cell(i, j) for i in items] for j in columns]
    return IntegerMatrix(
        Direction.ITEMS,
        len(table.items),
        len(table.columns),
        middle,
        half,
        [[cell is not None and cell.figure is not None for cell in line] for line in cells],
        [
            [cell is not None and cell.mark not in (None, *_EMPTY) for cell in line]
            for line in cells
        ],
        [[table.power(i, j) for i in items] for j in columns],
        [list(map(_worth, line, halves)) for line, halves in zip(middle, half, strict=True)],
        [
            _family([table.cell(i, j) for i in items], str(table.columns[j].measure))
            for j in columns
        ],
        [
            _family(
                [table.cell(i, j) for j in columns], str(table.items[i].measure or Measure.LEVEL)
            )
            for i in items
        ],
        4 * 10 ** (decimals - least),
    )


def _family(cells: Sequence[Cell | None], measure: str) -> str:
    """Return what sets a line apart: its measure, and whether most figures have decimals."""
    figures = [cell.figure for cell in cells if cell and cell.figure]
    broken = sum(figure.decimals > 0 for figure in figures)
    return f"{measure} {2 * broken > len(figures)}"


def _finest(table: Table) -> tuple[int, int]:
    """Return the most printed decimals and the least exponent of any unit."""
    figures = [cell.figure for cell in table.cells.values() if cell.figure]
    exponents = [table.power(*key) for key in table.cells]
    decimals = max((each.decimals for each in figures), default=0)
    return decimals, min([*exponents, decimals])


def _ends(table: Table, item: int, column: int, decimals: int, least: int) -> tuple[int, int]:
    """Return the printed interval in whole numbers, twice as fine as the finest figure."""
    figure = table.figure(item, column)
    if figure is None:
        return 0, 0
    rounding = table.columns[column].rounding
    # How much an exact sum tells follows from its last digits, as it does for a rounded one.
    rounding = Rounding.NEAREST if rounding is Rounding.EXACT else rounding
    return figure.ends(decimals + table.power(item, column) - least, rounding)


def _worth(middle: int, half: int) -> float:
    return log2(1 + abs(middle) / (2 * half)) if half else 0.0
