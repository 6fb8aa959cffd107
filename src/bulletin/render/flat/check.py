"""Findings as a rectangle, one row each."""

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Finding
from bulletin.render.flat_table import FlatTable, in_sheet, rectangle
from bulletin.render.form import Form, Result
from bulletin.render.phrases.places import sheet_name
from bulletin.render.piecewise import Frame, plain
from bulletin.render.separated import separated_line

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
    # the likeliest explanation; of several cells that are wrong together, all, with semicolons
    "suspect_line",
    "suspect_column",
    "suspect_item",
    "suspect_printed",
    "proposed",
    "slip",
    "probability",
)


def rectangles(result: Result[None]) -> list[FlatTable]:
    """Return a row a finding; columns `sheet` and `cell` follow where a file is a workbook."""
    files = result.report.files
    sheets = any(map(sheet_name, files)) if result.sheets is None else result.sheets
    rows = [_row(file, each, sheets=sheets) for file in files for each in file.findings]
    return [rectangle(_head(sheets=sheets), rows, "line column printed low high probability")]


def _head(*, sheets: bool) -> tuple[str, ...]:
    return (*HEAD, "sheet", "cell") if sheets else HEAD


def piece(result: Result[None], form: Form) -> str:
    """Return the rows of some files as CSV or TSV, without the head."""
    return "".join(separated_line(row, form.name) for row in rectangles(result)[0].rows)


def frame(form: Form, *, sheets: bool) -> Frame:
    """Return what stands around the rows: the head above them."""
    return plain(separated_line(_head(sheets=sheets), form.name))


def _row(file: FileReport, finding: Finding, *, sheets: bool) -> tuple[str, ...]:
    from bulletin.render.phrases.interval_ends import both_ends  # most tables have no findings

    place = finding.place
    low, high = both_ends(finding.implied)
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
        translated(finding.message),
        finding.accepted,
        *_suspicion(file, finding),
    )
    return (*row, *in_sheet(sheet_name(file), place.position)) if sheets else row


def _suspicion(file: FileReport, finding: Finding) -> tuple[str, ...]:
    """Return which cells are wrong by the likeliest hypothesis, and what was meant in them."""
    from bulletin.model.findings.suspicion import likeliest_first
    from bulletin.render.phrases.suspicion import diagnosis_of

    found = diagnosis_of(file, finding)
    if found is None or not found.hypotheses:
        return ("",) * 7
    first = likeliest_first(found)[0]
    columns = zip(
        *(
            (
                str(each.place.position.line),
                str(each.place.position.column),
                each.place.item,
                each.place.printed,
                each.proposed or "",
                translated(each.slip),
            )
            for each in first.altered
        ),
        strict=True,
    )
    return (*("; ".join(column) for column in columns), str(first.probability))
