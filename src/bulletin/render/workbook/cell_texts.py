"""Texts and figures in the cells of a workbook: nothing is run, and no digit is lost."""

import re

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.render.phrases.visible import quotable

_TEXT = "@"  # the number format under which a spreadsheet leaves alone what is typed
_MOST = 15  # digits that a spreadsheet keeps of a number
_PLAIN = re.compile(r"-?(0|[1-9]\d*)(?:\.(\d+))?")


def cell_at(sheet: Worksheet, line: int, column: int) -> Cell:
    """Return a cell, that in the corner of its span where several are merged."""
    cell = sheet.cell(line, column)
    if isinstance(cell, Cell):
        return cell
    spans = (each for each in sheet.merged_cells.ranges if cell.coordinate in each)
    corner = next(spans)
    return cell_at(sheet, corner.min_row, corner.min_col)


def put_text(cell: Cell, text: str) -> None:
    """Put a text into a cell as text, whatever it looks like: a formula, a number, a date."""
    cell.value = quotable(text)
    if cell.value is not None:
        cell.data_type = "s"
    cell.number_format = _TEXT


def put_figure(cell: Cell, text: str) -> None:
    """
    Put a plain number into a cell as a number that is displayed as it is printed.

    What is no plain number, or has more digits than a spreadsheet keeps, stays text.
    """
    match = _PLAIN.fullmatch(text)
    if match is None or sum(map(str.isdigit, text)) > _MOST:
        put_text(cell, text)
        return
    decimals = match[2] or ""
    cell.value = float(text) if decimals else int(text)
    cell.number_format = f"0.{'0' * len(decimals)}" if decimals else "0"
