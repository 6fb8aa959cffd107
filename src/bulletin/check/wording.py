"""What sentences name: places of cells, and ranges in the unit and decimals of print."""

from fractions import Fraction

from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Place
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged


def place(table: Table, item: int, column: int) -> Place:
    """Return the place of a cell with the names that reports use."""
    cell = table.cells[item, column]
    return Place(
        cell.position, table.items[item].label, table.measure(item, column), cell.text.strip()
    )


def places(judged: Judged, variables: tuple[int, ...]) -> tuple[Place, ...]:
    """Return the places of those variables that stand behind a cell, of any file."""
    network, table, found = judged.network, judged.table, list[Place]()
    for variable in variables:
        cell = network.cells[variable]
        if cell is not None and cell in table.cells:
            found.append(place(table, *cell))
        elif variable in network.places:
            found.append(network.places[variable])
    return tuple(found)


def place_of(judged: Judged, variable: int) -> Place:
    """Return the place of the cell that a variable stands behind."""
    (found,) = places(judged, (variable,))
    return found


def in_print(judged: Judged, variable: int, ends: Interval) -> Interval:
    """Return a range of base units in the unit in which this cell is printed."""
    return ends.scaled(Fraction(1, 10) ** judged.network.scale(variable))


def printed_decimals(judged: Judged, variable: int) -> int:
    """Return the printed decimals of a cell, 0 where it holds no figure."""
    cell = judged.network.cells[variable]
    figure = judged.table.figure(*cell) if cell else None
    return figure.decimals if figure else 0
