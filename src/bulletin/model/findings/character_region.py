"""Where a cell stands for an editor: lines and columns of characters, not cells."""

from bisect import bisect_right
from typing import NamedTuple

from bulletin.model.files.cell_span import find_span, line_starts
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport, Place


class Region(NamedTuple):
    """Characters of a text from a first to behind a last one; lines and columns from 1."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


def region_of(sheet: Sheet, position: Position, printed: str = "") -> Region | None:
    """
    Return the characters of a cell, or of what is printed within it.

    None where the sheet was read from no text, has no such cell, or it cannot be told
    apart from its neighbours; and where its text does not hold what is said to be printed.
    """
    span = find_span(sheet.text, sheet, position) if sheet.text else None
    if span is None or span.missing:
        return None
    inner = sheet.text[span.start : span.end].find(printed)
    if inner < 0:
        return None
    start = span.start + inner
    end = start + len(printed) if printed else span.end
    return Region(*_at(sheet.text, start), *_at(sheet.text, end), sheet.text[start:end])


def region_in(file: FileReport, place: Place) -> Region | None:
    """
    Return the characters of a place of a file, which is a cell or a number of a sentence.

    None where `region_of` has none, and in documents that have no lines (Word, PDF).
    """
    if place.path:
        return None
    if file.document is None:
        return region_of(file.sheet, place.position) if file.sheet else None
    if not file.document.encoding:
        return None
    line, column = place.position
    return Region(line, column, line, column + len(place.printed), place.printed)


def _at(text: str, offset: int) -> tuple[int, int]:
    starts = line_starts(text)
    line = min(bisect_right(starts, offset), max(len(starts) - 1, 1))
    return line, offset - starts[line - 1] + 1
