"""What a command prints: in which form, by its options and the surroundings, and how it ends."""

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin.cli.status import status
from bulletin.cli.streams import FALLBACK, MARK, NARROWEST, tell, to_people, write
from bulletin.errors import UsageError
from bulletin.messages.message import Message
from bulletin.render import formats

if TYPE_CHECKING:
    from bulletin.render.form import Form, Result

_SEPARATED = ("csv", "tsv")


class Wish(NamedTuple):
    """What the command line says of the result: `--format`, `-o`, `--bom`, `--quiet`."""

    form: str = formats.AUTO
    file: str | None = None
    bom: bool | None = None
    quiet: bool = False


def wanted(command: str, wish: Wish) -> "Form":
    """
    Return the form that is wished for.

    A format that is named goes before the ending of the file, that before where standard
    output leads. CSV in a file begins with a byte order mark unless that is not wanted.

    Raises:
        UsageError: the command has no such format, or a file's name stands for none.
    """
    from bulletin.render.form import Canvas, Form

    found = wanted_format(command, wish)
    bom = _marked(found.name, wish)
    if wish.file:
        return Form(found.name, Canvas(), wish.quiet, file=wish.file, bom=bom)
    if found.for_people:
        to_people()
    canvas = Canvas(_width(), _colour()) if found.for_people else Canvas()
    return Form(found.name, canvas, wish.quiet, found.counts, bom=bom)


def wanted_format(command: str, wish: Wish) -> formats.Format:
    """Return the format that is wished for; raises like `wanted` if the command has none."""
    if wish.file and wish.form == formats.AUTO:
        return _named_by_ending(command, wish.file)
    found = formats.format_named(command, wish.form, on_screen=sys.stdout.isatty())
    if found is None:
        from bulletin.api.options.mistypable_names import need

        need("format", wish.form, formats.names(command))
        raise AssertionError(wish.form)  # `names` lists what `format_named` finds
    if found.in_file and not wish.file:
        raise UsageError(Message.of("misuse.format.in.file", name=found.name))
    return found


def deliver(result: "Result[Any]", form: "Form") -> None:
    """
    Write the result to standard output, or to its file as a whole, and say where it is.

    Raises:
        UsageError: the file is one of those that were read.
        InputError: the output cannot be written.
    """
    if form.file:
        refuse_input(form.file, [each.path for each in result.report.files])
        to_file(formats.file_bytes(result, form), form)
    else:
        write(f"{MARK if form.bom else ''}{formats.write(result, form)}")


def refuse_input(file: str, paths: Iterable[str]) -> None:
    """Raise a UsageError if a file that is to be written is one that was read."""
    for each in paths:
        if os.path.exists(each) and os.path.exists(file) and os.path.samefile(each, file):  # noqa: PTH110, PTH121
            raise UsageError(Message.of("misuse.output.is.input", path=file))


def seen_with_result(form: "Form") -> bool:
    """Tell whether who reads the result reads standard error beside it: both on one screen."""
    return form.name == "table" and not form.file and sys.stdout.isatty()


def to_file(written: bytes, form: "Form") -> None:
    """Write what a command has to say to the file of its form, and say so unless quiet."""
    from bulletin.amend.file.writing import create_or_replace

    folder = os.path.dirname(form.file)  # noqa: PTH120
    if folder and not os.path.isdir(folder):  # noqa: PTH112
        raise UsageError(Message.of("misuse.output.folder", path=form.file, folder=folder))
    create_or_replace(form.file, written)
    if not form.quiet:
        from bulletin.messages.speaking import say

        tell(say("output.written", path=form.file))


def print_lines(result: "Result[Any]", form: "Form", otherwise: str = "") -> int:
    """
    Print the lines that were derived, or say that there are none; return the exit status.

    `otherwise` says what to ask for instead, where that is known.
    """
    deliver(result, form)
    if not form.quiet and not result.lines:
        from bulletin.render.phrases.counts import nothing

        tell(otherwise or nothing(result.command, result.report))
    return status(result.report)


def _named_by_ending(command: str, path: str) -> formats.Format:
    found = formats.named_by_ending(command, path)
    if found is None:
        endings = formats.endings(command)
        raise UsageError(Message.of("misuse.output.ending", path=path, endings=endings))
    return found


def _marked(name: str, wish: Wish) -> bool:
    """Tell whether a byte order mark goes first: asked for, or CSV in a file."""
    if wish.bom and name not in _SEPARATED:
        raise UsageError(Message.of("misuse.bom", name=name))
    return bool(wish.file and name == "csv") if wish.bom is None else wish.bom


def _width() -> int:
    """Return COLUMNS if it is set, else the width of the terminal, else 80."""
    from shutil import get_terminal_size

    return max(get_terminal_size((FALLBACK, 24)).columns, NARROWEST)


def _colour() -> bool:
    """Tell whether to use colour: NO_COLOR goes before FORCE_COLOR, that before the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if not sys.stdout.isatty() or os.environ.get("TERM") in ("dumb", "unknown"):
        return False
    if os.name == "nt":
        from rich.console import detect_legacy_windows

        return not detect_legacy_windows()
    return True
