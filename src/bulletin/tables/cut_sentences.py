"""Sentences that the delimiter has cut into cells, put together again."""

from collections.abc import Sequence

from bulletin.read.row_shape import Row, Shape, Shaped, shaped
from bulletin.tables.notes import is_caption, is_note


def with_prose(rows: Sequence[Row], delimiter: str) -> tuple[Row, ...]:
    """
    The rows; those that are sentences with commas in them as a single cell.

    A sentence is known by the blank behind each of its commas, where the rows of the table
    have none; it stands above the head or below the last row of figures. So is what stands
    above the head and a blank row away from it.

    >>> rows = (("Output", " by sector", " 2022"), ("Item", "t"), ("Coal", "5"), ("Ore", "7"))
    >>> with_prose(rows, ",")[0]
    ('Output, by sector, 2022',)
    """
    every = [shaped(row) for row in rows]
    cut = [_is_cut(row) for row in every]
    figured = [i for i, row in enumerate(every) if row.shape is Shape.FIGURES]
    sound = [i for i in figured if not cut[i]]
    loose = sum(_is_loose(every[i]) for i in figured)
    if 2 * loose > len(figured) or not sound:
        return tuple(rows)
    outside = [i for i in range(len(rows)) if i < sound[0] or i > sound[-1]]
    width = len(every[sound[0]].cells)
    head = max((i for i in range(sound[0]) if len(every[i].cells) == width), default=-1)
    joined = {i for i in outside if cut[i] or (i > sound[-1] and _is_long_note(every[i]))}
    joined = (joined - {head}) | set(_preamble(every, sound[0]))
    return tuple((_joined(row, delimiter),) if i in joined else row for i, row in enumerate(rows))


def _joined(row: Row, delimiter: str) -> str:
    return delimiter.join(row).rstrip().rstrip(delimiter)


def _is_cut(row: Shaped) -> bool:
    """Whether each cell behind the first begins with a blank, and the row with none."""
    if len(row.filled) < 2 or row.filled != tuple(range(len(row.filled))):  # noqa: PLR2004
        return False
    return all(row.cells[i][:1] == " " for i in row.filled[1:]) and row.cells[0][:1] != " "


def _is_loose(row: Shaped) -> bool:
    """Whether a blank behind the delimiter is the custom of a row."""
    behind = [row.cells[i][:1] == " " for i in row.filled if i]
    return 2 * sum(behind) > len(behind)


def _is_long_note(row: Shaped) -> bool:
    return len(row.filled) > 1 and is_note(row.stub) and row.shape is Shape.WORDS


def _preamble(every: Sequence[Shaped], first: int) -> list[int]:
    """The rows of words above the head, a blank row away, that are captions or of another width."""
    top = first
    while top and every[top - 1].shape is not Shape.BLANK:
        top -= 1
    head = every[top]
    if top == first or head.shape is not Shape.WORDS or not head.lettered:
        return []
    several = [i for i in range(top) if every[i].shape is Shape.WORDS and not every[i].filled[0]]
    return [
        i for i in several if is_caption(every[i].text) or len(every[i].cells) != len(head.cells)
    ]
