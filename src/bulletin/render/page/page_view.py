"""Everything that a page shows, file by file, before any mark-up."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Outcome, Severity
from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.sections import Section, sections
from bulletin.render.columns.sizes import Size, sizes
from bulletin.render.form import Form, Result
from bulletin.render.page.charts.dots import growth_dots
from bulletin.render.page.charts.drawn_shapes import Chart
from bulletin.render.page.charts.parts_of_totals import structure
from bulletin.render.page.charts.ranking import ranking
from bulletin.render.page.findings import (
    DiagnosisShown,
    FindingShown,
    diagnoses_shown,
    findings_shown,
)
from bulletin.render.page.paragraphs import ShownParagraph, marked_paragraphs
from bulletin.render.page.printed_table import PrintedTable, printed
from bulletin.render.page.tested import KindTested, Untested, kinds_tested, not_tested
from bulletin.render.phrases.asides import kept_back, shown_findings
from bulletin.render.phrases.counts import Counts, counts, summary, verdict
from bulletin.render.phrases.places import sheet_name
from bulletin.render.phrases.report_sentences import say_safely

_Draw = Callable[[str, Sequence[Any], Sequence[Size | None]], Chart | None]
_CHARTS: Mapping[str, _Draw] = {"shares": structure, "growth": growth_dots, "rank": ranking}


class SectionShown(NamedTuple):
    """Derived lines under one head: a chart, the same as a table, and remarks."""

    name: str
    columns: Sequence[ShownColumn]
    depths: Sequence[int]
    remarks: Sequence[str]
    chart: Chart | None


class FileShown(NamedTuple):
    """A file: what it is, what was found, what was not tested, what follows from it."""

    number: str
    path: str
    sheet: str
    title: str
    kind: str
    verdict: str
    error: str
    state: str
    printed: PrintedTable | None
    paragraphs: tuple[ShownParagraph, ...]
    numbers: str
    findings: tuple[FindingShown, ...]
    diagnoses: tuple[DiagnosisShown, ...]
    kinds: tuple[KindTested, ...]
    untested: tuple[Untested, ...]
    sections: tuple[SectionShown, ...]
    notices: tuple[str, ...]


class Page(NamedTuple):
    """A page of one command: its counts, its files, and whether it is printed across."""

    command: str
    counts: Counts
    summary: str
    files: tuple[FileShown, ...]
    remarks: tuple[str, ...]
    aside: str
    across: bool


def page_of(result: Result[Any], form: Form, within: str = "") -> Page:
    """Return what a command has to say; anchors begin with `within`, where others may be near."""
    report = result.report
    files = tuple(
        _file(result, each, f"{within}{at}", form) for at, each in enumerate(report.files, 1)
    )
    return Page(
        result.command,
        counts(report),
        summary(report),
        files,
        tuple(translated(each) for each in report.remarks),
        kept_back(report, form) if result.command == "check" else "",
        any(each.printed and each.printed.wide for each in files),
    )


def _file(result: Result[Any], file: FileReport, number: str, form: Form) -> FileShown:
    first = file.tables[0] if file.tables else None
    checked = result.command == "check"
    return FileShown(
        number,
        file.path,
        sheet_name(file),
        first.title if first else "",
        first.kind if first else "",
        verdict(file) if checked else "",
        translated(file.error),
        _state(file),
        printed(file, number, shown_findings(file, form)) if checked else None,
        tuple(marked_paragraphs(file, number, shown_findings(file, form))) if checked else (),
        _numbers(file) if checked else "",
        tuple(findings_shown(file, number, shown_findings(file, form))) if checked else (),
        tuple(diagnoses_shown(file, number)) if checked else (),
        tuple(kinds_tested(file)) if checked else (),
        tuple(not_tested(file, number)) if checked else (),
        () if checked else tuple(_sections(result, file)),
        tuple(translated(each) for each in file.sheet.notices) if file.sheet else (),
    )


def _numbers(file: FileReport) -> str:
    """Return how many of the figures of a text stand in a tested claim, empty for a table."""
    if file.claims is None:
        return ""
    numbers, tested = len(file.claims.figures), file.claims.tested
    return say_safely("page.numbers", numbers=numbers, tested=tested)


def _state(file: FileReport) -> str:
    """Return how a file stands: unreadable, its gravest finding, untested or fine."""
    if file.error:
        return "unreadable"
    for severity in Severity:
        if file.severities(severity) and severity is not Severity.NOTE:
            return severity.value
    return "fine" if file.count(Outcome.HELD) else "untested"


def _sections(result: Result[Any], file: FileReport) -> Iterator[SectionShown]:
    for each in sections(result, file):
        yield SectionShown(
            each.name, each.columns, _depths(each), each.remarks, _chart(result, file, each)
        )


def _depths(section: Section) -> list[int]:
    return [each.depth for each in section.lines]


def _chart(result: Result[Any], file: FileReport, section: Section) -> Chart | None:
    drawings = sizes(result.command, section.lines, file)
    return _CHARTS[result.command](section.name, section.lines, drawings)
