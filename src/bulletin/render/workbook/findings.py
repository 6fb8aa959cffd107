"""The sheet of findings: counts, the meaning of the colours, a row a finding with its links."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.messages.likelihood import percent
from bulletin.messages.rule_pages import rule_title
from bulletin.messages.speaking import translated
from bulletin.model.files.position import Position, address
from bulletin.model.findings.report import FileReport, Finding, Place
from bulletin.model.findings.suspicion import listed
from bulletin.render.form import Result
from bulletin.render.phrases.counts import summary, verdict
from bulletin.render.phrases.places import sheet_name, spot
from bulletin.render.phrases.report_sentences import harmless, say_safely
from bulletin.render.phrases.suspicion import diagnosis_of, meant
from bulletin.render.workbook.cell_marks import Tint
from bulletin.render.workbook.cell_texts import cell_at, put_text
from bulletin.render.workbook.sheets import across_a_page, free_name

_HEADS = (
    ("workbook.head.severity", 8),
    ("workbook.head.cell", 18),
    ("workbook.head.item", 22),
    ("workbook.head.finding", 64),
    ("workbook.head.doubt", 18),
    ("workbook.head.printed", 14),
    ("workbook.head.meant", 18),
    ("workbook.head.slip", 24),
    ("workbook.head.likely", 16),
    ("workbook.head.rule", 26),
)
_WIDTHS = [width for _, width in _HEADS]
_HEIGHT = 15  # of a line of text, in points
_MEANINGS = {
    Tint.WRONG: "workbook.tint.wrong",
    Tint.PERHAPS: "workbook.tint.perhaps",
    Tint.ERROR: "workbook.tint.error",
    Tint.WARNING: "workbook.tint.warning",
    Tint.NOTE: "workbook.tint.note",
}
_LINK = Font(color="0563C1", underline="single")
_TOP = Alignment(vertical="top", wrap_text=True)


class _Told(NamedTuple):
    """A text of a cell, and the cell that it leads to, if any."""

    text: str
    sheet: str = ""
    position: Position | None = None


def add_findings(
    book: Workbook, result: Result[Any], sheets: Mapping[int, Worksheet], *, incomplete: bool
) -> None:
    """
    Add the sheet of findings as the last one, and show it when the workbook is opened.

    `sheets` are those of the files by their identity; `incomplete` says that parts of the
    workbook are not in its copy.
    """
    sheet = book.create_sheet(free_name(book, say_safely("workbook.findings")))
    put_text(cell_at(sheet, 1, 1), say_safely("page.title.check"))
    cell_at(sheet, 1, 1).font = Font(bold=True, size=14)
    line = 2
    for text in (*_summary(result), *([say_safely("workbook.left.out")] if incomplete else ())):
        put_text(cell_at(sheet, line, 1), text)
        line += 1
    line = _legend(sheet, line + 1)
    _heads(sheet, line)
    first = line
    for file in result.report.files:
        for finding in file.findings:
            line += 1
            _row(sheet, line, _told(file, finding, sheets))
    sheet.freeze_panes = f"A{first + 1}"
    sheet.auto_filter.ref = f"A{first}:{address(Position(max(line, first), len(_HEADS)))}"
    across_a_page(sheet)
    for each in book.worksheets:
        each.sheet_view.tabSelected = each is sheet
    book.active = book.worksheets.index(sheet)


def _summary(result: Result[Any]) -> Iterator[str]:
    """Yield the counts, and of every file whether all is well or nothing was tested."""
    yield summary(result.report)
    for file in result.report.files:
        said = harmless(file.error) or verdict(file)
        if said:
            yield said if file.error else say_safely("of.file", path=_name(file), sentence=said)
    yield say_safely("page.verify")


def _name(file: FileReport) -> str:
    """Return what a report is on: a file, its sheet, and the title of a table."""
    title = file.tables[0].title if file.tables else ""
    return ", ".join(filter(None, (file.path, sheet_name(file), title)))


def _legend(sheet: Worksheet, line: int) -> int:
    for number, tint in enumerate(Tint):
        cell = cell_at(sheet, line + number, 1)
        cell.fill = PatternFill("solid", fgColor=tint.value)
        put_text(cell_at(sheet, line + number, 2), say_safely(_MEANINGS[tint]))
    return line + len(Tint) + 1


def _heads(sheet: Worksheet, line: int) -> None:
    for column, (name, width) in enumerate(_HEADS, 1):
        cell = cell_at(sheet, line, column)
        put_text(cell, say_safely(name))
        cell.font = Font(bold=True)
        cell.alignment = _TOP
        sheet.column_dimensions[cell.column_letter].width = width


def _row(sheet: Worksheet, line: int, texts: Sequence[_Told]) -> None:
    sheet.row_dimensions[line].height = _HEIGHT * max(map(_lines, texts, _WIDTHS))
    for column, told in enumerate(texts, 1):
        cell = cell_at(sheet, line, column)
        put_text(cell, told.text)
        cell.alignment = _TOP
        if told.position:
            quoted = told.sheet.replace("'", "''")
            where = f"'{quoted}'!{address(told.position)}"
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=where)
            cell.font = _LINK


def _lines(told: _Told, width: int) -> int:
    """Return how many lines a text takes in a column of this width."""
    from rich.cells import cell_len

    return sum(1 + cell_len(each) // (width - 1) for each in told.text.split("\n"))


def _told(file: FileReport, finding: Finding, sheets: Mapping[int, Worksheet]) -> tuple[_Told, ...]:
    name = sheets[id(file)].title if id(file) in sheets else ""
    place = finding.place
    sentence = translated(finding.message)
    if finding.accepted:
        sentence += " " + say_safely("finding.accepted", because=finding.accepted)
    start = (
        _Told(say_safely(f"severity.{finding.severity}")),
        _link(file, name, place),
        _Told(place.item),
        _Told(harmless(sentence)),
    )
    return (*start, *_proposal(file, finding, name), _Told(rule_title(finding.rule)))


def _proposal(file: FileReport, finding: Finding, sheet: str) -> tuple[_Told, ...]:
    """Return the cells of the likeliest explanation, what they hold and what was meant."""
    diagnosis = diagnosis_of(file, finding)
    hypotheses = listed(diagnosis) if diagnosis and not finding.accepted else []
    if not hypotheses:
        return (_Told(""),) * 5
    changes = hypotheses[0].altered
    slips = dict.fromkeys(harmless(each.slip) for each in changes if each.slip)
    cells = "\n".join(_where(file, sheet, each.place) for each in changes)
    return (
        _link(file, sheet, changes[0].place)._replace(text=cells),
        _Told("\n".join(each.place.printed for each in changes)),
        _Told("\n".join(meant(each) for each in changes)),
        _Told("\n".join(slips)),
        _Told(translated(percent(hypotheses[0].probability))),
    )


def _link(file: FileReport, sheet: str, place: Place) -> _Told:
    """Return the name of a place, and what leads there if it is in the workbook."""
    named = _Told(_where(file, sheet, place))
    return (
        named if place.path or not sheet else named._replace(sheet=sheet, position=place.position)
    )


def _where(file: FileReport, sheet: str, place: Place) -> str:
    """Return a cell by its address; a number of a sentence, which has none, by its line."""
    if file.document is not None:
        return f"{place.path or file.path} {spot(file, place.position)}"
    cell = address(place.position)
    return f"{place.path} {cell}" if place.path else f"{sheet}!{cell}" if sheet else cell
