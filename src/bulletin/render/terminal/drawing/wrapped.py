"""Lines of plain text broken between words for a screen, as the reports are."""

import re
from itertools import groupby

from bulletin.render.terminal.drawing.fit import folded
from bulletin.render.terminal.drawing.line_breaks import cells, unbroken

_NARROWEST = 24  # cells for the words themselves, however far they stand to the right
_START = re.compile(r"(?:# )? *(?:\d+  )?")
_COMMENT = "# "
_MARGIN = "    "
_WITHOUT_END = 10_000


def wrapped(text: str, width: int) -> str:
    """
    Return each line on as many as it takes, further ones below its first word.

    Blanks at its end stay, for a prompt to end with.

    >>> print(wrapped("  1  5:2 Coal: 1408.2 -> 1480.2, 97 % likely", 30))
      1  5:2 Coal: 1408.2 ->
         1480.2, 97 % likely
    """
    return "\n".join(_hanging(line, width) for line in text.split("\n"))


def comments_wrapped(text: str, width: int) -> str:
    """Return a diff with its comments broken into lines; every other line stays whole."""
    lines = text.split("\n")
    return "\n".join(_hanging(line, width) if line.startswith(_COMMENT) else line for line in lines)


def reflowed(page: str, width: int) -> str:
    """Return a page whose paragraphs, lines that start alike far, fill the screen."""
    paragraphs = groupby(page.split("\n"), key=lambda line: len(line) - len(line.lstrip()))
    return "\n".join(
        _hanging(f"{' ' * indent}{unbroken(part)}", width)
        for indent, lines in paragraphs
        for part in _parted(list(lines))
    )


def wrapped_after(start: str, text: str, width: int) -> str:
    """Return a text after `start`, below it where there is no room beside."""
    if width - cells(start) >= _NARROWEST:
        return _joined(start, " " * cells(start), text, width)
    return f"{start.rstrip()}\n{_hanging(_MARGIN + text, width)}"


def _hanging(line: str, width: int) -> str:
    match = _START.match(line)
    start = match.group() if match else ""
    below = start.replace(_COMMENT, "", 1) if start.startswith(_COMMENT) else start
    further = _COMMENT * (below != start) + " " * len(below)
    blanks = line[len(line.rstrip()) :]
    return _joined(start, further, line[len(start) :], width) + (blanks if line.strip() else "")


def _joined(start: str, further: str, text: str, width: int) -> str:
    lines = folded(text, max(width - cells(start), min(width, _NARROWEST)), _WITHOUT_END)
    return f"\n{further}".join([f"{start}{lines[0]}".rstrip(), *lines[1:]])


def _parted(lines: list[str]) -> list[list[str]]:
    """Return the paragraphs of lines that stand equally far to the right."""
    parts: list[list[str]] = []
    for blank, part in groupby(lines, key=lambda line: not line.strip()):
        together = list(part)
        parts += [[each] for each in together] if blank else [together]
    return parts
