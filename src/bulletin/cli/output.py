"""What a command prints: in which form, by `--format` and the surroundings, and how it ends."""

import os
import sys
from typing import TYPE_CHECKING, Any

from bulletin.cli.status import status
from bulletin.cli.streams import FALLBACK, NARROWEST, tell, write
from bulletin.render import formats

if TYPE_CHECKING:
    from bulletin.render.form import Form, Result


def wanted(command: str, name: str, *, quiet: bool = False) -> "Form":
    """
    Return the form of this name, `auto` settled by where standard output leads.

    Raises:
        UsageError: the command has no such format.
    """
    from bulletin.render.form import Canvas, Form

    found = wanted_format(command, name)
    canvas = Canvas(_width(), _colour()) if found.for_people else Canvas()
    return Form(found.name, canvas, quiet, found.counts)


def wanted_format(command: str, name: str) -> formats.Format:
    """Return the format of this name; raises like `need` if the command has none."""
    found = formats.find(command, name, on_screen=sys.stdout.isatty())
    if found is None:
        from bulletin.api.options.names import need

        need("format", name, formats.names(command))
        raise AssertionError(name)  # `names` lists what `find` finds
    return found


def print_lines(result: "Result[Any]", form: "Form") -> int:
    """Print the lines that were derived, or say that there are none; return the exit status."""
    write(formats.write(result, form))
    if not form.quiet and not result.lines:
        from bulletin.render.words.counts import nothing

        tell(nothing(result.command, result.report))
    return status(result.report)


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
