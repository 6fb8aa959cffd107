"""Standard output and error: always UTF-8, never a crash over a character or a closed pipe."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from bulletin.errors import InputError

FALLBACK = 80
NARROWEST = 20


def prepare() -> None:
    """Make both streams write UTF-8, whatever the locale; one that is closed is replaced."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(text: str) -> None:
    """
    Write the result, and nothing else, to standard output.

    Raises:
        BrokenPipeError: the reader has gone, which is no failure.
        InputError: the output cannot be written, for instance to a full disk.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        from bulletin.messages.message import Message

        message = Message.of("program.output", reason=str(error.strerror))
        raise InputError(message) from error


def tell(sentence: str, end: str = "\n") -> None:
    """
    Write one sentence for people to standard error; nobody there to read it is no failure.

    On a terminal it is broken between words, in a pipe or a file it stays one line.
    """
    from contextlib import suppress

    from bulletin.render.phrases.visible import visible

    text, width = visible(sentence), width_of(sys.stderr)
    if width:
        from bulletin.render.terminal.drawing.wrapped import wrapped

        text = wrapped(text, width)
    with suppress(OSError):
        sys.stderr.write(f"{text}{end}")
        sys.stderr.flush()


def abandon() -> None:
    """Point standard output at nothing, so that the interpreter's last flush is quiet."""
    from contextlib import suppress

    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def width_of(stream: TextIO) -> int | None:
    """Return COLUMNS if it is set, else the width of the terminal; None for a pipe or a file."""
    if not stream.isatty():
        return None
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return max(int(columns), NARROWEST)
    try:
        return max(os.get_terminal_size(stream.fileno()).columns or FALLBACK, NARROWEST)
    except (OSError, ValueError):
        return FALLBACK
