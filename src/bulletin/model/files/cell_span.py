"""Where each cell stands in the text of a file."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet


@dataclass(frozen=True, slots=True)
class CellSpan:
    """
    The characters from `start` to `end` that hold a cell's text, quotes not included.

    `missing` delimiters have to be typed first where the row is too short for the cell.
    """

    start: int
    end: int
    quoted: bool = False
    missing: int = 0


def find_span(text: str, sheet: Sheet, position: Position) -> CellSpan | None:
    r"""
    Return where a cell of the sheet stands in the text that it was read from.

    The reader's cells are laid along their row, so that whatever it made of odd quotes
    is followed here; None where they do not fit, or there is no such row.

    >>> sheet = Sheet("", (("Item", "2023"), ("Coal", "1,234")), (1, 2), "", ",")
    >>> find_span('Item,2023\nCoal, "1,234"', sheet, Position(2, 2))
    CellSpan(start=17, end=22, quoted=True, missing=0)
    """
    if position.line not in sheet.lines:
        return None
    row = sheet.lines.index(position.line)
    missing = position.column - max(len(sheet.rows[row]), 1)
    if missing > 0:
        start, raw = _row(text, sheet, row)
        return CellSpan(start + len(raw), start + len(raw), missing=missing)
    spans = row_spans(text, sheet, row)
    return spans[position.column - 1] if len(spans) >= position.column else None


def row_spans(text: str, sheet: Sheet, row: int) -> list[CellSpan]:
    """Return where the cells of a row stand in a text, up to the first that does not fit."""
    start, raw = _row(text, sheet, row)
    cells = sheet.rows[row] or ("",)
    return [
        CellSpan(start + each.start, start + each.end, each.quoted)
        for each in _spans(raw, cells, sheet.delimiter or ",")
    ]


def _row(text: str, sheet: Sheet, row: int) -> tuple[int, str]:
    """Return where a row starts in the text, and its characters without the line end."""
    starts = line_starts(text)
    first = sheet.lines[row] - 1
    last = sheet.lines[row + 1] - 1 if row + 1 < len(sheet.lines) else len(starts) - 1
    raw = text[starts[first] : starts[last]]
    return starts[first], re.sub(r"(\r\n|\r|\n)\Z", "", raw)


@lru_cache(maxsize=2)  # asked once a cell, of one text after another
def line_starts(text: str) -> tuple[int, ...]:
    """Return where each physical line of a text starts, and where the last one ends."""
    return (0, *accumulate(map(len, io.StringIO(text, newline=""))))


_ENDS = ("", "\r", "\n")  # of a row; behind that of one table there may be another
_BARS = ("|", "｜")
_GAP = "  "  # stands for any run of blanks
_BLANK = (" ", "\u3000", "\u00a0")


def _spans(raw: str, cells: Sequence[str], mark: str) -> Iterator[CellSpan]:
    loose = mark in (*_BARS, _GAP)
    at = _behind_frame(raw, cells, mark) if mark in _BARS else 0
    for cell in cells:
        bare = _between_blanks(raw, at, cell, mark) if loose else _bare(raw, at, cell, mark)
        found = bare or _quoted(raw, at, cell, mark)
        if found is None:
            return
        span, at = found
        yield span


def _behind_frame(raw: str, cells: Sequence[str], mark: str) -> int:
    """Return where the first cell may begin: behind the bar that frames a drawn row."""
    line = raw.partition("\n")[0]
    bare = line.lstrip("".join(_BLANK))
    framed = bare.startswith(mark) and bare.count(mark) > len(cells)
    return len(line) - len(bare) + len(mark) if framed else 0


def _bare(raw: str, at: int, cell: str, mark: str) -> tuple[CellSpan, int] | None:
    end = at + len(cell)
    if raw.startswith(cell, at) and (raw[end : end + 1] in _ENDS or raw.startswith(mark, end)):
        return CellSpan(at, end), end + len(mark)
    return None


def _between_blanks(raw: str, at: int, cell: str, mark: str) -> tuple[CellSpan, int] | None:
    """Find a cell between bars or wide gaps, whose reader leaves out the blanks around it."""
    while not raw.startswith(cell, at) and raw[at : at + 1] in _BLANK:
        at += 1
    end = behind = at + len(cell)
    while mark in _BARS and raw[behind : behind + 1] in _BLANK:
        behind += 1
    ended = raw[behind : behind + 1] in _ENDS or raw.startswith(mark, behind)
    if raw.startswith(cell, at) and ended:
        return CellSpan(at, end), behind + len(mark)
    return None


def _quoted(raw: str, at: int, cell: str, mark: str) -> tuple[CellSpan, int] | None:
    # A quote within is written twice, or carelessly once.
    inner = re.escape(cell).replace('"', '"{1,2}')
    pattern = rf' *"({inner})" *(?={re.escape(mark)}|[\r\n]|\Z)'
    match = re.compile(pattern).match(raw, at)
    if match is None:
        return None
    return CellSpan(match.start(1), match.end(1), quoted=True), match.end() + len(mark)
