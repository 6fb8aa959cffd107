"""The table itself as one clean rectangle: head joined, body as printed, nothing else."""

from collections.abc import Iterator
from unicodedata import normalize

from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Table
from bulletin.render.flat_table import FlatTable, rectangle
from bulletin.render.form import Result


def rectangles(result: Result[None]) -> list[FlatTable]:
    """Return one a file, none where no table was understood."""
    found = (table_flat(file) for file in result.report.files)
    return [each for each in found if each]


def table_flat(file: FileReport) -> FlatTable | None:
    """
    Return the table of a file, None where none was understood.

    Several head rows are joined column by column; titles, notes and columns without
    any text are left out. The tables of a tidy file are one rectangle again.
    """
    if file.sheet is None or not file.tables:
        return None
    body = _body_lines(file)
    rows = dict(zip(file.sheet.lines, file.sheet.rows, strict=True))
    lines = [line for line in file.sheet.lines if line in body]
    width = max((len(rows[line]) for line in lines), default=0)
    head = _head(file, min(body, default=0), width)
    printed = [[*rows[line], *[""] * (width - len(rows[line]))] for line in lines]
    kept = [at for at in range(width) if head[at] or any(row[at].strip() for row in printed)]
    names = [head[at] for at in kept]
    return rectangle(names, [[row[at] for at in kept] for row in printed])


def _body_lines(file: FileReport) -> set[int]:
    """Return the lines that hold an item (a column of figures where items run across)."""
    return {
        each.key.line
        for table in file.tables
        for each in (table.columns if table.transposed else table.items)
    }


def _head(file: FileReport, first: int, width: int) -> list[str]:
    """
    Return the labels above the body.

    A label that is one cell is given as that cell prints it. Others are given as
    understood, because a spanner stands in the first of its columns only. Columns that
    hold no figures have the cells above them joined.
    """
    sheet = file.sheet
    if sheet is None:
        return []
    labels = {at: (label, key) for table in file.tables for at, label, key in _labels(table)}
    start = _top(sheet, min((key.line for _, key in labels.values()), default=first))
    taken = {key for _, key in labels.values()}
    printed = _printed(sheet, start, first)
    return [
        _as_printed(*labels[at], printed) if at in labels else _joined(printed, at, taken)
        for at in range(1, width + 1)
    ]


def _top(sheet: Sheet, line: int) -> int:
    """Return the topmost of the lines with several cells right above a line of heads."""
    for number, row in reversed(list(zip(sheet.lines, sheet.rows, strict=True))):
        filled = [at for at, text in enumerate(row) if text.strip()]
        if number < line and filled in ([], [0]):
            break
        line = min(line, number)
    return line


def _labels(table: Table) -> Iterator[tuple[int, str, Position]]:
    """Yield the column of each label's figures, the label, and where it is printed."""
    heads = table.items if table.transposed else table.columns
    below = {
        place[0 if table.transposed else 1]: cell.position.column
        for place, cell in table.cells.items()
    }
    for each in heads:
        yield below.get(each.index, each.key.column), each.label, each.key


def _printed(sheet: Sheet, start: int, first: int) -> dict[Position, str]:
    """Return the texts of the head lines by position, blank ones left out."""
    return {
        Position(line, at): text.strip()
        for line, row in zip(sheet.lines, sheet.rows, strict=True)
        if start <= line < first
        for at, text in enumerate(row, 1)
        if text.strip()
    }


def _as_printed(label: str, key: Position, printed: dict[Position, str]) -> str:
    text = printed.get(key, "")
    return text if _letters(text) == _letters(label) else label


def _letters(text: str) -> str:
    """Return a text without what cleaning a label changes: blanks and widths."""
    return "".join(normalize("NFKC", text).split())


def _joined(printed: dict[Position, str], at: int, taken: set[Position]) -> str:
    """Return the head cells of a column joined downward, without labels of other columns."""
    texts = [text for key, text in printed.items() if key.column == at and key not in taken]
    return " ".join(dict.fromkeys(texts))
