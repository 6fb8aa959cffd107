"""Where a line of English or Chinese may be broken, and how many cells it takes."""

import re
from collections.abc import Callable, Iterable
from unicodedata import east_asian_width

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60"  # Chinese characters and full-width marks
_OPENING = "“‘（《〈【「『〔(\\["
_CLOSING = "”’）》〉】」』〕)\\]，。、；：？！,.;:?!…—·％%"
_BREAK = (
    f"(?<![{_OPENING}\u00a0])(?:(?<=[{_WIDE}])|(?<!\\d)(?=[{_WIDE}]))(?![{_CLOSING}])(?!^)(?!$)"
)
_COUNTED = f"(?<=\\d) (?=[{_WIDE}])"  # between a number and what it counts
_MEETING = f"(?<=[{_WIDE}])\n(?=[{_WIDE}])"
_BLANKS = r"[^\S\u00a0]+"


def cells(text: str) -> int:
    """
    Return how many cells a sentence of ours takes; of marks that combine it knows nothing.

    >>> cells("check 核对")
    10
    """
    return len(text) if text.isascii() else sum(1 + (east_asian_width(x) in "WF") for x in text)


def broken(text: str, width: int, measured: Callable[[str], int] = cells) -> list[str]:
    """
    Return a text on lines of `width` cells, broken where a reader would.

    That is between words, and beside Chinese characters, but never so that a line begins
    with a mark that closes or ends with one that opens, and not between a number and the
    Chinese that counts with it. What is longer than a line is broken anywhere.

    >>> broken("合计（亿元）不等于分项之和。", 12)
    ['合计（亿元）', '不等于分项之', '和。']
    """
    lines = [""]
    for pieces in _pieces(text):
        glue = " " if lines[-1] else ""
        for piece in pieces:
            if measured(f"{lines[-1]}{glue}{piece}") <= width:
                lines[-1] += f"{glue}{piece}"
            else:
                lines += _chopped(piece, width, measured)
            glue = ""
    shown = lines if lines[0] or len(lines) == 1 else lines[1:]
    return [each.replace("\u00a0", " ") for each in shown]


def unbroken(lines: Iterable[str]) -> str:
    """
    Return lines as one, with a blank between two unless Chinese meets Chinese there.

    >>> unbroken(["Readers add", "the parts up."]), unbroken(["合计不等于", "分项之和。"])
    ('Readers add the parts up.', '合计不等于分项之和。')
    """
    joined = "\n".join(line.strip() for line in lines)
    return (joined if joined.isascii() else re.sub(_MEETING, "", joined)).replace("\n", " ")


def _pieces(text: str) -> list[list[str]]:
    """Return the words of a text, each in the pieces it may be broken into."""
    if text.isascii():  # no pattern is compiled for what has nothing wide in it
        return [[word] for word in text.split() or [""]]
    words = re.split(_BLANKS, re.sub(_COUNTED, "\u00a0", text.strip()))
    return [re.split(_BREAK, word) for word in words]


def _chopped(piece: str, width: int, measured: Callable[[str], int]) -> list[str]:
    lines = [""]
    for character in piece:
        if lines[-1] and measured(lines[-1] + character) > width:
            lines.append("")
        lines[-1] += character
    return lines
