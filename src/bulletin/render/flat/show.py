"""The table itself as one clean rectangle: head joined, body as printed, nothing else."""

from collections.abc import Iterator

from bulletin.model.report import FileReport
from bulletin.model.sheet import Sheet
from bulletin.model.table import Table
from bulletin.render.rectangle import Rectangle, rectangle


def table_flat(file: FileReport) -> Rectangle | None:
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
    """Return the labels above the body: as understood, else the head cells joined."""
    understood = dict(_labels(file.tables))
    start = min((line for _, line in _places(file.tables)), default=first)
    joined = _joined(file.sheet, start, first) if file.sheet else {}
    return [understood.get(at) or joined.get(at, "") for at in range(1, width + 1)]


def _labels(tables: tuple[Table, ...]) -> Iterator[tuple[int, str]]:
    for table in tables:
        for each in table.items if table.transposed else table.columns:
            yield each.key.column, each.label


def _places(tables: tuple[Table, ...]) -> Iterator[tuple[int, int]]:
    for table in tables:
        for each in table.items if table.transposed else table.columns:
            yield each.key.column, each.key.line


def _joined(sheet: Sheet, start: int, first: int) -> dict[int, str]:
    """Return the texts of the head lines joined downward, by column."""
    texts: dict[int, list[str]] = {}
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        if start <= line < first:
            for at, text in enumerate(row, 1):
                if text.strip() and text.strip() not in texts.get(at, []):
                    texts.setdefault(at, []).append(text.strip())
    return {at: " ".join(parts) for at, parts in texts.items()}
