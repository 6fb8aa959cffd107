"""A unit with something beside it."""

from collections.abc import Iterator

from bulletin.check.rule import Cure, Failure, rule
from bulletin.model.figures.unit import MeantUnit
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.table import Measure, Table
from bulletin.relate.judge import Judged


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
    for position, meant in judged.table.meant_units.items():
        yield _failure(judged.table, position, meant)


def _failure(table: Table, position: Position, slip: MeantUnit) -> Failure:
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
