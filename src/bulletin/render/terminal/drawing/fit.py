"""Widths of columns on a screen, counted in cells: a Chinese character takes two."""

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from bulletin.render.terminal.drawing.line_breaks import broken


def fitted(natural: Sequence[int], least: Sequence[int], room: int) -> list[int] | None:
    """
    Return widths that fill at most `room`, the widest shrunk first; None if none do.

    >>> fitted([30, 8, 8], [10, 8, 8], 30)
    [14, 8, 8]
    """
    if sum(least) > room:
        return None
    widths = list(natural)
    for _ in range(sum(natural) - room):
        slack = [at for at, width in enumerate(widths) if width > least[at]]
        widest = max(slack, key=lambda at: widths[at])
        widths[widest] -= 1
    return widths


def cut_to_width(text: str, width: int) -> str:
    """
    Return the text in at most `width` cells, with an ellipsis where it was cut.

    >>> cut_to_width("居民消费价格指数", 7)
    '居民消…'
    """
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 0)).rstrip() + "…" if width else ""


def folded(text: str, width: int, most: int) -> list[str]:
    """
    Return the text on at most `most` lines of `width` cells, broken where a reader would.

    >>> folded("Percentage change", 10, 3), folded("进口额（亿元）", 8, 3)
    (['Percentage', 'change'], ['进口额', '（亿元）'])
    """
    lines = broken(text, width, cell_len)
    return lines if len(lines) <= most else _shortened(text, lines[: most - 1], width)


def _shortened(text: str, lines: Sequence[str], width: int) -> list[str]:
    """Return these first lines of the text, and as much of the rest as one more holds."""
    rest = text.strip()
    for line in lines:
        for word in line.split():
            rest = rest.removeprefix(word).lstrip()
    return [*lines, cut_to_width(" ".join(rest.split()), width)]


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return the text in exactly `width` cells."""
    shown = cut_to_width(text, width)
    blanks = " " * (width - cell_len(shown))
    return blanks + shown if right else shown + blanks


def unwrapped(text: str, style: str = "") -> Text:
    """Return text that is never wrapped; what is appended keeps a style of its own."""
    return Text(no_wrap=True, overflow="ignore").append(text, style=style)
