"""Text to rows of cells, each with the physical line it starts on."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from bulletin.read.row_shape import Row

_CSV_LIMIT = 2**31 - 1  # the most that a C long holds everywhere


def split_rows(text: str, delimiter: str) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    r"""
    Every row as typed, and the physical line (from 1) on which each starts.

    An empty line is an empty row. A quote that nothing closes, or whose close would swallow
    rows of the table, is taken for a character of its cell, so that no row is lost; this errs
    towards splitting a cell that really spans lines and looks like rows of figures.

    >>> split_rows('Item,2023\n"Coal,\nraw",5', ",")[1]
    (1, 2)
    """
    lines = list(io.StringIO(text, newline=""))
    rows: list[Row] = []
    starts: list[int] = []
    at = 0
    with _cells_as_long_as(text):
        while (at := _read_sound(lines, at, delimiter, rows, starts)) < len(lines):
            rows.append(_literal(lines[at], delimiter))
            at += 1
            starts.append(at)
    if ' "' in text:
        _mend_late_quotes(rows, starts, lines, delimiter)
    if len(rows) < len(lines):
        rows, starts = _free_swallowed(rows, starts, lines, delimiter)
    return tuple(rows), tuple(starts)


def _read_sound(
    lines: list[str], at: int, delimiter: str, rows: list[Row], starts: list[int]
) -> int:
    """Add rows from line `at` until one has a broken quote; the line on which that one starts."""
    remaining = map(lines.__getitem__, range(at, len(lines)))
    reader = csv.reader(remaining, delimiter=delimiter, strict=True)
    start = at
    try:
        for cells in reader:
            rows.append(tuple(cells))
            starts.append(start + 1)
            start = at + reader.line_num
    except csv.Error:
        return start
    return start


def _mend_late_quotes(rows: list[Row], starts: list[int], lines: list[str], delimiter: str) -> None:
    """Read again, in place, the rows with blanks between a delimiter and a quote."""
    from bulletin.read.delimited.broken_quotes import opens_late

    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    for number, (row, start, end) in enumerate(zip(rows, starts, ends, strict=True)):
        if start == end and any(map(opens_late, row)):
            rows[number] = _literal(lines[start - 1], delimiter)


def _free_swallowed(
    rows: list[Row], starts: list[int], lines: list[str], delimiter: str
) -> tuple[list[Row], list[int]]:
    """The rows, those that a stray pair of quotes had swallowed standing alone again."""
    from bulletin.read.delimited.broken_quotes import are_rows

    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    spans = list(zip(rows, starts, ends, strict=True))
    widths = Counter(len(row) for row, start, end in spans if start == end and len(row) > 1)
    width = widths.most_common(1)[0][0] if widths else 0
    free: list[Row] = []
    numbers: list[int] = []
    for row, start, end in spans:
        caught = start < end and any(delimiter in cell and _wraps(cell) for cell in row)
        literal = [_literal(line, delimiter) for line in lines[start - 1 : end] if caught]
        swallowed = caught and are_rows(literal, width)
        free.extend(literal if swallowed else [row])
        numbers.extend(range(start, end + 1) if swallowed else [start])
    return free, numbers


def _literal(line: str, delimiter: str) -> Row:
    """The cells of one line, whatever its quotes are like: most files need no such mercy."""
    from bulletin.read.delimited.broken_quotes import split_line

    return split_line(line, delimiter)


def _wraps(cell: str) -> bool:
    return "\n" in cell or "\r" in cell


@contextmanager
def _cells_as_long_as(text: str) -> Iterator[None]:
    """Let a cell be as long as the text, and put back the limit that the host program had."""
    limit = csv.field_size_limit()
    if len(text) <= limit:
        yield
        return
    csv.field_size_limit(min(len(text) + 1, _CSV_LIMIT))
    try:
        yield
    finally:
        csv.field_size_limit(limit)
