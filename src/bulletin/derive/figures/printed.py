"""What the print says of one cell: its place, its text, and the number behind it."""

from bulletin.derive.arithmetic.working import Known, Working
from bulletin.messages.message import Message
from bulletin.model.figures.unit import Dimension
from bulletin.model.files.position import Position
from bulletin.model.table.table import Breakdown, Measure, Table
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.judge import Judged
from bulletin.relate.network import silent


def cell_position(table: Table, item: int, column: int) -> Position:
    """Return where the cell stands, or its item where the row is too short for it."""
    cell = table.cell(item, column)
    return cell.position if cell else table.items[item].key


def text(table: Table, item: int, column: int | None) -> str:
    """Return the printed figure as text, empty where the cell holds none."""
    cell = None if column is None else table.cell(item, column)
    return cell.text.strip() if cell and cell.figure else ""


def why_silent(table: Table, item: int, column: int) -> str:
    """Return why nothing is known of a cell, in words for a reader."""
    if table.measure(item, column) is not table.columns[column].measure:
        measure = Message.of(f"measure.{table.columns[column].measure}")
        return Message.of("derive.other.measure", item=table.items[item].label, measure=measure)
    return silent(table, item, column)


def printed_unit(table: Table, item: int, column: int) -> str:
    """Return the unit of a figure as printed, without what was stray in its cell."""
    unit = table.unit(item, column)
    if unit is None:
        return ""
    if unit.dimension is Dimension.QUANTITY and not _counts(table, item, column):
        return ""  # the item's own unit says nothing of its growth
    return unit.printed.replace(unit.stray, "", 1).strip() if unit.stray else unit.printed


def comparable_units(table: Table, one: int, other: int, column: int) -> bool:
    """Tell whether two items of a column have one base unit; one that nobody states fits all."""
    mine, theirs = table.unit(one, column), table.unit(other, column)
    return not mine or not theirs or mine.comparable(theirs)


def known_number(judged: Judged, item: int, column: int) -> Known | None:
    """
    Return the number behind a printed figure, None if there is none.

    Levels are in base units, whatever they count; growth, shares and indices in per cent.
    """
    table = judged.table
    figure, head = table.figure(item, column), table.columns[column]
    if figure is None or table.measure(item, column) is not head.measure:
        return None
    known = Known(figure.interval(table.rounding(item, column)), figure.value)
    return known.shifted(exponent(table, item, column))


def exponent(table: Table, item: int, column: int) -> int:
    """Return the power of ten between a printed level and its base unit, a rate and per cent."""
    unit = table.unit(item, column)
    if unit is None:
        return 0
    if unit.dimension is Dimension.PER_MILLE and not _counts(table, item, column):
        return -1
    return unit.exponent if _counts(table, item, column) else 0


def _counts(table: Table, item: int, column: int) -> bool:
    return table.measure(item, column) in (Measure.LEVEL, Measure.CHANGE)


def level(judged: Judged, item: int, column: int) -> Known | None:
    """
    Return the level of an item, from its own print or else from the sum that it is in.

    A sum speaks only where its list is complete and this level is the only one missing.
    """
    own = known_number(judged, item, column)
    if own or judged.table.measure(item, column) is not Measure.LEVEL:
        return own
    for breakdown in judged.table.breakdowns:
        if item in (breakdown.total, *breakdown.parts):
            found = _from_sum(judged, breakdown, item, column)
            if found:
                return found
    return None


def _from_sum(judged: Judged, breakdown: Breakdown, item: int, column: int) -> Known | None:
    if not breakdown.additive or breakdown.overlapping or breakdown.signs:
        return None
    members = (breakdown.total, *breakdown.parts)
    numbers = [
        None if member == item else known_number(judged, member, column) for member in members
    ]
    if numbers.count(None) > 1 or not breakdown.exhaustive:
        return None
    if not all(comparable_units(judged.table, member, item, column) for member in members):
        return None
    working = Working()
    variables = [working.given(known) if known else working.unknown() for known in numbers]
    working.tie(Sum(tuple(variables), (-1, *[1] * len(breakdown.parts))))
    (left,) = working.left([variables[members.index(item)]])
    return left
