"""Quotes that are not as the CSV format wants them, one physical line at a time."""

import re
from collections import Counter
from collections.abc import Sequence

from bulletin.read.row_shape import Row, is_figure

_SOUND = r' *"((?:[^"]|"")*+)" *(?=%s|\Z)'
_LOOSE = r' *"(.*?)" *(?=%s|\Z)'


def opens_late(cell: str) -> bool:
    """Whether blanks stand between the delimiter and an opening quote, as in `a, "b"`."""
    return cell[:1] == " " and cell.lstrip(" ")[:1] == '"'


def split_line(line: str, delimiter: str) -> Row:
    """
    The cells of one line, whatever its quotes are like.

    A quote closes its cell where a delimiter or the line's end follows; blanks outside the
    quotes are no part of the cell. Quotes that open and never close are literal.

    >>> split_line('"Coal "raw"", "1,234",5" pipe,"Oil', ",")
    ('Coal "raw"', '1,234', '5" pipe', '"Oil')
    """
    body = line.rstrip("\r\n")
    if not body:
        return ()
    cells: list[str] = []
    at = 0
    while at <= len(body):
        cell, at = _quoted(body, at, delimiter) or _plain(body, at, delimiter)
        cells.append(cell)
    return tuple(cells)


def are_rows(literal: Sequence[Row], width: int) -> bool:
    """
    Whether lines caught between two quotes are rows of the table and no text that wraps.

    They are where more than half of them, read on their own, have as many cells as the table
    is wide (0: unknown) and a figure beyond the first cell.
    """
    if not width:
        width = Counter(map(len, literal)).most_common(1)[0][0]
    rows = sum(len(row) == width > 1 and any(map(is_figure, row[1:])) for row in literal)
    return 2 * rows > len(literal)


def _quoted(body: str, at: int, delimiter: str) -> tuple[str, int] | None:
    mark = re.escape(delimiter)
    sound = re.compile(_SOUND % mark).match(body, at)
    if sound is not None:
        return sound[1].replace('""', '"'), sound.end() + 1
    loose = re.compile(_LOOSE % mark).match(body, at)
    if loose is None or re.search(mark + ' *"', loose[1]):
        return None
    return loose[1].replace('""', '"'), loose.end() + 1


def _plain(body: str, at: int, delimiter: str) -> tuple[str, int]:
    end = body.find(delimiter, at)
    end = len(body) if end < 0 else end
    return body[at:end], end + 1
