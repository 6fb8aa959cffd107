"""A page of help laid out in cells, of which a Chinese character takes two."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from shutil import get_terminal_size

from bulletin.messages.speaking import say
from bulletin.render.terminal.drawing.line_breaks import broken, cells

_WIDEST, _NARROWEST, _MARGIN = 80, 50, 2
_STEP = 2
_EXTRA = r"  \[(?P<remarks>[^\]]+)\]$"  # what Click adds to the text of an option
_BRACES = str.maketrans("", "", "{}")  # around an argument that must be given
_CALLED = {"[OPTIONS]": "help.page.options", "COMMAND [ARGS]...": "help.page.command"}
_DEFAULT, _REQUIRED = "default: ", "required"


class HelpPage:
    """What Click asks of whoever lays out its help; its words are those of the catalogue."""

    def __init__(self) -> None:
        """Take the width of the screen, so far as lines stay easy to read."""
        self.width = max(min(get_terminal_size().columns, _WIDEST) - _MARGIN, _NARROWEST)
        self._indent = 0
        self._written: list[str] = []

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002  Click's signature
        """Write how a command is called."""
        called = args.translate(_BRACES)
        for said, key in _CALLED.items():
            called = called.replace(said, say(key))
        self._write_beside(f"{say('help.page.usage')}{prog} ", called)

    def write_paragraph(self) -> None:
        """Write the blank line before a section."""
        self._written.append("\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs, each filled to the width."""
        for paragraph in text.split("\n"):
            self._write_beside(" " * self._indent if paragraph else "", paragraph)

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write names, each with its text beside it, or below it where the name is long."""
        first = min(max(cells(name) for name, _ in rows), col_max) + col_spacing
        for name, text in rows:
            blanks = first - cells(name)
            start = f"{' ' * self._indent}{name}{' ' * blanks}"
            if blanks < col_spacing:
                self._written.append(f"{start.rstrip()}\n")
                start = " " * (self._indent + first)
            self._write_beside(start, _in_words(text))

    def write_lines(self, heading: str, lines: Sequence[str]) -> None:
        """Write lines that are to be typed, unbroken, below a heading; nothing for none."""
        if lines:
            self.write_paragraph()
            self._written += [f"{heading}\n", *(f"{' ' * _STEP}{each}\n" for each in lines)]

    def _write_beside(self, start: str, text: str) -> None:
        """Write a text after `start`, further lines of it below its first word."""
        margin = cells(start)
        lines = broken(text, self.width - margin)
        below = "\n" + " " * margin
        self._written.append(f"{start}{below.join(lines)}".rstrip() + "\n")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Write a heading, and what follows set in below it."""
        self.write_paragraph()
        self._written.append(f"{say(f'help.page.section.{name.lower()}')}\n")
        with self.indentation():
            yield

    @contextmanager
    def indentation(self) -> Iterator[None]:
        """Set in what is written."""
        self._indent += _STEP
        yield
        self._indent -= _STEP

    def getvalue(self) -> str:
        """Return the page."""
        return "".join(self._written)


def _in_words(text: str) -> str:
    """Return the text of an option with what Click adds to it in our words."""
    extra = re.search(_EXTRA, text) if text.endswith("]") else None
    if extra is None:
        return text
    remarks = tuple(_remark(each) for each in extra["remarks"].split("; "))
    return say("help.page.remarks", text=text[: extra.start()], remarks=remarks)


def _remark(said: str) -> str:
    if said == _REQUIRED:
        return say("help.page.required")
    if said.startswith(_DEFAULT):
        return say("help.page.default", value=said.removeprefix(_DEFAULT))
    return said
