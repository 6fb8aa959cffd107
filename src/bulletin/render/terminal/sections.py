"""Derived lines in sections: one a file, group and head, as one table each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from rich.console import RenderableType
from rich.text import Text

from bulletin.render.form import Canvas, Result
from bulletin.render.phrases.sentences import say
from bulletin.render.phrases.visible import visible
from bulletin.render.terminal.drawing.fitted_table import ScreenColumn, table
from bulletin.render.terminal.drawing.painting import indented, painted
from bulletin.render.terminal.drawing.styles import HEADING, QUIET
from bulletin.render.terminal.heading import heading


class FromTable(Protocol):
    """Anything that says which file, group and head it comes from."""

    @property
    def path(self) -> str:
        """The path that the user named."""

    @property
    def group(self) -> str:
        """The group of a tidy file."""

    @property
    def column(self) -> str:
        """The head label."""

    @property
    def item(self) -> str:
        """The label of the item."""


_NAMED = 4  # items before the rest of them are left to the reader

Line = TypeVar("Line", bound=FromTable)
_Names = tuple[str, ...]


def _none(_line: FromTable) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Section(Generic[Line]):
    """
    How lines become a table, and what is to be remarked of one below it.

    `subject` tells lines under one head apart that are said of different things.
    """

    columns: Callable[[Sequence[Line]], Sequence[ScreenColumn]]
    remark: Callable[[Line], str]
    subject: Callable[[Line], str] = _none


def sections(result: Result[Line], section: Section[Line], canvas: Canvas) -> str:
    """Return the lines file by file, in tables made by `section`."""
    return painted(canvas, _parts(result, section, canvas))


def _parts(
    result: Result[Line], section: Section[Line], canvas: Canvas
) -> Iterator[RenderableType]:
    for file in result.report.files:
        mine = [line for line in result.lines if line.path == file.path]
        if not mine:
            continue
        yield from heading(file, canvas.width)
        for names, part in _grouped(mine, section.subject).items():
            yield Text()
            name = ", ".join(text for text in names if text)
            if name:
                yield Text(visible(name), style=HEADING)
            yield table(section.columns(part), canvas.width)
            yield from _remarks(part, section.remark)
        yield Text()


def _grouped(
    lines: Sequence[Line], subject: Callable[[Line], str]
) -> Mapping[_Names, Sequence[Line]]:
    """Return the lines by group, subject and head; the subject only where heads repeat."""
    subjects: dict[_Names, set[str]] = {}
    for line in lines:
        subjects.setdefault((line.group, line.column), set()).add(subject(line))
    found: dict[_Names, list[Line]] = {}
    for line in lines:
        repeated = len(subjects[line.group, line.column]) > 1
        names = (line.group, subject(line) if repeated else "", line.column)
        found.setdefault(names, []).append(line)
    return found


def _remarks(lines: Sequence[Line], remark: Callable[[Line], str]) -> Iterator[RenderableType]:
    """Yield each remark once, with the items that it is on."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if remark(line):
            found.setdefault(remark(line), []).append(line.item)
    for told, items in found.items():
        shown = items if len(items) <= _NAMED else [*items[: _NAMED - 1], "..."]
        names = (
            ""
            if len(items) == len(lines) > 1
            else f"{say('list.of.cells', cells=tuple(dict.fromkeys(shown)))}: "
        )
        yield indented(Text(visible(f"{names}{told}"), style=QUIET), 2)
