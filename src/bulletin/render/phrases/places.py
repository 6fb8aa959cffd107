"""Positions as people and scripts read them: `3:2`, or `B7` in a workbook."""

from bulletin.model.files.position import Position, address
from bulletin.model.findings.report import FileReport


def sheet_name(file: FileReport) -> str:
    """Return the name of the workbook's sheet, empty for a file without sheets."""
    return file.sheet.name if file.sheet else ""


def spot(file: FileReport, position: Position) -> str:
    """Return `line:column`, with the spreadsheet's own address where the file has sheets."""
    plain = f"{position.line}:{position.column}"
    return f"{plain} ({address(position)})" if sheet_name(file) else plain
