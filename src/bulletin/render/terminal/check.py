"""The report of `check` on a screen: findings with pictures, diagnoses, and counts last."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len, set_cell_size
from rich.console import RenderableType
from rich.text import Text

from bulletin.messages.rule_pages import rule_title
from bulletin.model.findings.diagnosis import Diagnosis, Hypothesis
from bulletin.model.findings.report import FileReport, Finding, Severity
from bulletin.model.findings.suspicion import listed
from bulletin.render.form import Canvas, Form, Result
from bulletin.render.phrases.asides import shown_findings, told_aside
from bulletin.render.phrases.counts import summed_up, verdict
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import harmless, say_safely
from bulletin.render.phrases.suspicion import headline, line, rows, summed
from bulletin.render.phrases.visible import visible
from bulletin.render.piecewise import Frame, plain
from bulletin.render.terminal.drawing.painting import hanging, indented, painted
from bulletin.render.terminal.drawing.picture import picture
from bulletin.render.terminal.drawing.styles import HEADING, QUIET, SEVERITY
from bulletin.render.terminal.heading import heading
from bulletin.render.totals import RunTotals

_HYPOTHESES = 5
_TABLE = 2  # changes, from where they stand one below the other
_NOTES = 3  # of one rule, after which they are only counted


def piece(result: Result[None], form: Form) -> str:
    """Return what is said of some files; where it is to be quiet, of those with findings."""
    files = result.report.files
    told_of = [file for file in files if not form.quiet or shown_findings(file, form) or file.error]
    parts = [part for file in told_of for part in _file(file, form)]
    return painted(form.canvas, parts)


def frame(form: Form, *, sheets: bool) -> Frame:  # noqa: ARG001  a workbook's cells stand in place
    """Return the counts that follow all files, nothing where it is to be quiet."""
    return plain(after=lambda totals: "" if form.quiet else _last(form.canvas, totals()))


def _last(canvas: Canvas, totals: RunTotals) -> str:
    aside = told_aside(totals.aside)
    lines = [Text(summed_up(totals.counts), style="bold")]
    return painted(canvas, [*lines, *([Text(aside, style=QUIET)] if aside else [])])


def _file(file: FileReport, form: Form) -> Iterator[RenderableType]:
    canvas, findings = form.canvas, shown_findings(file, form)
    yield from heading(file, canvas.width)
    if file.error:
        yield indented(Text(harmless(file.error), style=SEVERITY[Severity.ERROR]), 2)
    elif verdict(file):
        yield indented(Text(verdict(file)), 2)
    yield Text()
    grave = [each for each in findings if each.severity is not Severity.NOTE]
    for _, group in groupby(grave, key=lambda each: each.place.position):
        yield from _findings(file, list(group), canvas)
    for each in file.diagnoses:
        yield from (indented(line, 2) for line in _diagnosis(file, each, canvas.width - 2))
        yield Text()
    notes = list(_notes(file, findings))
    if notes:
        yield from notes
        yield Text()


def _findings(
    file: FileReport, findings: list[Finding], canvas: Canvas
) -> Iterator[RenderableType]:
    """Yield findings on one cell, each in its sentence, then their common picture."""
    for each in findings:
        yield _title(file, each)
        yield indented(Text(harmless(each.message)), 2)
        if each.accepted:
            said = say_safely("finding.accepted", because=each.accepted)
            yield indented(Text(visible(said), style=QUIET), 2)
    yield from picture(file, findings, canvas.width, colour=canvas.colour)
    yield Text()


def _title(file: FileReport, finding: Finding) -> Text:
    title = Text().append(
        say_safely(f"severity.{finding.severity.value}"), style=SEVERITY[finding.severity]
    )
    title.append(f" {rule_title(finding.rule)}", style="bold")
    return title.append(f"  {spot(file, finding.place.position)}  [{finding.id}]", style=QUIET)


def _notes(file: FileReport, findings: Sequence[Finding]) -> Iterator[RenderableType]:
    """Yield notes without pictures, and only the first few of a rule."""
    notes = [each for each in findings if each.severity is Severity.NOTE]
    seen: dict[str, int] = {}
    for each in notes:
        seen[each.rule] = seen.get(each.rule, 0) + 1
        if seen[each.rule] <= _NOTES:
            yield _title(file, each)
            yield indented(Text(harmless(each.message)), 2)
    for rule, count in seen.items():
        if count > _NOTES:
            yield Text(
                say_safely("finding.more.notes", count=count - _NOTES, rule=rule), style=QUIET
            )


def _diagnosis(file: FileReport, found: Diagnosis, width: int) -> Iterator[Text]:
    """Yield the headline and one line a hypothesis, likeliest first."""
    hypotheses = listed(found)
    count, ids = len(found.explains), tuple(str(each) for each in found.explains)
    told = headline(file, found)
    said = say_safely("diagnosis.findings", count=count, ids=ids, headline=told)
    yield Text(said, style=HEADING)
    for hypothesis in hypotheses[:_HYPOTHESES]:
        if len(hypothesis.altered) < _TABLE:
            yield hanging("- ", line(file, hypothesis), width)
        else:
            yield from _changes(file, hypothesis, width)
    if len(hypotheses) > _HYPOTHESES:
        yield Text(say_safely("diagnosis.more", count=len(hypotheses) - _HYPOTHESES))
    if found.note:
        yield hanging("- ", harmless(found.note), width)


def _changes(file: FileReport, hypothesis: Hypothesis, width: int) -> Iterator[Text]:
    """Yield a hypothesis of many figures as a small table, the changes one below the other."""
    yield hanging("- ", summed(hypothesis), width)
    cells = [tuple(map(visible, row)) for row in rows(file, hypothesis)]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    for place, item, printed, meant in cells:
        row = say_safely(
            "diagnosis.row",
            place=set_cell_size(place, widths[0]),
            item=set_cell_size(item, widths[1]),
            printed=" " * (widths[2] - cell_len(printed)) + printed,
            meant=meant,
        )
        yield Text(f"    {row}", no_wrap=True)
