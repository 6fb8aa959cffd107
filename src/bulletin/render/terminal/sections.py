"""Derived lines on a screen: a table a file, group and head, with bars where there is room."""

from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from bulletin.model.findings.report import FileReport
from bulletin.render.columns.sections import sections
from bulletin.render.columns.sizes import sizes
from bulletin.render.form import Canvas, Form, Result
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.bars import with_bars
from bulletin.render.terminal.drawing.fitted_table import drawn
from bulletin.render.terminal.drawing.painting import indented, painted
from bulletin.render.terminal.drawing.styles import HEADING, QUIET
from bulletin.render.terminal.heading import heading


def screen(result: Result[Any], form: Form) -> str:
    """Return the lines file by file, in tables with their remarks."""
    files = result.report.files
    parts = [part for file in files for part in _file(result, file, form.canvas)]
    return painted(form.canvas, parts)


def _file(result: Result[Any], file: FileReport, canvas: Canvas) -> Iterator[RenderableType]:
    mine = list(sections(result, file))
    if not mine:
        return
    yield from heading(file, canvas.width)
    for each in mine:
        yield Text()
        if each.name:
            yield Text(visible(each.name), style=HEADING)
        if any(column.right for column in each.columns):  # else the remarks below say why
            drawings = sizes(result.command, each.lines, file)
            yield from drawn(with_bars(each.columns, drawings, canvas.width), canvas.width)
        for told in each.remarks:
            yield indented(Text(visible(told), style=QUIET), 2)
    yield Text()
