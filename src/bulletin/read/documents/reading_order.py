"""Paragraphs and tables of a file without lines, numbered in the order in which they are read."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin.model.files.document import Paragraph, PlacedSheet, TextRun
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.read.documents.lines_joined import heading_depth
from bulletin.read.row_shape import Row


class PageBlock(NamedTuple):
    """A text of a page, or the rows of a table on it; a text has its depth as a heading."""

    text: str = ""
    rows: tuple[Row, ...] = ()
    heading: int = 0
    page: int = 0


class TableNumbering(NamedTuple):
    """
    How the tables of a file are named, and how its paragraphs are numbered.

    `apart`: each table counts its own rows from 1 and has a name; otherwise a row of a table
    counts as a paragraph does.
    """

    path: str
    encoding: str = ""
    apart: bool = False


def numbered(
    blocks: Iterable[PageBlock], how: TableNumbering
) -> tuple[Paragraph | PlacedSheet, ...]:
    """
    The blocks as parts of a document, `line` being the number of a paragraph or row.

    The columns of a cell count the characters of its row, a blank between two cells.
    """
    parts: list[Paragraph | PlacedSheet] = []
    line, tables = 1, 0
    for block in blocks:
        if not block.rows:
            runs = (TextRun(0, Position(line, 1)),)
            heading = block.heading or heading_depth(block.text)
            parts.append(Paragraph(block.text, runs, heading, block.page))
            line += 1
            continue
        tables += 1
        parts.append(_placed(block, line, tables, how))
        line += len(block.rows)
    return tuple(parts)


def _placed(block: PageBlock, line: int, number: int, how: TableNumbering) -> PlacedSheet:
    first, name = (1, f"table {number}") if how.apart else (line, "")
    lines = tuple(range(first, first + len(block.rows)))
    sheet = Sheet(how.path, block.rows, lines, how.encoding, name=name)
    places = {
        Position(first + at, column): Position(line + at, start)
        for at, row in enumerate(block.rows)
        for column, start in enumerate(_starts(row), 1)
    }
    return PlacedSheet(sheet, places, block.page)


def _starts(row: Sequence[str]) -> Iterable[int]:
    start = 1
    for cell in row:
        yield start + len(cell) - len(cell.lstrip())
        start += len(cell) + 1
