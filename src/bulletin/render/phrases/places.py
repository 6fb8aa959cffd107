"""Positions as people and scripts read them: `3:2`, or `B7` in a workbook."""

from bulletin.model.position import Position
from bulletin.model.report import FileReport


def address(position: Position) -> str:
    """
    Return the position as a spreadsheet writes it.

    >>> address(Position(7, 28))
    'AB7'
    """
    letters, column = "", position.column
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{position.line}"


def sheet_name(file: FileReport) -> str:
    """Return the name of the workbook's sheet, empty for a file without sheets."""
    return file.sheet.name if file.sheet else ""


def spot(file: FileReport, position: Position) -> str:
    """Return `line:column`, with the spreadsheet's own address where the file has sheets."""
    plain = f"{position.line}:{position.column}"
    return f"{plain} ({address(position)})" if sheet_name(file) else plain
