"""The form of the output, from the `--format` option and the surroundings."""

import os
import sys

from bulletin.cli.names import need
from bulletin.cli.screen import FALLBACK, NARROWEST
from bulletin.render.form import CHECK_FORMATS, DATA_FORMATS, Canvas, Form


def wanted(name: str, *, quiet: bool = False, checking: bool = False) -> Form:
    """
    Return the form of this name, `auto` settled by where standard output leads.

    Raises:
        UsageError: there is no such format, or only `check` has it.
    """
    if name == "auto":
        name = "table" if sys.stdout.isatty() else "csv"
    if name == "table":
        return Form(name, Canvas(_width(), _colour()), quiet)
    if name not in DATA_FORMATS and not (checking and name in CHECK_FORMATS):
        _need_markup(name, checking=checking)
    return Form(name, quiet=quiet)


def _need_markup(name: str, *, checking: bool) -> None:
    from bulletin.render.markup import markup_formats

    ours = ("auto", "table", *DATA_FORMATS, *(CHECK_FORMATS if checking else ()))
    need("format", name, (*ours, *markup_formats()))


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
