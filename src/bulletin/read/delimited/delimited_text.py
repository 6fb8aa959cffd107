"""Typed text to rows of cells: its dialect found, and everything that only draws left blank."""

import io
from typing import NamedTuple

from bulletin.read.delimited.dialect import BLANKS, find_delimiter, said_delimiter
from bulletin.read.delimited.rows import split_rows
from bulletin.read.row_shape import Row

# What is rare is imported only where its signs are met: start-up counts.
_OTHER_QUOTES = ("'", "“", '\\"')
_BARS = "|｜"
_RULES = ("---", "===", "___", "───", "━━━", "═══", "———")


class Grid(NamedTuple):
    """The rows of a text, the physical line (from 1) on which each starts, and the delimiter."""

    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    delimiter: str


def read_grid(text: str) -> Grid:
    r"""
    Every row of a text, in the dialect that the whole text shows.

    Rows that only draw lines are blank; every other cell is as typed.

    >>> read_grid("| Item | 2023 |\n|------|------|\n| Coal | 5 |").rows
    (('Item', '2023'), (), ('Coal', '5'))
    """
    text = text.rstrip("\x1a").replace("\f", "")
    if any(quote in text for quote in _OTHER_QUOTES):
        from bulletin.read.delimited.foreign_quotes import standard_quotes, swapped_back

        text, swapped = standard_quotes(text)
        if swapped:
            grid = _undrawn(text)
            return grid._replace(rows=tuple(tuple(map(swapped_back, row)) for row in grid.rows))
    return _undrawn(text)


def _undrawn(text: str) -> Grid:
    """The rows of a text with standard quotes, without the lines and bars that are drawn."""
    if any(rule in text for rule in _RULES):
        text = _without_rules(text)
    delimiter = find_delimiter(text)
    rows, lines = _parted(text, delimiter)
    if said_delimiter(text):
        rows = ((), *rows[1:])
    if delimiter and delimiter in _BARS:
        from bulletin.read.delimited.drawn_tables import unframed

        rows = unframed(rows)
    return Grid(rows, lines, delimiter)


def _parted(text: str, delimiter: str) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    if delimiter != BLANKS:
        return split_rows(text, delimiter or ",")
    from bulletin.read.delimited.blank_columns import split_strips  # most tables have a delimiter

    lines = [line.rstrip("\r\n") for line in io.StringIO(text, newline="")]
    return split_strips(lines), tuple(range(1, len(lines) + 1))


def _without_rules(text: str) -> str:
    """The text with the lines that only draw emptied, their ends left."""
    from bulletin.read.delimited.drawn_tables import is_rule

    lines = list(io.StringIO(text, newline=""))
    return "".join(
        line[len(line.rstrip("\r\n")) :] if is_rule(line.rstrip("\r\n")) else line for line in lines
    )
