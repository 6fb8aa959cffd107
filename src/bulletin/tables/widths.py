"""Rows with a cell too many or too few: mended where there is one way, and said in any case."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from bulletin.messages.message import Gap, Message
from bulletin.read.row_shape import Row, Shape, is_figure, is_year, shaped
from bulletin.tables.notes import is_note
from bulletin.tables.row_repairs import MARKS, ColumnShapes, only_way, trimmed

_SAID = 5  # rows that are named one by one


class Ragged(NamedTuple):
    """The rows, as wide as the table where that could be mended, and what is to be said."""

    rows: tuple[Row, ...]
    notices: tuple[str, ...]


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
        excess = len(trimmed(rows[i])) - columns.width
        missing = columns.width - len(rows[i])
        if excess <= 0 and missing <= 0:
            continue
        found = only_way(rows[i], columns)
        if found is not None:
            mended[i] = found
            said.append(_mended(lines[i], rows[i], found, columns.width))
        elif excess > 0:
            said.append(_too_many(lines[i], len(trimmed(rows[i])), columns.width))
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
    return [
        i
        for i in inside
        if shapes[i] in (Shape.FIGURES, Shape.WORDS)
        or (shapes[i] is Shape.SINGLE and len(rows[i]) == 1)
    ]


def _is_glued(row: Row) -> bool:
    """Whether a row is one cell that ends in a figure, and no note."""
    if len(row) != 1 or " " not in row[0].strip() or is_note(row[0]):
        return False
    return is_figure(row[0].split()[-1])


def _columns(body: Sequence[Row], above: Sequence[Row], delimiter: str) -> ColumnShapes | None:
    """The columns of the table, by its head and most of its rows; None where these disagree."""
    if len(body) < 2:  # noqa: PLR2004
        return None
    heads = (*above[-3:], *(row for row in body[:1] if _is_of_years(row)))
    head = max((len(trimmed(row)) for row in heads), default=0)
    counts = Counter(len(trimmed(row)) for row in body if len(row) > 1)
    if not counts:
        return None
    usual = counts.most_common(1)[0][0]
    width = max(usual, head) if head in counts or head > usual else usual
    body = [row for row in body if len(row) > 1]
    typical = [row for row in body if usual <= len(trimmed(row)) <= width]
    if 2 * len(typical) <= len(body) or width < 2:  # noqa: PLR2004
        return None
    cells = [[row[i].strip() for row in typical if i < len(row)] for i in range(width)]
    return ColumnShapes(
        width,
        tuple(_holds_figures(column) for column in cells),
        tuple(map(_usual_decimals, cells)),
        tuple(map(frozenset, cells)),
        delimiter or ",",
    )


def _is_of_years(row: Row) -> bool:
    """Whether a row of figures is a head: these are years, and nothing else."""
    figures = [cell.strip() for cell in row[1:] if is_figure(cell.strip())]
    return bool(figures) and all(map(is_year, figures))


def _holds_figures(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip(MARKS)]
    return 5 * sum(map(is_figure, filled)) >= 4 * len(filled) > 0


def _usual_decimals(cells: Sequence[str]) -> int | None:
    counts = Counter(len(cell.partition(".")[2]) for cell in cells if is_figure(cell))
    best = counts.most_common(1)
    return best[0][0] if best and 3 * best[0][1] >= 2 * counts.total() else None


def _mended(line: int, before: Row, after: Row, width: int) -> str:
    new = [cell for cell in after if cell not in before]
    read: Gap = tuple(f"'{cell.strip()}'" for cell in new) or Message.of("read.blank.left.out")
    return Message.of(
        "read.row.mended", line=line, cells=_cells(len(trimmed(before))), width=width, read=read
    )


def _too_many(line: int, count: int, width: int) -> str:
    return Message.of("read.row.long", line=line, cells=_cells(count), width=width)


def _too_few(rows: Sequence[Row], lines: Sequence[int], width: int) -> list[str]:
    if not rows:
        return []
    if len(rows) > _SAID:
        many = Message.of("read.rows.short", number=len(rows), line=lines[0], width=width)
        return [many]
    return [_too_short(line, len(row), width) for line, row in zip(lines, rows, strict=True)]


def _too_short(line: int, count: int, width: int) -> str:
    return Message.of("read.row.short", line=line, cells=_cells(count), width=width)


def _cells(count: int) -> Message:
    return Message.of("read.cells", count=count)
