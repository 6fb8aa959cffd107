"""
Standard output and error: never a crash over a character or a closed pipe.

What scripts read is UTF-8 everywhere. What people read is in the encoding of their screen:
the tables are Chinese, and many a terminal in China is GBK.
"""

import codecs
import os
import sys
from io import TextIOWrapper
from typing import TextIO

from bulletin.errors import InputError

FALLBACK = 80
NARROWEST = 20
MARK = "\ufeff"  # of the order of bytes, by which a spreadsheet knows UTF-8
_READABLE = "bulletin.readable"
_LIKE = str.maketrans({"▐": "|", "−": "-"})  # half a bar, the sign of minus
_LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")
_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")  # what Python writes into LC_CTYPE for want of a locale
_OF_TABLES = chr(0x4E00)  # Chinese: an encoding that has not even this shows no table


def prepare() -> None:
    """Set both streams up; one that is closed is replaced."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    _encode(sys.stdout, "utf-8")
    _encode(sys.stderr, encoding_of_people(sys.stderr))


def to_people() -> None:
    """Let standard output be what people read, from now on."""
    _encode(sys.stdout, encoding_of_people(sys.stdout))


def encoding_of_people(stream: TextIO) -> str:
    """
    Return the encoding in which people see a stream.

    That is the one that was asked for, else that of the locale, whose name tells even where
    the system has no such locale, as over a network. UTF-8 where it is one that could not
    show the words of the tables.
    """
    asked = os.environ.get("PYTHONIOENCODING", "").partition(":")[0]
    set_to = [os.environ.get(name, "") for name in _LOCALE]
    locale = next((each for each in set_to if each and each not in _COERCED), "")
    for name in (asked, locale.partition(".")[2].partition("@")[0], _of_system(stream)):
        if _can_show_tables(name):
            return name
    return "utf-8"


def _of_system(stream: TextIO) -> str:
    """Return what Windows writes into a pipe; its screens take every character."""
    if sys.platform == "win32" and not stream.isatty():
        from locale import getencoding

        return getencoding()
    return ""


def _can_show_tables(encoding: str) -> bool:
    try:
        return bool(encoding and _OF_TABLES.encode(encoding))
    except (LookupError, UnicodeError):
        return False


def _encode(stream: TextIO, encoding: str) -> None:
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors=_READABLE, newline="\n")


def _readable(error: UnicodeError) -> tuple[str | bytes, int]:
    """Return what stands for characters that an encoding lacks: one like it, or its number."""
    if not isinstance(error, UnicodeEncodeError):
        return codecs.backslashreplace_errors(error)
    lost = error.object[error.start : error.end]
    return lost.translate(_LIKE).encode("ascii", "backslashreplace").decode("ascii"), error.end


codecs.register_error(_READABLE, _readable)


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
        raise _unwritten(error) from error


def write_bytes(raw: bytes) -> None:
    """Write bytes that are in the encoding of a file to standard output; raises as `write` does."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


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


def _unwritten(error: OSError) -> InputError:
    from bulletin.messages.message import Message

    abandon()
    return InputError(Message.of("program.output", reason=str(error.strerror)))


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
