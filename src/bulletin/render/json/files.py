"""Derived lines grouped by file, the frame of every document of derived lines."""

from collections.abc import Callable, Mapping, Sequence
from typing import NotRequired, Protocol, TypedDict, TypeVar

from bulletin import __version__
from bulletin.messages.speaking import translated
from bulletin.model.files.position import Origin
from bulletin.model.findings.report import FileReport
from bulletin.render.form import Result
from bulletin.render.json.place import Problem


class FromFile(Protocol):
    """Anything that names the file and table it comes from."""

    @property
    def path(self) -> str:
        """The path that the user named."""

    @property
    def origin(self) -> Origin:
        """The table of the file."""


Line = TypeVar("Line", bound=FromFile)


class LinesOfFile(TypedDict):
    """The lines of one file; an unreadable one has `path` and `error` only."""

    path: str
    kind: NotRequired[str]
    title: NotRequired[str]
    rows: NotRequired[list[Mapping[str, object]]]
    error: NotRequired[Problem]


class LinesDocument(TypedDict):
    """What `shares`, `growth` and `rank` print with `--format json`."""

    schema: str
    version: str
    files: list[LinesOfFile]


Row = Callable[[FileReport, Line], Mapping[str, object]]


def lines_document(schema: str, result: Result[Line], row: Row[Line]) -> LinesDocument:
    """Return the lines under the file that each comes from."""
    files = [_file(each, result.lines, row) for each in result.report.files]
    return {"schema": schema, "version": __version__, "files": files}


def lines_apart(schema: str, result: Result[Line], row: Row[Line]) -> list[Mapping[str, object]]:
    """Return one self-contained object a line, for formats of one object a line."""
    files = {file.origin: file for file in result.report.files}
    return [
        {"schema": schema, "path": line.path, **row(files.get(line.origin) or _unknown(line), line)}
        for line in result.lines
    ]


def _file(file: FileReport, lines: Sequence[Line], row: Row[Line]) -> LinesOfFile:
    if file.error:
        return {"path": file.path, "error": {"message": translated(file.error)}}
    first = file.tables[0] if file.tables else None
    return {
        "path": file.path,
        "kind": first.kind if first else "",
        "title": first.title if first else "",
        "rows": [row(file, line) for line in lines if line.origin == file.origin],
    }


def _unknown(line: FromFile) -> FileReport:
    return FileReport(line.path)
