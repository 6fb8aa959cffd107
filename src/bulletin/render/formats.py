"""
The formats: help, validation, `auto`, dispatch and completion follow from here.

One that `check` alone has, for other programs, is a file in `check_formats` and no more; the
others have a line below. What help says of a format stands in the catalogue, under its name.
One that `-o` knows by the ending of a file's name has its endings below.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.messages.message import Message
from bulletin.messages.speaking import say, speaking_to_scripts

if TYPE_CHECKING:
    from bulletin.render.form import Form, Result

AUTO = "auto"
_TABLES = ("check", "claims", "shares", "growth", "rank", "show")
_CHECK_FORMATS = os.path.join(os.path.dirname(__file__), "check_formats")  # noqa: PTH118, PTH120 - pathlib costs 4 ms of start-up
_PAGES = ("check", "shares", "growth", "rank")


class Format(NamedTuple):
    """
    A format: its name, and the module of this folder that writes it.

    `for_people`: what `auto` means on a screen; in a pipe it means the first other one.
    `family`: the module writes others too, and names them all in `names()`. Where the
    module is empty, the command itself writes the only format that it has.
    `in_file`: it is no text, and written to a file only. `for_scripts`: it says the same
    wherever the program runs, in the language that the command asks for. `pieces`: the
    module that writes what `check` says piece by piece, where that is another one.
    """

    name: str
    module: str
    commands: tuple[str, ...] = _TABLES
    for_people: bool = False
    family: bool = False
    in_file: bool = False
    for_scripts: bool = False
    pieces: str = ""

    @property
    def counts(self) -> bool:
        """Tell whether the text says how many findings there are, so that nobody else has to."""
        return self._has("HOLDS_COUNTS")

    @property
    def by_file(self) -> str:
        """Return the module that writes what `check` says piece by piece, empty for none."""
        return self.pieces or (self.module if self._has("piece") else "")

    @property
    def speaking(self) -> AbstractContextManager[None]:
        """Return what is to be entered while it is written."""
        return speaking_to_scripts() if self.for_scripts else nullcontext()

    def _has(self, name: str) -> bool:
        return bool(self.module) and hasattr(_written_by(self), name)


def _of_check_alone() -> Iterator[Format]:
    """Yield a format for each file of `check_formats`, by name."""
    for file in sorted(os.listdir(_CHECK_FORMATS)):  # noqa: PTH208
        stem, ending = os.path.splitext(file)  # noqa: PTH122
        if ending == ".py" and not stem.startswith("_"):
            name = stem.replace("_", "-")
            yield Format(name, f"check_formats.{stem}", ("check",), for_scripts=True)


FORMATS = (
    Format("table", "terminal.write", for_people=True, pieces="terminal.check"),
    Format("csv", "separated", for_scripts=True, pieces="flat.check"),
    Format("tsv", "separated", for_scripts=True, pieces="flat.check"),
    Format("json", "json.write", for_scripts=True, pieces="json.check"),
    Format("jsonl", "json.write", for_scripts=True, pieces="json.check"),
    *_of_check_alone(),
    Format("html", "page.write", _PAGES),
    Format("github", "markup", family=True),
    Format("xlsx", "workbook.write", in_file=True),
    Format("diff", "", ("fix",), for_people=True),
)

# What the end of a file's name says of its format; of several that fit, the longest.
ENDINGS: Mapping[str, str] = {
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".sarif": "sarif",
    ".sarif.json": "sarif",
    ".xml": "junit",
    ".txt": "table",
    ".md": "github",
    ".tex": "latex",
    ".html": "html",
    ".rst": "rst",
    ".org": "orgtbl",
    ".xlsx": "xlsx",
    ".diff": "diff",
    ".patch": "diff",
}


def offered(command: str) -> list[Format]:
    """Return the formats of a command."""
    return [each for each in FORMATS if command in each.commands]


def names(command: str) -> tuple[str, ...]:
    """Return every name that `--format` of a command takes."""
    found = [AUTO]
    for each in offered(command):
        found += _written_by(each).names() if each.family else [each.name]
    return tuple(dict.fromkeys(found))  # one of a family may be written otherwise here


def format_named(command: str, name: str, *, on_screen: bool) -> Format | None:
    """Return the format of this name that a command has, `auto` settled; None if there is none."""
    mine = offered(command)
    if name == AUTO:
        return next((each for each in mine if each.for_people is on_screen), mine[0])
    own = next((each for each in mine if each.name == name), None)
    families = (each for each in mine if each.family and name in _written_by(each).names())
    return own or next((each._replace(name=name) for each in families), None)


def endings(command: str) -> tuple[str, ...]:
    """Return the endings of file names that name a format of a command."""
    return tuple(
        each
        for each, name in ENDINGS.items()
        if format_named(command, name, on_screen=False) is not None
    )


def named_by_ending(command: str, path: str) -> Format | None:
    """
    Return the format that the ending of a file's name stands for, None if it is for none.

    >>> named_by_ending("check", "March.SARIF.json").name
    'sarif'
    """
    fitting = [each for each in endings(command) if path.lower().endswith(each)]
    return (
        format_named(command, ENDINGS[max(fitting, key=len)], on_screen=False) if fitting else None
    )


def help_text(command: str) -> str:
    """Return what the help of `--format` says: every format, and what `auto` is."""
    mine = offered(command)
    listed = tuple(
        Message.of("format.listed", name=each.name, about=Message.of(f"format.{each.name}"))
        for each in mine
    )
    screen, pipe = (format_named(command, AUTO, on_screen=each) for each in (True, False))
    if screen is None or pipe is None or screen == pipe:
        return say("format.only", formats=listed)
    return say("format.several", formats=listed, screen=screen.name, pipe=pipe.name)


def write(result: "Result[Any]", form: "Form") -> str:
    """Return what a command has to say as text; only what writes that form is imported."""
    text: str = _writing(result, form)
    return text


def file_bytes(result: "Result[Any]", form: "Form") -> bytes:
    """Return what a command has to say as the bytes of a file, in UTF-8 where it is text."""
    written: str | bytes = _writing(result, form)
    return written if isinstance(written, bytes) else encoded(written, form)


def encoded(text: str, form: "Form") -> bytes:
    """Return a text as the bytes of a file."""
    return text.encode("utf-8-sig" if form.bom else "utf-8", "backslashreplace")


def need_format(command: str, name: str) -> Format:
    """Return the format of this name; a ValueError tells that the command has none."""
    found = format_named(command, name, on_screen=False)
    if found is None:
        raise ValueError(command, name)
    return found


def _writing(result: "Result[Any]", form: "Form") -> Any:  # noqa: ANN401  text, or bytes
    found = need_format(result.command, form.name)
    with found.speaking:
        if found.by_file and result.command == "check":
            from bulletin.render.piecewise import whole

            return whole(found.by_file, result, form)
        return _written_by(found).write(result, form)


def _written_by(each: Format) -> Any:  # noqa: ANN401  a module
    return import_module(f"bulletin.render.{each.module}")
