"""From a sheet of printed texts to the tables that it holds."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin.errors import NothingToReadError
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.files.sheet import Sheet
from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Column, Measure, Table
from bulletin.understand.assemble import assemble
from bulletin.understand.columns.columns import dated, read_columns
from bulletin.understand.columns.context import find_setting
from bulletin.understand.columns.precision import with_true_precision
from bulletin.understand.hierarchy.classification import name_entries
from bulletin.understand.hierarchy.classified_runs import NamedEntries
from bulletin.understand.hierarchy.hierarchy import read_hierarchy
from bulletin.understand.hierarchy.stub_entries import read_entries
from bulletin.understand.kinds.detect import Words, detect
from bulletin.understand.kinds.kind import load
from bulletin.understand.labels.non_additive import is_average, is_chained
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.row_labels import Label, read_label
from bulletin.understand.layout.boxhead import box_head
from bulletin.understand.layout.layout import Layout, lay_out
from bulletin.understand.layout.orientation import oriented
from bulletin.understand.layout.printed_text import Line
from bulletin.understand.layout.rectangle import Rectangle
from bulletin.understand.layout.stub import find_parts
from bulletin.understand.layout.tables_by_group import find_groups, one_rectangle_a_group
from bulletin.understand.text.cells import read_cell
from bulletin.understand.text.notation import Notation, notation
from bulletin.understand.text.spelling import bare_labels
from bulletin.words.lexicon import said


class _Wishes(NamedTuple):
    """What the user said about the table instead of leaving it to us, and what holds of all."""

    kind: str | None
    rounding: Rounding
    roundings: Mapping[str, Rounding]
    notation: Notation


def understand(
    sheet: Sheet,
    *,
    kind: str | None = None,
    rounding: Rounding = Rounding.NEAREST,
    column_rounding: Mapping[str, Rounding] = {},
) -> tuple[Table, ...]:
    """
    Return the tables of the sheet: one, or one a group where lines are grouped.

    What the table does not say stays unknown, and no list is called complete without a
    reason. A sheet of words gives a table of words.

    Raises:
        UsageError: there is no kind of that name.
        NothingToReadError: the sheet holds no label with anything beside it.
    """
    wishes = _Wishes(load(kind).name if kind else None, rounding, column_rounding, notation(sheet))
    layout = lay_out(sheet)
    if not layout.body:
        message = Message.of("understand.no.line", path=sheet.path)
        raise NothingToReadError(message, Message.of("untested.no.line"))
    return tuple(_table(layout, each, wishes) for each in _rectangles(layout, wishes.notation))


def _rectangles(layout: Layout, written: Notation) -> Sequence[Rectangle]:
    live = _live(layout.body)
    heads = box_head(layout.heads, live, layout.body[0].number)
    body = [_joined_labels(layout.body, i) for i in range(len(layout.body))]
    body = [line for line in body if line.filled]
    cells = {
        (line.number, column): read_cell(piece.text, piece.position, written)
        for line in body
        for column in heads
        for piece in (line.piece(column),)
    }
    parts = find_parts(heads, body, cells)
    return one_rectangle_a_group(heads, body, find_groups(heads, body, parts))


def _live(body: Sequence[Line]) -> list[int]:
    """Return the columns that hold anything in some line of the body."""
    return sorted({column for line in body for column in line.filled})


def _joined_labels(body: Sequence[Line], place: int) -> Line:
    """Return the line, its label joined with the one above that ends in a comma."""
    line = body[place]
    if line.filled == (0,) and _goes_on(body, place):
        return Line.of(line.number, ())
    if place and body[place - 1].filled == (0,) and _goes_on(body, place - 1):
        label = f"{body[place - 1].piece(0).text.strip()} {line.piece(0).text.strip()}"
        return Line.of(line.number, (label, *line.cells[1:]))
    return line


def _goes_on(body: Sequence[Line], place: int) -> bool:
    label = body[place].piece(0).bare
    return (
        label.endswith((",", "，", "、")) and place + 1 < len(body) and 0 in body[place + 1].filled
    )


def _table(layout: Layout, printed: Rectangle, wishes: _Wishes) -> Table:
    rectangle = oriented(printed)
    labels = [read_label(stub.text) for stub in rectangle.stubs]
    if any("." in label.code for label in labels):
        from bulletin.understand.labels.bare_numbers import with_bare_numbers

        labels = with_bare_numbers(labels)
    name, why = wishes.kind, Message.of("kind.asked")
    if name is None:
        words = Words(
            f"{layout.title} {layout.headnote}",
            " ".join((rectangle.corner, *(head.bare for head in rectangle.heads))),
            bare_labels([label.clean for label in labels]),
            any(unit is not None for unit in rectangle.units),
        )
        name, why = detect(words)
    kind = load(name)
    labels, cells = _with_units(rectangle, labels, _cells(rectangle, wishes.notation))
    cells = with_true_precision(cells, transposed=rectangle.transposed)
    across = range(len(rectangle.heads))
    down = [[cells[i, j] for i in range(len(labels))] for j in across]
    setting = find_setting(kind, layout.title, layout.headnote, rectangle.corner)
    columns = read_columns(rectangle.heads, down, setting, wishes.rounding, wishes.roundings)
    periods = (find_period(label) for _, label in rectangle.group)
    columns = dated(columns, next((period for period in periods if period), None))
    if any(column.measure is Measure.RANK for column in columns):
        from bulletin.understand.columns.shared_ranks import with_ties

        cells = with_ties(cells, columns)
    entries = read_entries(rectangle, labels, columns, cells)
    sight = NamedEntries(
        kind,
        entries,
        name_entries(kind, entries),
        average=is_average(layout.title) or _all_averages(columns),
        chained=is_chained(f"{layout.title} {layout.headnote}"),
        ordered=not rectangle.transposed,
        weights=_all_weights(columns, layout.title),
    )
    return assemble(layout, rectangle, columns, cells, sight, read_hierarchy(sight), why)


def _with_units(
    rectangle: Rectangle, labels: list[Label], cells: dict[tuple[int, int], Cell]
) -> tuple[list[Label], dict[tuple[int, int], Cell]]:
    """Return labels and cells as they are once units behind figures are those of lines."""
    if not any(cell.unit for cell in cells.values()):
        return labels, cells
    from bulletin.understand.columns.units_in_cells import units_in_cells

    heads = [head.text for head in rectangle.heads]
    found = units_in_cells(cells, heads, [label.unit for label in labels])
    return [
        label._replace(unit=found.rows.get(i, label.unit)) for i, label in enumerate(labels)
    ], found.cells


def _all_weights(columns: Sequence[Column], title: str) -> bool:
    """Tell whether all figures are weights, of prices for instance, by title or heads."""
    measured = {column.measure for column in columns} - {Measure.UNKNOWN}
    heads = " ".join((title, *(column.label for column in columns)))
    return measured == {Measure.SHARE} and said("weight", heads.casefold())


def _all_averages(columns: Sequence[Column]) -> bool:
    """Tell whether levels are printed only as averages, such as income per head."""
    measures = {column.measure for column in columns}
    rates = [column for column in columns if column.measure is Measure.RATE]
    return Measure.LEVEL not in measures and any(is_average(each.label) for each in rates)


def _cells(rectangle: Rectangle, written: Notation) -> dict[tuple[int, int], Cell]:
    return {
        (i, j): read_cell(piece.text, piece.position, written)
        for i, texts in enumerate(rectangle.texts)
        for j, piece in enumerate(texts)
    }
