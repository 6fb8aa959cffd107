"""The figures of a document's tables, line by line, so that sentences can be held against them."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.model.document import Document, Paragraph, PlacedSheet
from bulletin.model.figure import Figure
from bulletin.model.table import Measure, Table
from bulletin.model.text_claim import TextFigure
from bulletin.model.unit import Dimension, Unit
from bulletin.prose.terms import Term
from bulletin.understand.labels.units import find_unit

_LONGEST_CAPTION = 60


class TermCell(NamedTuple):
    """A figure of a table: its term, what it measures and what it counts."""

    term: Term
    measure: Measure
    column: int
    head: str


class TermRow(NamedTuple):
    """A line of a table: its label, the labels above it, the words over the table."""

    label: str
    above: tuple[str, ...]
    caption: str
    cells: tuple[TermCell, ...]
    part: int
    table: int


def rows_of(document: Document, tables: Mapping[int, Sequence[Table]]) -> list[TermRow]:
    """Return the lines of all tables of a document."""
    found = list[TermRow]()
    for number, part in enumerate(document.parts):
        if not isinstance(part, PlacedSheet):
            continue
        for table in tables.get(number, ()):
            found += _rows(part, number, table, _caption(document, number))
    return found


def _caption(document: Document, number: int) -> str:
    """Return the short text right before a table, empty if there is none."""
    before = document.parts[number - 1] if number else None
    if isinstance(before, Paragraph) and len(before.text) <= _LONGEST_CAPTION:
        return before.text
    return ""


def _rows(sheet: PlacedSheet, part: int, table: Table, caption: str) -> Iterator[TermRow]:
    words = f"{caption} {table.title} {table.headnote}"
    over = find_unit(caption) if caption else None
    for item in table.items:
        cells = tuple(_cells(sheet, part, table, item.index, over))
        if cells:
            above, parent = list[str](), item.parent
            while parent is not None and parent != item.index:
                above.append(table.items[parent].label)
                parent = table.items[parent].parent
            yield TermRow(item.label, tuple(above), words, cells, part, id(table))


def _cells(
    sheet: PlacedSheet, part: int, table: Table, item: int, over: Unit | None
) -> Iterator[TermCell]:
    for column in table.columns:
        cell = table.cell(item, column.index)
        if cell is None or cell.figure is None:
            continue
        place = sheet.places.get(cell.position)
        if place is None:
            continue
        unit = cell.unit or table.unit(item, column.index)
        measure = table.measure(item, column.index)
        if unit is None and measure in (Measure.LEVEL, Measure.UNKNOWN):
            unit = over
        figure = TextFigure(cell.text.strip(), place, part, 0, str(cell.figure), cell.position)
        yield TermCell(_term(figure, cell.figure, unit), measure, column.index, column.label)


def _term(figure: TextFigure, printed: Figure, unit: Unit | None) -> Term:
    exponent = unit.exponent - (unit.dimension is Dimension.PER_MILLE) if unit else 0
    factor = Fraction(10) ** exponent
    digits = str(abs(printed.digits)).lstrip("0")
    return Term(
        figure,
        printed.interval().scaled(factor),
        printed.value * factor,
        exponent,
        len(digits if printed.decimals else digits.rstrip("0")),
        base=unit.base if unit else "",
        dimension=unit.dimension if unit else Dimension.QUANTITY,
    )
