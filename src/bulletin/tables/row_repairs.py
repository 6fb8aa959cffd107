"""Every way to make a row as wide as its table by joining or parting neighbouring cells."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from bulletin.read.row_shape import Row, is_figure

MARKS = "—–-－…．.·*/\\()（）xXcnrpNA "  # what stands in a column of figures and is none

_FARTHEST = 2  # cells too many or too few that are still mended
_THOUSANDS = 3


class ColumnShapes(NamedTuple):
    """How wide the table is, which columns hold figures, their decimals, and every text."""

    width: int
    figures: tuple[bool, ...]
    decimals: tuple[int | None, ...]
    texts: tuple[frozenset[str], ...]
    delimiter: str


def ways(row: Row, columns: ColumnShapes) -> Iterator[Row]:
    """
    Every row of the right width that joining or parting neighbours makes plausible.

    Thousands and words are joined; figures and known words are parted, at a blank only. A
    cell is plausible if it is what its column holds in the other rows.
    """
    cells = trimmed(row)
    excess = len(cells) - columns.width
    if 0 < excess <= _FARTHEST:
        joined = {way for way in _joined_ways(cells, excess, columns) if _fits(way, columns)}
        prose = {way for way in joined if _is_prose(way, cells, columns.delimiter)}
        dropped = {way for way in _dropped_ways(cells, excess) if _fits(way, columns)}
        yield from sorted(prose or joined | dropped)
    elif 0 < -excess <= _FARTHEST and len(row) < columns.width:
        yield from sorted(set(_parted_ways(row, columns.width - len(row), columns)))


def _joined_ways(cells: Row, excess: int, columns: ColumnShapes) -> Iterator[Row]:
    for seams in combinations(range(1, len(cells)), excess):
        joined: list[str] = [cells[0]]
        sound = True
        for i in range(1, len(cells)):
            if i in seams:
                sound = sound and _joins(joined[-1], cells[i])
                joined[-1] += columns.delimiter + cells[i]
            else:
                joined.append(cells[i])
        if sound:
            yield tuple(joined)


def _is_prose(way: Row, cells: Row, delimiter: str) -> bool:
    """Whether a blank stands behind each delimiter that was joined, and behind no other."""
    if sum(cell[:1] == " " for cell in cells) != len(cells) - len(way):
        return False
    return not any(cell[:1] == " " for cell in way) and any(f"{delimiter} " in cell for cell in way)


def _joins(left: str, right: str) -> bool:
    """Whether two cells can be one: thousands, or words."""
    if not left.strip() or not right.strip():
        return False
    last = left.strip().rpartition(" ")[2]
    group = right.strip().partition(" ")[0].partition(".")[0]
    if last[-1:].isdigit() and group[:1].isdigit():
        begun, _, digits = last.lstrip("-−").rpartition(",")
        sizes = (_THOUSANDS,) if begun else range(1, _THOUSANDS + 1)
        return len(group) == _THOUSANDS and digits.isdigit() and len(digits) in sizes
    return not is_figure(left) and not is_figure(right)


def _dropped_ways(cells: Row, excess: int) -> Iterator[Row]:
    blank = [i for i, cell in enumerate(cells) if not cell.strip()]
    for gone in combinations(blank, excess):
        yield tuple(cell for i, cell in enumerate(cells) if i not in gone)


def _parted_ways(row: Row, missing: int, columns: ColumnShapes) -> Iterator[Row]:
    if missing > 1:
        return
    for i, cell in enumerate(row):
        bare = cell.strip()
        for at, letter in enumerate(bare):
            if letter.isspace():
                way = (*row[:i], bare[:at], bare[at + 1 :].strip(), *row[i + 1 :])
                if _fits(way, columns) and _parts(way[i], way[i + 1], i, columns):
                    yield way


def _parts(left: str, right: str, place: int, columns: ColumnShapes) -> bool:
    """Whether the right part of a cell is known in the next column, and no thousands."""
    if not columns.figures[place + 1]:
        return right in columns.texts[place + 1]
    if not is_figure(right):
        return False
    if is_figure(left) and left[-1:].isdigit() and len(right.partition(".")[0]) == _THOUSANDS:
        return "." in left
    decimals = columns.decimals[place + 1]
    return decimals is None or len(right.partition(".")[2]) == decimals


def _fits(row: Row, columns: ColumnShapes) -> bool:
    return len(row) == columns.width and all(
        _fit(cell.strip(), known, figures=figures)
        for cell, known, figures in zip(row, columns.texts, columns.figures, strict=True)
    )


def _fit(cell: str, known: frozenset[str], *, figures: bool) -> bool:
    if figures:
        return is_figure(cell) or not cell.strip(MARKS)
    return bool(cell) and (not is_figure(cell) or any(map(is_figure, known)))


def trimmed(row: Row) -> Row:
    """The row without the blank cells at its end."""
    end = len(row)
    while end and not row[end - 1].strip():
        end -= 1
    return row[:end]
