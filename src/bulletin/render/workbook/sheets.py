"""A rectangle as a sheet: its head stands still and columns are as wide as what they hold."""

from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.render.flat_table import FlatTable
from bulletin.render.workbook.cell_texts import cell_at, put_figure, put_text

_LONGEST = 31  # characters that a sheet's name may have
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_WIDEST = 60


def empty_book() -> Workbook:
    """Return a workbook without a sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def bytes_of(book: Workbook) -> bytes:
    """Return a workbook as the bytes of a file, with a blank sheet if it has none."""
    if not book.worksheets:
        book.create_sheet()
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def add_rectangle(book: Workbook, name: str, table: FlatTable) -> Worksheet:
    """Add a rectangle to a workbook as its last sheet, under this name or one that is free."""
    sheet: Worksheet = book.create_sheet(free_name(book, name))
    for column, text in enumerate(table.head, 1):
        cell = cell_at(sheet, 1, column)
        put_text(cell, text)
        cell.font = Font(bold=True)
    for line, row in enumerate(table.rows, 2):
        for column, text in enumerate(row):
            put = put_figure if column in table.numeric else put_text
            cell = cell_at(sheet, line, column + 1)
            put(cell, text)
            if column in table.numeric:
                cell.alignment = Alignment(horizontal="right")
    sheet.freeze_panes = "A2"
    widen(sheet, (table.head, *table.rows))
    return sheet


def free_name(book: Workbook, name: str) -> str:
    """Return a name for a sheet that Excel allows and the workbook does not have."""
    plain = name.translate(_FORBIDDEN).strip("'")[:_LONGEST] or "1"
    taken = {each.casefold() for each in book.sheetnames}
    number, free = 1, plain
    while free.casefold() in taken:
        number += 1
        free = f"{plain[: _LONGEST - len(str(number)) - 1]} {number}"
    return free


def widen(sheet: Worksheet, rows: Iterable[Iterable[str]]) -> None:
    """Make columns as wide as their longest text, within reason."""
    from rich.cells import cell_len

    widths: dict[int, int] = {}
    for row in rows:
        for column, text in enumerate(row, 1):
            widths[column] = max(widths.get(column, 0), cell_len(text.partition("\n")[0]))
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(width + 2, _WIDEST)


def across_a_page(sheet: Worksheet) -> None:
    """Lay a sheet across pages of paper, all its columns on one."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
