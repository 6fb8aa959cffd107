"""A unit with something beside it."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.model.position import Position
from bulletin.model.report import Place, Severity
from bulletin.model.table import Measure, Table
from bulletin.model.unit import Unit
from bulletin.relate.judge import Judged
from bulletin.understand.letters import narrow


@rule(
    Severity.WARNING,
    "{item}: the unit is given as “{printed}”, but “{stray}” is no part of a unit. "
    "Probably {meant} was meant.",
)
def stray_text_in_unit(judged: Judged) -> Iterator[Failure]:
    """
    A unit with a digit or a word beside it that belongs to no unit.

    Why it matters:
        A footnote digit, the figure of a neighbour or the end of a label slips into the
        unit when a table is copied (`9 万吨`, `万吨 盐`). The piece is then missing where it
        belongs, and a program that reads units strictly loses the row.

    What it allows:
        Every unit in its usual spellings, multipliers in front of it, a remark in
        brackets behind it.

    What it cannot see:
        A stray piece that makes another true unit, such as 亿 typed for 万.
    """
    for position, unit in judged.table.unit_cells.items():
        if unit.stray:
            where = Place(
                position, _item(judged.table, position), Measure.UNKNOWN, unit.printed.strip()
            )
            meant = _without_stray(unit)
            gaps = {
                "item": where.item,
                "printed": where.printed,
                "stray": unit.stray,
                "meant": meant,
            }
            yield Failure(where, gaps, meant=meant)


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
