"""
Checked tables as a workbook: the cells in doubt coloured, with comments, and a list of findings.

One workbook is copied with its formats and formulas; anything else becomes a sheet a table,
every cell the text that was typed, in its place.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from warnings import catch_warnings, simplefilter

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport
from bulletin.render.form import Result
from bulletin.render.workbook.cell_marks import CellMark, marks
from bulletin.render.workbook.cell_texts import cell_at, put_text
from bulletin.render.workbook.findings import add_findings
from bulletin.render.workbook.numbers_as_text import without_warnings
from bulletin.render.workbook.sheets import bytes_of, empty_book, free_name, widen

_ZIP = b"PK\x03\x04"
_NOT_COPIED = (b"xl/media/", b"vbaProject.bin", b"xl/diagrams/")
_AUTHOR = "bulletin"
_WIDTH, _LINE, _LETTERS = 360, 18, 48  # of a comment, in points, and letters in a line of it
_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


def checked(result: Result[Any]) -> bytes:
    """Return the bytes of the workbook of a report."""
    files = [each for each in result.report.files if each.sheet]
    raw = _workbook(result, files)
    book = _copied(raw, files) if raw else None
    if book is not None:
        _mark_all(book, result, files, _named(book, files), raw)
        return bytes_of(book)
    fresh = empty_book()
    _mark_all(fresh, result, files, _typed(fresh, files), b"")
    return without_warnings(bytes_of(fresh))


def _mark_all(
    book: Workbook,
    result: Result[Any],
    files: Sequence[FileReport],
    sheets: Sequence[Worksheet],
    raw: bytes,
) -> None:
    for file, sheet in zip(files, sheets, strict=True):
        for position, mark in marks(file).items():
            _mark(sheet, position, mark)
    by_identity = dict(zip(map(id, files), sheets, strict=True))
    incomplete = any(each in raw for each in _NOT_COPIED)
    add_findings(book, result, by_identity, incomplete=incomplete)


def _workbook(result: Result[Any], files: Sequence[FileReport]) -> bytes:
    """Return the bytes of the only file of a report if it is an Excel workbook."""
    if len({each.path for each in result.report.files}) != 1 or not files:
        return b""
    raw = result.original(files[0].path)
    return raw if raw.startswith(_ZIP) else b""


def _copied(raw: bytes, files: Sequence[FileReport]) -> Workbook | None:
    """Return a copy of a workbook, None if it cannot be copied with its formats."""
    try:
        with catch_warnings():
            simplefilter("ignore")  # of what is left out: the findings say so
            book = load_workbook(BytesIO(raw), rich_text=True)
    except Exception:  # noqa: BLE001  what is odd inside surfaces as almost anything
        return None
    names = {each.sheet.name for each in files if each.sheet}
    return book if names <= set(book.sheetnames) else None


def _named(book: Workbook, files: Sequence[FileReport]) -> list[Worksheet]:
    return [book[each.sheet.name] for each in files if each.sheet]


def _typed(book: Workbook, files: Sequence[FileReport]) -> list[Worksheet]:
    """Add a sheet a file, or sheet of a file, with its cells as typed; tables share theirs."""
    found: dict[tuple[str, str], Worksheet] = {}
    for each in files:
        if each.sheet is None:
            continue
        key = (each.path, each.sheet.name)
        if key not in found:
            found[key] = book.create_sheet(free_name(book, each.sheet.name or _stem(each.path)))
        _type(found[key], each)
    return [found[each.path, each.sheet.name] for each in files if each.sheet]


def _type(sheet: Worksheet, file: FileReport) -> None:
    if file.sheet is None:
        return
    figures = {
        cell.position for table in file.tables for cell in table.cells.values() if cell.figure
    }
    for line, row in zip(file.sheet.lines, file.sheet.rows, strict=True):
        for column, text in enumerate(row, 1):
            cell = cell_at(sheet, line, column)
            put_text(cell, text)
            if Position(line, column) in figures:
                cell.alignment = Alignment(horizontal="right")
    first = min((each.line for each in figures), default=1)
    body = zip(file.sheet.lines, file.sheet.rows, strict=True)
    widen(sheet, [row for line, row in body if line >= first or len(list(filter(None, row))) > 1])


def _stem(path: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    ending = next((each for each in _ENDINGS if name.lower().endswith(each)), "")
    return name[: len(name) - len(ending)] or name


def _mark(sheet: Worksheet, position: Position, mark: CellMark) -> None:
    """Colour a cell and comment on it; a comment that stands there already stays below."""
    cell = cell_at(sheet, *position)
    cell.fill = PatternFill("solid", fgColor=mark.tint.value)
    told = "\n\n".join(mark.told)
    if cell.comment:
        told = f"{told}\n\n{cell.comment.text}"
    comment = Comment(told, _AUTHOR)
    lines = sum(1 + len(each) // _LETTERS for each in told.split("\n"))
    comment.width, comment.height = _WIDTH, _LINE * (lines + 2)
    cell.comment = comment
