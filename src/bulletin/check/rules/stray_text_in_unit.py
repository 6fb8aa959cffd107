"""A unit with something beside it."""

from collections.abc import Iterator

from bulletin.check.rule import Cure, Failure, rule
from bulletin.model.position import Position
from bulletin.model.report import Place, Severity
from bulletin.model.table import Measure, Table
from bulletin.model.unit import Unit
from bulletin.relate.judge import Judged
from bulletin.understand.text.letters import narrow
from bulletin.understand.words.unit_slips import UnitSlip, is_listed, unit_slip

_OTHERS = 2  # known units for each with a slip


@rule(Severity.WARNING, cure=Cure.REPLACED)
def stray_text_in_unit(judged: Judged) -> Iterator[Failure]:
    """
    A unit with a digit or a word beside it, or a letter in it, that belongs to no unit.

    Why it matters:
        A footnote digit, the figure of a neighbour or the end of a label slips into the
        unit when a table is copied (`9 万吨`, `万吨 盐`). The piece is then missing where it
        belongs, and a program that reads units strictly loses the row. A letter that looks
        or sounds like the right one (`万屯` for 万吨) makes a unit that nobody knows.

    What it allows:
        Every unit in its usual spellings, multipliers in front of it, a remark in
        brackets behind it. Units that nobody listed, unless one letter parts them from a
        known unit and at least two known ones stand in other rows.

    What it cannot see:
        A stray piece that makes another true unit, such as 亿 typed for 万.
    """
    table = judged.table
    for position, unit in table.unit_cells.items():
        if unit.stray:
            yield _failure(table, position, UnitSlip(unit.stray, _without_stray(unit)))
    for position, slip in _mistyped(table):
        yield _failure(table, position, slip)


def _mistyped(table: Table) -> Iterator[tuple[Position, UnitSlip]]:
    """Yield the units that one wrong letter keeps from being known, where most are known."""
    slips = {
        position: slip
        for position, unit in table.unit_cells.items()
        if not unit.stray and (slip := unit_slip(unit.printed.strip()))
    }
    others = sum(is_listed(unit.printed.strip()) for unit in table.unit_cells.values())
    if slips and others >= _OTHERS * len(slips):
        yield from slips.items()


def _failure(table: Table, position: Position, slip: UnitSlip) -> Failure:
    printed = table.unit_cells[position].printed.strip()
    where = Place(position, _item(table, position), Measure.UNKNOWN, printed)
    gaps = {"item": where.item, "printed": printed, "stray": slip.wrong, "meant": slip.meant}
    return Failure(where, gaps, meant=slip.meant)


def _item(table: Table, position: Position) -> str:
    """Return the label of the item that the unit cell belongs to; of a column for a head."""
    for item in table.items:
        if position in (item.unit_position, item.key):
            return item.label
    for column in table.columns:
        if column.key == position:
            return column.label
    return table.title


def _without_stray(unit: Unit) -> str:
    """Return the text of the cell less its stray pieces, wherever they stand."""
    text = narrow(unit.printed.strip())
    for piece in unit.stray.split():
        if text.startswith(piece):
            text = text.removeprefix(piece).strip()
        else:
            text = text.removesuffix(piece).strip()
    return text
