"""The figures of a document's tables, line by line, so that sentences can be held against them."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.files.document import Document, Paragraph, PlacedSheet
from bulletin.model.findings.text_claim import TextFigure
from bulletin.model.table.table import Item, Measure, Table
from bulletin.prose.numbers.terms import Term
from bulletin.understand.labels.periods import is_period
from bulletin.understand.labels.units import find_unit

_LONGEST_CAPTION = 60
_LINES = 2


class TermCell(NamedTuple):
    """A figure of a table: its term, what it measures and what it counts."""

    term: Term
    measure: Measure
    column: int
    head: str


def counted_in(cell: TermCell, scale: int) -> TermCell:
    """Return a level for which its table names no unit, in thousands or millions of a text."""
    term = cell.term
    if cell.measure not in (Measure.LEVEL, Measure.UNKNOWN) or term.base or term.scale:
        return cell
    factor = Fraction(10) ** scale
    ends, value = term.ends.scaled(factor), term.value * factor
    return cell._replace(term=term._replace(ends=ends, value=value, scale=scale))


class TermRow(NamedTuple):
    """
    A line of a table: its label, the labels above it, the words over the table.

    `number` is that of its item, -1 where it stands for a column; `lists` are the numbers of
    the items that the table calls its parts, each list for itself; `complete` those that were
    judged to be all of it.
    """

    label: str
    above: tuple[str, ...]
    caption: str
    cells: tuple[TermCell, ...]
    part: int
    table: int
    number: int = -1
    lists: tuple[tuple[int, ...], ...] = ()
    complete: tuple[tuple[int, ...], ...] = ()


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
    """Return the short texts right before a table: its title, a line with its unit."""
    found = list[str]()
    for before in reversed(document.parts[max(0, number - _LINES) : number]):
        if not isinstance(before, Paragraph) or len(before.text) > _LONGEST_CAPTION:
            break
        found.insert(0, before.text)
    return " ".join(found)


def _rows(sheet: PlacedSheet, part: int, table: Table, caption: str) -> Iterator[TermRow]:
    over = find_unit(caption) if caption else None
    items = {
        each.index: tuple(_cells(sheet, part, table, each.index, over)) for each in table.items
    }
    shared = f"{caption} {table.title} {table.headnote}", part, id(table)
    if all(is_period(each.label) for each in table.items):
        yield from _of_last_period(table, items, *shared)
        return
    for item in table.items:
        cells = items[item.index]
        if cells:
            judged = tuple(
                each.parts
                for each in table.additions or ()
                if each.total == item.index and not each.across
            )
            lists = tuple(each.parts for each in table.breakdowns if each.total == item.index)
            row = TermRow(item.label, _above(table, item), shared[0], cells, *shared[1:])
            yield row._replace(number=item.index, lists=(*judged, *lists), complete=judged)
        if item.total:
            yield from _of_total(cells, *shared)


def _of_total(cells: Sequence[TermCell], caption: str, part: int, key: int) -> Iterator[TermRow]:
    """Yield what the line of a total has in several columns of levels: a line for each."""
    levels = [place for place, each in enumerate(cells) if each.measure is Measure.LEVEL]
    for place in levels if len(levels) > 1 else ():
        behind = [each for each in cells[place + 1 : place + 2] if each.measure is Measure.GROWTH]
        yield TermRow(cells[place].head, (), caption, (cells[place], *behind), part, key)


def _of_last_period(
    table: Table, items: Mapping[int, Sequence[TermCell]], caption: str, part: int, key: int
) -> Iterator[TermRow]:
    """Yield what a series has for its last period: a line for each of its columns."""
    last = max(table.items, key=lambda each: (each.period and each.period.year) or 0)
    for cell in items[last.index]:
        yield TermRow(cell.head, (), caption, (cell,), part, key)


def _above(table: Table, item: Item) -> tuple[str, ...]:
    """Return the labels that an item stands under, the nearest first."""
    found, parent = list[str](), item.parent
    while parent is not None and parent != item.index:
        found.append(table.items[parent].label)
        parent = table.items[parent].parent
    return tuple(found)


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
            unit = over or find_unit(table.items[item].label)
        figure = TextFigure(cell.text.strip(), place, part, 0, str(cell.figure), cell.position)
        yield TermCell(_term(figure, cell.figure, unit), measure, column.index, column.label)


def _term(figure: TextFigure, printed: Figure, unit: Unit | None) -> Term:
    power = unit.power if unit else 0
    factor = Fraction(10) ** power
    digits = str(abs(printed.digits)).lstrip("0")
    return Term(
        figure,
        printed.interval().scaled(factor),
        printed.value * factor,
        power,
        len(digits if printed.decimals else digits.rstrip("0")),
        base=unit.base if unit else "",
        dimension=unit.dimension if unit else Dimension.QUANTITY,
    )
