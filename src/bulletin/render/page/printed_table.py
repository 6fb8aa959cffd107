"""A table as it was printed, cell by cell, with what the report says of some cells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding, Severity
from bulletin.model.findings.suspicion import likeliest_first
from bulletin.render.phrases.report_sentences import say_safely

_WHOLE = 200  # lines that are shown in full; of longer tables only those around what is marked
_AROUND = 2
_WIDE = 9  # columns, from which a table is printed across a page


class PrintedCell(NamedTuple):
    """
    A cell: its text, its place, and the numbers of the findings on it.

    `mark` is the gravest of what is said of it: a severity, `doubt` where it may be the
    wrong one, `involved`, or nothing. `scope` is `col` or `row` in a head.
    """

    text: str
    anchor: str
    span: int = 1
    scope: str = ""
    figure: bool = False
    mark: str = ""
    told: str = ""
    findings: tuple[int, ...] = ()


class PrintedLine(NamedTuple):
    """A line of the file; of kind `title`, `head` or `body`, or `left-out` for a gap."""

    number: int
    kind: str
    cells: tuple[PrintedCell, ...] = ()


class PrintedTable(NamedTuple):
    """A table as lines, and how it is best laid out on paper."""

    head: tuple[PrintedLine, ...]
    body: tuple[PrintedLine, ...]
    width: int
    wide: bool


def anchor(file_number: str, position: Position) -> str:
    """Return the name of a cell on the page, for links to lead to."""
    return f"c{file_number}-{position.line}-{position.column}"


def printed(file: FileReport, number: str, findings: Sequence[Finding]) -> PrintedTable | None:
    """Return the table of a file, None where nothing was read."""
    sheet = file.sheet
    if sheet is None or not sheet.rows:
        return None
    drawing = _Drawing(file, number, findings)
    shown = _shown(file, drawing.marks)
    lines = list(_lines(drawing, shown))
    heads = [at for at, each in enumerate(lines) if each.number < drawing.first]
    first = heads[-1] + 1 if heads else 0
    width = len(drawing.columns)
    return PrintedTable(tuple(lines[:first]), tuple(lines[first:]), width, width >= _WIDE)


class MarkOnPage(NamedTuple):
    """What is said of a cell, and the numbers of the findings on it."""

    kind: str
    findings: tuple[int, ...] = ()


class _Drawing:
    """A file with what is marked in it, and which of its cells are labels and heads."""

    def __init__(self, file: FileReport, number: str, findings: Sequence[Finding]) -> None:
        self.file = file
        self.number = number
        self.marks = marks_of(file, findings)
        tables = file.tables
        self.labels = {each.key for table in tables for each in table.items}
        self.labels |= {each.key for table in tables for each in table.columns}
        self.figures = {
            cell.position for table in tables for cell in table.cells.values() if cell.figure
        }
        rows = dict(zip(file.sheet.lines, file.sheet.rows, strict=True)) if file.sheet else {}
        filled = {at for row in rows.values() for at, text in enumerate(row, 1) if text.strip()}
        self.columns = sorted(filled | {place.column for place in self.marks}) or [1]
        self.first = min(
            (cell.position.line for table in tables for cell in table.cells.values()), default=1
        )

    def line(self, number: int, row: Sequence[str]) -> PrintedLine:
        """Return a line of the file; one with nothing but a text at its start spans the table."""
        filled = [at for at, text in enumerate(row, 1) if text.strip()]
        first = Position(number, 1)
        if filled == [1] and first not in self.labels and first not in self.marks:
            return PrintedLine(number, "title", (self._cell(row[0].strip(), first, span=0),))
        kind, scope = ("head", "col") if number < self.first else ("body", "")
        return PrintedLine(number, kind, self._cells(number, row, scope))

    def _cells(self, number: int, row: Sequence[str], scope: str) -> tuple[PrintedCell, ...]:
        places = [Position(number, at) for at in self.columns]
        stub = {place for place in places if place in self.labels} or {places[0]}
        return tuple(
            self._cell(
                row[place.column - 1] if place.column <= len(row) else "",
                place,
                scope=scope or ("row" if place in stub else ""),
            )
            for place in places
        )

    def _cell(self, text: str, place: Position, span: int = 1, scope: str = "") -> PrintedCell:
        mark = self.marks.get(place, MarkOnPage(""))
        told = say_safely(f"page.mark.{mark.kind}") if mark.kind else ""
        return PrintedCell(
            text,
            anchor(self.number, place),
            span,
            scope,
            place in self.figures,
            mark.kind,
            told,
            mark.findings,
        )


def marks_of(file: FileReport, findings: Sequence[Finding]) -> Mapping[Position, MarkOnPage]:
    """Return what is said of each cell, the gravest last so that it stays."""
    found: dict[Position, MarkOnPage] = {}
    for finding in findings:
        for cell in finding.cells:
            if not cell.path:
                found[cell.position] = MarkOnPage("involved")
    for finding in reversed(findings):
        before = found.get(finding.place.position, MarkOnPage("")).findings
        numbers = (finding.id, *before)
        found[finding.place.position] = MarkOnPage(finding.severity.value, numbers)
    for place in _doubted(file):
        numbers = found.get(place, MarkOnPage("")).findings
        found[place] = MarkOnPage("doubt", numbers)
    return found


def _doubted(file: FileReport) -> Iterator[Position]:
    """Yield the cells that the likeliest explanation of each case would change."""
    for each in file.diagnoses:
        for hypothesis in likeliest_first(each)[:1]:
            yield from (change.place.position for change in hypothesis.altered)


def _shown(file: FileReport, marks: Mapping[Position, MarkOnPage]) -> set[int]:
    """Return the lines to show: all, or of a long table the first ones and those around marks."""
    every = file.sheet.lines if file.sheet else ()
    if len(every) <= _WHOLE:
        return set(every)
    marked = {place.line for place, mark in marks.items() if mark.kind != Severity.NOTE}
    kept = set(every[: 2 * _AROUND + 4])
    for at, number in enumerate(every):
        if number in marked:
            kept.update(every[max(at - _AROUND, 0) : at + _AROUND + 1])
    return kept


def _lines(drawing: _Drawing, shown: set[int]) -> Iterator[PrintedLine]:
    sheet = drawing.file.sheet
    if sheet is None:
        return
    gap = 0
    for number, row in zip(sheet.lines, sheet.rows, strict=True):
        if not any(text.strip() for text in row):
            continue
        if number not in shown:
            gap += 1
            continue
        if gap:
            yield PrintedLine(gap, "left-out")
            gap = 0
        yield drawing.line(number, row)
    if gap:
        yield PrintedLine(gap, "left-out")
