"""What was understood of a table, for people: kind, columns, items, relations."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Judgement, Place
from bulletin.model.table.table import Table
from bulletin.render.columns.column import ShownColumn, label_texts
from bulletin.render.form import Canvas, Form, Result
from bulletin.render.phrases.counts import untested
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.report_sentences import say_safely
from bulletin.render.phrases.unit_names import base_text, period_text, unit_text
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fitted_table import blocks, drawn
from bulletin.render.terminal.drawing.painting import painted
from bulletin.render.terminal.drawing.styles import HEADING, QUIET
from bulletin.render.terminal.heading import heading


def screen(result: Result[None], form: Form) -> str:
    """Return what was understood, file by file and table by table."""
    readable = [file for file in result.report.files if not file.error]
    parts = [part for file in readable for part in _file(file, form.canvas)]
    return painted(form.canvas, parts)


def _file(file: FileReport, canvas: Canvas) -> Iterator[RenderableType]:
    yield from heading(file, canvas.width)
    yield from _facts(file)
    yield Text()
    for each in file.tables:
        if each.group:
            yield Text(visible(", ".join(label for _, label in each.group)), style=HEADING)
        yield from drawn(_heads(each), canvas.width)
        yield Text()
        for columns in _items(file, each, canvas.width):
            yield from drawn(columns, canvas.width)
            yield Text()
    if file.judgements:
        yield from drawn(_relations(file), canvas.width)
    else:
        yield Text(untested(file))
    yield Text()


def _facts(file: FileReport) -> Iterator[Text]:
    """Yield kind, headnote and encoding, and the settings that applied, a line each."""
    if not file.tables or file.sheet is None:
        return
    first = file.tables[0]
    reading = ", ".join(text for text in (file.sheet.encoding, first.headnote) if text)
    if first.kind_evidence:
        yield Text(say_safely("show.because", kind=first.kind, evidence=first.kind_evidence))
    if reading:
        yield Text(visible(reading), style=QUIET)
    if file.settings:
        yield Text(say_safely("show.settings", settings=visible(file.settings)), style=QUIET)


def _heads(shown: Table) -> list[ShownColumn]:
    columns = shown.columns
    return [
        ShownColumn(say_safely("head.column"), [each.label for each in columns], least=16),
        ShownColumn(
            say_safely("head.measure"), [say_safely(f"measure.{each.measure}") for each in columns]
        ),
        ShownColumn(
            say_safely("head.unit"),
            [translated(unit_text(each.unit) or "") for each in columns],
            least=6,
        ),
        ShownColumn(
            say_safely("head.period"), [period_text(each.period) or "" for each in columns], least=6
        ),
        ShownColumn(
            say_safely("head.base"), [translated(base_text(each.base)) for each in columns], least=6
        ),
    ]


def _items(file: FileReport, shown: Table, width: int) -> Iterator[list[ShownColumn]]:
    """Yield the items with their figures: the table itself, in as many blocks as it takes."""
    items = shown.items
    labels = label_texts([each.label for each in items], [each.depth for each in items])
    figures = [
        ShownColumn(
            head.label,
            [_text(shown, item.index, head.index) for item in items],
            right=True,
            least=max([8, *(len(_text(shown, item.index, head.index)) for item in items)]),
            fold=14,
        )
        for head in shown.columns
    ]
    names = [
        ShownColumn(
            say_safely("head.line"), [spot(file, each.key) for each in items], right=True, spare=1
        ),
        ShownColumn(say_safely("head.item"), labels, least=14),
    ]
    about = [
        ShownColumn(
            say_safely("head.role"), [say_safely(f"role.{each.role}") for each in items], spare=1
        ),
        ShownColumn(
            say_safely("head.unit"),
            [translated(unit_text(each.unit) or "") for each in items],
            least=6,
            spare=1,
        ),
    ]
    return blocks([*names, *about], figures, names, width)


def _text(shown: Table, item: int, column: int) -> str:
    cell = shown.cell(item, column)
    return cell.text.strip() if cell else ""


def _relations(file: FileReport) -> list[ShownColumn]:
    judged = file.judgements
    return [
        ShownColumn(
            say_safely("head.relation"), [say_safely(f"relation.{each.kind}") for each in judged]
        ),
        ShownColumn(
            say_safely("head.line"),
            [spot(file, each.target.position) for each in judged],
            right=True,
        ),
        ShownColumn(say_safely("head.item"), [_names([each.target]) for each in judged], least=12),
        ShownColumn(say_safely("head.from"), [_parts(each) for each in judged], least=16),
        ShownColumn(
            say_safely("head.evidence"),
            [say_safely(f"evidence.{each.evidence}") for each in judged],
            spare=1,
        ),
        ShownColumn(
            say_safely("head.outcome"),
            [say_safely(f"judged.{each.outcome}") for each in judged],
            outcomes=[each.outcome for each in judged],
        ),
        ShownColumn(
            say_safely("head.reason"),
            [translated(each.reason) for each in judged],
            least=10,
            spare=2,
        ),
    ]


def _parts(judgement: Judgement) -> str:
    """Return the items a relation is made of; other measures of the same item by measure."""
    return _names(judgement.parts, besides=judgement.target.item)


def _names(places: Sequence[Place], besides: str = "") -> str:
    names = [
        say_safely(f"measure.{each.measure}") if each.item == besides else each.item
        for each in places
    ]
    return say_safely("list.of.cells", cells=tuple(dict.fromkeys(names)))
