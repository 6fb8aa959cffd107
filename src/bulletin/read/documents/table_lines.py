"""Which lines of a text are rows of a table: runs of lines that one mark parts."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bulletin.read.delimited.drawn_tables import is_rule
from bulletin.read.documents.sentences import is_sentence
from bulletin.read.row_shape import is_figure

_BARS = re.compile(r"[|｜]")
_GAPS = re.compile(r"(?<=\S)(?:\t|[ \u3000\u00a0]{2,})\s*(?=\S)")


class RowRun(NamedTuple):
    """The lines from `start` to before `end`, counted from 0, that are one table."""

    start: int
    end: int


def table_runs(lines: Sequence[str]) -> list[RowRun]:
    """
    The tables among the lines of a text, in order.

    A table is at least two lines in a row that bars part, or that tabs, commas or wide gaps
    part and of which one at least ends in figures. Sentences are no rows, whatever stands in
    them. Errs towards prose: a table of one line is a sentence without its end.
    """
    marks = [_mark(line) for line in lines]
    found: list[RowRun] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and marks[end] and _together(marks[at], marks[end]):
            end += 1
        if end > at and _is_table(marks[at], lines[at:end]):
            found.append(RowRun(at, end))
        at = max(end, at + 1)
    return found


def _mark(line: str) -> str:
    """What parts a line into cells, nothing where it is no row."""
    bare = line.strip()
    if not bare:
        return ""
    bars = len(_BARS.findall(bare))
    if bars > 1 or (bars and not is_sentence(bare)) or (bars == 0 and is_rule(bare)):
        return "|"
    if is_sentence(bare):
        return ""
    if _GAPS.search(bare):
        return " "
    return "," if bare.count(",") else ""


def _together(first: str, other: str) -> bool:
    return first == other


def _is_table(mark: str, lines: Sequence[str]) -> bool:
    rows = [line for line in lines if not is_rule(line)]
    if len(rows) < 2:  # noqa: PLR2004
        return False
    if mark == "|":
        return True
    cells = [_GAPS.split(line.strip()) if mark == " " else line.split(",") for line in rows]
    figures = sum(any(map(is_figure, row[1:])) for row in cells)
    return 2 * figures >= len(rows)
