"""Rows with a cell too many or too few: mended where there is one way, and said in any case."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from bulletin.read.quotes import Row
from bulletin.read.shapes import Shape, is_figure, shaped

_FARTHEST = 2  # cells too many or too few that are still mended
_MARKS = "—–-－…．.·*/\\()（）xXcnrpNA "
_SAID = 5  # rows that are named one by one
_THOUSANDS = 3


class Ragged(NamedTuple):
    """The rows, as wide as the table where that could be mended, and what is to be said."""

    rows: tuple[Row, ...]
    notices: tuple[str, ...]


class _Columns(NamedTuple):
    """How wide the table is, which columns hold figures, and with how many decimals each."""

    width: int
    figures: tuple[bool, ...]
    decimals: tuple[int | None, ...]
    delimiter: str


def evened(rows: Sequence[Row], lines: Sequence[int], delimiter: str) -> Ragged:
    """
    The rows with cells joined or parted where a delimiter was lost or is one too many.

    Only where exactly one way gives every column what it holds in the other rows; what is
    uncertain stays as it is typed. Either way a sentence says so, unless merely blank cells
    are missing or left over at the end.
    """
    body = _body(rows)
    columns = _columns([rows[i] for i in body], rows[: body[0]] if body else (), delimiter)
    if columns is None:
        return Ragged(tuple(rows), ())
    mended = list(rows)
    said: list[str] = []
    short: list[int] = []
    for i in body:
        excess = len(_trimmed(rows[i])) - columns.width
        missing = columns.width - len(rows[i])
        if excess <= 0 and missing <= 0:
            continue
        ways = list(_ways(rows[i], columns))
        if len(ways) == 1:
            mended[i] = ways[0]
            said.append(_mended(lines[i], rows[i], ways[0], columns.width))
        elif excess > 0:
            said.append(_too_many(lines[i], len(_trimmed(rows[i])), columns.width))
        elif len(rows[i]) > 1 or columns.width == 2:  # noqa: PLR2004  a single label is a section
            short.append(i)
    said += _too_few([rows[i] for i in short], [lines[i] for i in short], columns.width)
    return Ragged(tuple(mended), tuple(said))


def _body(rows: Sequence[Row]) -> list[int]:
    """The places of the rows of figures, and of the rows of words near them."""
    shapes = [shaped(row).shape for row in rows]
    figured = [i for i, shape in enumerate(shapes) if shape is Shape.FIGURES]
    if not figured:
        return []
    last = figured[-1] + 1
    while last < len(rows) and _is_glued(rows[last]):
        last += 1
    inside = range(figured[0], last)
    found = (Shape.FIGURES, Shape.WORDS)
    return [i for i in inside if shapes[i] in found or _is_glued(rows[i]) or len(rows[i]) == 1]


def _is_glued(row: Row) -> bool:
    """Whether a row is one cell that ends in a figure."""
    return len(row) == 1 and " " in row[0].strip() and is_figure(row[0].split()[-1])


def _trimmed(row: Row) -> Row:
    end = len(row)
    while end and not row[end - 1].strip():
        end -= 1
    return row[:end]


def _columns(body: Sequence[Row], above: Sequence[Row], delimiter: str) -> _Columns | None:
    """The columns of the table, by its head and most of its rows; None where these disagree."""
    if len(body) < 2:  # noqa: PLR2004
        return None
    head = max((len(_trimmed(row)) for row in above[-3:]), default=0)
    counts = Counter(len(_trimmed(row)) for row in body if len(row) > 1)
    if not counts:
        return None
    usual = counts.most_common(1)[0][0]
    width = max(usual, head) if head in counts or head > usual else usual
    body = [row for row in body if len(row) > 1]
    typical = [row for row in body if usual <= len(_trimmed(row)) <= width]
    if 2 * len(typical) <= len(body) or width < 2:  # noqa: PLR2004
        return None
    cells = [[row[i].strip() for row in typical if i < len(row)] for i in range(width)]
    return _Columns(
        width,
        tuple(_holds_figures(column) for column in cells),
        tuple(map(_usual_decimals, cells)),
        delimiter or ",",
    )


def _holds_figures(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip(_MARKS)]
    return 5 * sum(map(is_figure, filled)) >= 4 * len(filled) > 0


def _usual_decimals(cells: Sequence[str]) -> int | None:
    counts = Counter(len(cell.partition(".")[2]) for cell in cells if is_figure(cell))
    best = counts.most_common(1)
    return best[0][0] if best and 3 * best[0][1] >= 2 * counts.total() else None


def _ways(row: Row, columns: _Columns) -> Iterator[Row]:
    """Every row of the right width that joining or parting neighbours makes plausible."""
    cells = _trimmed(row)
    excess = len(cells) - columns.width
    if 0 < excess <= _FARTHEST:
        found = {way for way in _joined_ways(cells, excess, columns) if _fits(way, columns)}
        found |= {way for way in _dropped_ways(cells, excess) if _fits(way, columns)}
        yield from sorted(found)
    elif 0 < -excess <= _FARTHEST and len(row) < columns.width:
        yield from sorted(
            {way for way in _parted_ways(row, columns.width - len(row), columns)}
        )


def _joined_ways(cells: Row, excess: int, columns: _Columns) -> Iterator[Row]:
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


def _joins(left: str, right: str) -> bool:
    """Whether two cells can be one: thousands, or words."""
    if not left.strip() or not right.strip():
        return False
    last = left.strip().rpartition(" ")[2]
    group = right.strip().partition(" ")[0].partition(".")[0]
    if last[-1:].isdigit() and group[:1].isdigit():
        digits = last.lstrip("-−").rpartition(",")[2]
        return len(group) == _THOUSANDS and group.isdigit() and len(digits) <= _THOUSANDS
    return not is_figure(left) and not is_figure(right)


def _dropped_ways(cells: Row, excess: int) -> Iterator[Row]:
    blank = [i for i, cell in enumerate(cells) if not cell.strip()]
    for gone in combinations(blank, excess):
        yield tuple(cell for i, cell in enumerate(cells) if i not in gone)


def _parted_ways(row: Row, missing: int, columns: _Columns) -> Iterator[Row]:
    if missing > 1:
        return
    for i, cell in enumerate(row):
        bare = cell.strip()
        for at, letter in enumerate(bare):
            if letter.isspace():
                way = (*row[:i], bare[:at], bare[at + 1 :].strip(), *row[i + 1 :])
                if _fits(way, columns) and _parts(way[i], way[i + 1], i, columns):
                    yield way


def _parts(left: str, right: str, place: int, columns: _Columns) -> bool:
    """Whether the right part of a cell is a figure of the next column, and no thousands."""
    if not columns.figures[place + 1] or not is_figure(right):
        return False
    if is_figure(left) and left[-1:].isdigit() and len(right.partition(".")[0]) == _THOUSANDS:
        return "." in left
    decimals = columns.decimals[place + 1]
    return decimals is None or len(right.partition(".")[2]) == decimals


def _fits(row: Row, columns: _Columns) -> bool:
    return len(row) == columns.width and all(
        _fit(cell.strip(), figures=figures, first=not i)
        for i, (cell, figures) in enumerate(zip(row, columns.figures, strict=True))
    )


def _fit(cell: str, *, figures: bool, first: bool) -> bool:
    if figures:
        return is_figure(cell) or not cell.strip(_MARKS)
    return bool(cell) and not (first and is_figure(cell))


def _mended(line: int, before: Row, after: Row, width: int) -> str:
    new = [cell for cell in after if cell not in before]
    read = ", ".join(f"'{cell.strip()}'" for cell in new) or "a blank left out"
    return (
        f"line {line} has {len(_trimmed(before))} cells where the table has {width} columns; "
        f"read as {read}."
    )


def _too_many(line: int, count: int, width: int) -> str:
    return (
        f"line {line} has {count} cells where the table has {width} columns; "
        "its figures may stand under the wrong heads, so check its delimiters and quotes."
    )


def _too_few(rows: Sequence[Row], lines: Sequence[int], width: int) -> list[str]:
    if not rows:
        return []
    if len(rows) > _SAID:
        return [
            f"{len(rows)} lines, of which the first is line {lines[0]}, have fewer cells than the "
            f"table's {width} columns; what they lack is taken as blank at their end."
        ]
    return [
        f"line {line} has {len(row)} cells where the table has {width} columns; what it lacks is "
        "taken as blank at its end."
        for line, row in zip(lines, rows, strict=True)
    ]
