"""Which character, or run of blanks, parts the cells."""

import re
from collections import Counter
from collections.abc import Iterable

_QUOTED = r'(?<![^,;\t|，\r\n])[ ]*+"[^"]*+(?:""[^"]*+)*+"(?=[ ]*+(?:[,;\t|，\r\n]|\Z))'
_BETWEEN_DIGITS = r"(?<=[0-9]),(?=[0-9])"
_SAID = r'\A"?sep=(.)"?[ \t]*$'  # how a spreadsheet is told, on the first line

# In order of trust where two part the rows equally well: a tab is never typed inside a
# cell, and a semicolon seldom; a full-width comma is mostly prose, so it comes in apart.
_DELIMITERS = ("\t", ";", ",", "|", "；", "｜", "^", "~")
_FULL_WIDTH = "，"
BLANKS = "  "  # stands for any run of two or more
_RUN = r"(?<=[^\s,;|，；｜^~])[ \u3000\u00a0]{2,}(?=[^\s,;|，；｜^~])"


def find_delimiter(text: str) -> str:
    r"""
    The delimiter that parts the most lines into the same number of cells.

    What stands in quotes does not count, and commas that only ever stand between digits are
    decimal or thousands marks where another delimiter parts as many lines. Two blanks stand
    for runs of blanks, as in text copied from a PDF document. Empty where nothing parts the
    lines: one column.

    >>> find_delimiter("Item;2022;2023\nCoal;1,5;2,3")
    ';'
    """
    if text.lstrip('"').startswith("sep=") and (said := re.match(_SAID, text, re.MULTILINE)):
        return said[1]
    bare = re.sub(_QUOTED, "", text) if '"' in text else text
    marks = [mark for mark in (*_DELIMITERS, _FULL_WIDTH) if mark in bare]
    runs = bool(re.search(_RUN, bare)) if BLANKS in bare or "\u3000\u3000" in bare else False
    if len(marks) + runs <= 1:
        return marks[0] if marks else BLANKS if runs else ""
    lines = bare.replace("\r", "\n").split("\n")
    parted = {mark: _parted(lines, mark) for mark in marks}
    if runs:
        parted[BLANKS] = _parted_by_blanks(lines)
    if _commas_are_marks(bare, parted):
        del parted[","]
    full_width = parted.pop(_FULL_WIDTH, (0, 0))
    best = max(parted, key=lambda mark: parted[mark], default="")
    if full_width[0] > 2 * parted.get(best, (0, 0))[0]:
        return _FULL_WIDTH
    return best if any(parted.get(best, ())) else ""


def said_delimiter(text: str) -> bool:
    """Whether the first line tells a spreadsheet the delimiter and holds nothing else."""
    return text.lstrip('"').startswith("sep=") and bool(re.match(_SAID, text, re.MULTILINE))


def _parted(lines: list[str], mark: str) -> tuple[int, int]:
    """How many lines the mark parts alike, and how many it parts at all."""
    return _alike(line.count(mark) for line in lines)


def _parted_by_blanks(lines: list[str]) -> tuple[int, int]:
    return _alike(len(re.findall(_RUN, line)) for line in lines)


def _alike(numbers: Iterable[int]) -> tuple[int, int]:
    counts = Counter(numbers)
    del counts[0]
    return max(counts.values(), default=0), counts.total()


def _commas_are_marks(bare: str, parted: dict[str, tuple[int, int]]) -> bool:
    if "," not in parted or len(parted) == 1:
        return False
    rival = max(lines for mark, (_, lines) in parted.items() if mark != ",")
    return rival >= parted[","][1] and len(re.findall(_BETWEEN_DIGITS, bare)) == bare.count(",")
