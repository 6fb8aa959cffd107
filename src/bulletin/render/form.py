"""What is to be written, and in which form: the name of a format, and a screen if there is one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from bulletin.model.findings.report import Report, Severity

Line = TypeVar("Line")


class Canvas(NamedTuple):
    """A screen: how many cells wide, and whether it shows colour."""

    width: int = 80
    colour: bool = False


class Form(NamedTuple):
    """
    A format by the name under which it is registered, for a screen where it is for people.

    `quiet` leaves out what only reassures: files without findings, counts. `counts`: the
    text itself says how many findings there are, and is seen. `file` is the name of the
    file that it is written to, empty for standard output; `bom`: a byte order mark goes
    first, by which a spreadsheet knows the encoding. `notes`: people are shown also what is
    said aside, which formats for programs always have.
    """

    name: str
    canvas: Canvas = Canvas()
    quiet: bool = False
    counts: bool = False
    file: str = ""
    bom: bool = False
    notes: bool = False


def _no_pages() -> Mapping[str, str]:
    return {}


def _no_bytes(_path: str) -> bytes:
    return b""


class Result(NamedTuple, Generic[Line]):
    """
    What a command has to say: a report, and the lines that were derived from it, if any.

    Findings in `failing` are what the exit status counts. `pages` gives those of the rules
    by name, for formats that explain what they report; `original` the bytes of a file that
    was read, for formats that show it as it was. `sheets`: some file of the run is a workbook,
    where the report is only on some of its files.
    """

    command: str
    report: Report
    lines: Sequence[Line] = ()
    failing: frozenset[Severity] = frozenset()
    pages: Callable[[], Mapping[str, str]] = _no_pages
    original: Callable[[str], bytes] = _no_bytes
    sheets: bool | None = None
