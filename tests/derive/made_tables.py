"""Tables made by hand, so that a test of derived figures depends on no reading."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from bulletin.errors import NotAFigureError
from bulletin.model.figures.figure import Figure
from bulletin.model.files.position import Origin, Position
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import (
    Breakdown,
    Column,
    Evidence,
    Item,
    Measure,
    Period,
    Role,
    Table,
)
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate

FILE = Origin("x.csv")
LEVEL = Column(0, "Level", Position(1, 0), Measure.LEVEL)
SHARE = LEVEL._replace(label="Share", measure=Measure.SHARE)
GROWTH = LEVEL._replace(label="Growth", measure=Measure.GROWTH)
INDEX = LEVEL._replace(label="Index", measure=Measure.INDEX)
NOW = LEVEL._replace(label="2023", period=Period(2023))
BEFORE = LEVEL._replace(label="2022", period=Period(2022))


def made(
    columns: Sequence[Column],
    rows: Mapping[str, str],
    breakdowns: Sequence[Breakdown] = (),
    roles: Mapping[str, Role] | None = None,
) -> Table:
    """Return a table; `rows` maps a label to its cells, parted by blanks."""
    parents = {part: each.total for each in reversed(breakdowns) for part in each.parts}
    items = tuple(
        Item(
            index,
            label,
            label,
            Position(index + 2, 1),
            parent=parents.get(index),
            role=(roles or {}).get(label, Role.PART if index in parents else Role.ALONE),
        )
        for index, label in enumerate(rows)
    )
    numbered = tuple(
        column._replace(index=index, key=Position(1, index + 2))
        for index, column in enumerate(columns)
    )
    cells = {
        (item, column): cell(text, Position(item + 2, column + 2))
        for item, texts in enumerate(rows.values())
        for column, text in enumerate(texts.split())
    }
    return Table("table", items, numbered, cells, tuple(breakdowns))


def cell(text: str, position: Position) -> Cell:
    """Return a cell; an underscore stands for a blank one."""
    if text == "_":
        return Cell("", position, mark=Mark.BLANK)
    try:
        return Cell(text, position, Figure.read(text))
    except NotAFigureError:
        return Cell(text, position, mark=Mark.WORD)


def parts(total: int, *items: int, exhaustive: bool = True) -> Breakdown:
    """Return a breakdown that a classification vouches for."""
    return Breakdown(total, items, Evidence.CLASSIFICATION, exhaustive=exhaustive)


def judged(
    columns: Sequence[Column],
    rows: Mapping[str, str],
    breakdowns: Sequence[Breakdown] = (),
    roles: Mapping[str, Role] | None = None,
) -> Judged:
    """Return a made table with its verdicts."""
    return relate(made(columns, rows, breakdowns, roles))


def printed(number: Fraction, places: int) -> str:
    """Return a number as an office prints it, half to even."""
    return str(Figure(round(number * 10**places), places))
