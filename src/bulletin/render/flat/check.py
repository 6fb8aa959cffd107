"""Findings as a rectangle, one row each."""

from bulletin.model.report import FileReport, Finding, Report
from bulletin.render.ends import ends
from bulletin.render.places import address, sheet_name
from bulletin.render.rectangle import Rectangle, rectangle

HEAD = (
    "path",
    "line",
    "column",
    "severity",
    "rule",
    "item",
    "measure",
    "printed",
    "low",
    "high",
    "message",
    "accepted",
)


def findings_flat(report: Report) -> Rectangle:
    """Return a row a finding; columns `sheet` and `cell` follow where a file is a workbook."""
    sheets = any(sheet_name(file) for file in report.files)
    rows = [_row(file, each, sheets=sheets) for file in report.files for each in file.findings]
    head = (*HEAD, "sheet", "cell") if sheets else HEAD
    return rectangle(head, rows, "line column printed low high")


def _row(file: FileReport, finding: Finding, *, sheets: bool) -> tuple[str, ...]:
    place = finding.place
    low, high = ends(finding.implied) if finding.implied else ("", "")
    row = (
        file.path,
        str(place.position.line),
        str(place.position.column),
        finding.severity.value,
        finding.rule,
        place.item,
        place.measure.value,
        place.printed,
        low,
        high,
        finding.message,
        finding.accepted,
    )
    name = sheet_name(file)
    return (*row, name, address(place.position) if name else "") if sheets else row
