"""Derived lines in sections: one a file, group and head, with its remarks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from bulletin.model.files.position import Origin
from bulletin.model.findings.report import FileReport
from bulletin.render.columns.column import ShownColumn
from bulletin.render.form import Result
from bulletin.render.phrases.report_sentences import say_safely


class FromTable(Protocol):
    """Anything that says which table, group and head it comes from."""

    @property
    def origin(self) -> Origin:
        """The table of the file."""

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


def _no_unit(_lines: Sequence[object]) -> str:
    return ""


def _no_list(_line: object) -> str:
    return ""


class Shown(NamedTuple, Generic[Line]):
    """
    How the lines of a command become a table: its columns, and what is remarked of a line.

    `subject` tells lines under one head apart that are said of different things, and `among`
    those of different lists; `unit` is what stands above lines whose levels are all in one.
    """

    columns: Callable[[Sequence[Line]], Sequence[ShownColumn]]
    remark: Callable[[Line], str]
    subject: Callable[[Line], str]
    unit: Callable[[Sequence[Line]], str] = _no_unit
    among: Callable[[Line], str] = _no_list


class Section(NamedTuple):
    """The lines of one table below its name, as columns, and the remarks below them."""

    name: str
    lines: Sequence[Any]
    columns: Sequence[ShownColumn]
    remarks: Sequence[str]


def sections(result: Result[Line], file: FileReport) -> Iterator[Section]:
    """Yield what a command has to say of a file, as its file in this folder shows it."""
    shown: Shown[Line] = import_module(f"bulletin.render.columns.{result.command}").SHOWN
    mine = [line for line in result.lines if line.origin == file.origin]
    for (*names, among), part in _grouped(mine, shown).items():
        name = ", ".join(text for text in names if text)
        name = say_safely("section.among", name=name, among=among) if among else name
        unit = shown.unit(part)
        name = say_safely("section.in.unit", name=name, unit=unit) if unit else name
        columns = [each for each in shown.columns(part) if not each.empty]
        yield Section(name, part, columns, tuple(_remarks(part, shown.remark)))


def _grouped(lines: Sequence[Line], shown: Shown[Line]) -> Mapping[_Names, Sequence[Line]]:
    """Return the lines by group, subject, head and list; the subject only where heads repeat."""
    subject = shown.subject
    subjects: dict[_Names, set[str]] = {}
    for line in lines:
        subjects.setdefault((line.group, line.column), set()).add(subject(line))
    found: dict[_Names, list[Line]] = {}
    for line in lines:
        repeated = len(subjects[line.group, line.column]) > 1
        names = (line.group, subject(line) if repeated else "", line.column, shown.among(line))
        found.setdefault(names, []).append(line)
    return found


def _remarks(lines: Sequence[Line], remark: Callable[[Line], str]) -> Iterator[str]:
    """Yield each remark once, with the items that it is on."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if remark(line):
            found.setdefault(remark(line), []).append(line.item)
    for told, items in found.items():
        names = list(dict.fromkeys(items))
        if len(items) == len(lines) > 1:
            yield told
            continue
        few = len(names) <= _NAMED
        key, shown = ("remark.on.items", names) if few else ("remark.on.more", names[: _NAMED - 1])
        yield say_safely(key, items=tuple(shown), remark=told)
