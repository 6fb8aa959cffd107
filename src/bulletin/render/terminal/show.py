"""What was understood of a table, for people: kind, columns, items, relations."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from bulletin.messages.speaking import translated
from bulletin.model.report import FileReport, Judgement, Place
from bulletin.model.table import Table
from bulletin.render.form import Canvas, Form, Result
from bulletin.render.phrases.counts import untested
from bulletin.render.phrases.places import spot
from bulletin.render.phrases.sentences import say
from bulletin.render.phrases.unit_names import period_text, unit_text
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fitted_table import (
    ScreenColumn,
    blocks,
    label_texts,
    left_out,
    table,
)
from bulletin.render.terminal.drawing.painting import indented, painted
from bulletin.render.terminal.drawing.styles import HEADING, OUTCOME, QUIET
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
        yield from _drawn(_heads(each), canvas)
        yield Text()
        for columns in _items(file, each, canvas.width):
            yield from _drawn(columns, canvas)
            yield Text()
    if file.judgements:
        yield from _drawn(_relations(file), canvas)
    else:
        yield Text(untested(file))
    yield Text()


def _drawn(columns: Sequence[ScreenColumn], canvas: Canvas) -> Iterator[RenderableType]:
    """Yield a table, and which columns the screen has no room for."""
    yield table(columns, canvas.width)
    missing = left_out(columns, canvas.width)
    if missing:
        told = say("screen.left.out", columns=tuple(missing))
        yield indented(Text(told, style=QUIET), 2)


def _facts(file: FileReport) -> Iterator[Text]:
    """Yield kind, headnote and encoding, and the settings that applied, a line each."""
    if not file.tables or file.sheet is None:
        return
    first = file.tables[0]
    reading = ", ".join(text for text in (file.sheet.encoding, first.headnote) if text)
    if first.kind_evidence:
        yield Text(say("show.because", kind=first.kind, evidence=first.kind_evidence))
    if reading:
        yield Text(visible(reading), style=QUIET)
    if file.settings:
        yield Text(say("show.settings", settings=visible(file.settings)), style=QUIET)


def _heads(shown: Table) -> list[ScreenColumn]:
    columns = shown.columns
    return [
        ScreenColumn(say("head.column"), [each.label for each in columns], least=16),
        ScreenColumn(say("head.measure"), [say(f"measure.{each.measure}") for each in columns]),
        ScreenColumn(
            say("head.unit"), [translated(unit_text(each.unit) or "") for each in columns], least=6
        ),
        ScreenColumn(
            say("head.period"), [period_text(each.period) or "" for each in columns], least=6
        ),
        ScreenColumn(say("head.base"), [each.base for each in columns], least=6),
    ]


def _items(file: FileReport, shown: Table, width: int) -> Iterator[list[ScreenColumn]]:
    """Yield the items with their figures: the table itself, in as many blocks as it takes."""
    items = shown.items
    labels = label_texts([each.label for each in items], [each.depth for each in items])
    figures = [
        ScreenColumn(
            head.label,
            [_text(shown, item.index, head.index) for item in items],
            right=True,
            least=max([8, *(len(_text(shown, item.index, head.index)) for item in items)]),
            fold=14,
        )
        for head in shown.columns
    ]
    names = [
        ScreenColumn(
            say("head.line"), [spot(file, each.key) for each in items], right=True, spare=1
        ),
        ScreenColumn(say("head.item"), labels, least=14),
    ]
    about = [
        ScreenColumn(say("head.role"), [say(f"role.{each.role}") for each in items], spare=1),
        ScreenColumn(
            say("head.unit"),
            [translated(unit_text(each.unit) or "") for each in items],
            least=6,
            spare=1,
        ),
    ]
    return blocks([*names, *about], figures, names, width)


def _text(shown: Table, item: int, column: int) -> str:
    cell = shown.cell(item, column)
    return cell.text.strip() if cell else ""


def _relations(file: FileReport) -> list[ScreenColumn]:
    judged = file.judgements
    outcomes = [OUTCOME[each.outcome] for each in judged]
    return [
        ScreenColumn(say("head.relation"), [say(f"relation.{each.kind}") for each in judged]),
        ScreenColumn(
            say("head.line"), [spot(file, each.target.position) for each in judged], right=True
        ),
        ScreenColumn(say("head.item"), [_names([each.target]) for each in judged], least=12),
        ScreenColumn(say("head.from"), [_parts(each) for each in judged], least=16),
        ScreenColumn(
            say("head.evidence"), [say(f"evidence.{each.evidence}") for each in judged], spare=1
        ),
        ScreenColumn(
            say("head.outcome"),
            [say(f"judged.{each.outcome}") for each in judged],
            styles=outcomes,
        ),
        ScreenColumn(
            say("head.reason"), [translated(each.reason) for each in judged], least=10, spare=2
        ),
    ]


def _parts(judgement: Judgement) -> str:
    """Return the items a relation is made of; other measures of the same item by measure."""
    return _names(judgement.parts, besides=judgement.target.item)


def _names(places: Sequence[Place], besides: str = "") -> str:
    names = [
        say(f"measure.{each.measure}") if each.item == besides else each.item for each in places
    ]
    return say("list.of.cells", cells=tuple(dict.fromkeys(names)))
