"""Tables that the end of a page parts, put together again."""

import re
from collections.abc import Sequence
from functools import cache

from bulletin.read.documents.pages.page_lines import PageLine, PageTable, Piece
from bulletin.read.row_shape import Row, is_figure
from bulletin.words.lexicon import idea

_SAME = 6.0  # points by which both parts may stand apart at their sides


def whole_tables(pieces: Sequence[Piece]) -> list[Piece]:
    """
    The pieces of all pages, what goes on of a table on the next page being part of it.

    It goes on where nothing but "continued" stands between, the columns stand in the same
    places, and the first row is the head over again or has figures under that of the part above.
    """
    found = list[Piece]()
    said = list[Piece]()  # "continued", behind a table
    for piece in pieces:
        above = found[-1] if found else None
        if isinstance(above, PageTable) and isinstance(piece, PageTable):
            if _goes_on(above, piece):
                found[-1] = _joined(above, piece)
                said = []
                continue
        elif isinstance(above, PageTable) and _says_continued(piece):
            said.append(piece)
            continue
        found += [*said, piece]
        said = []
    return [*found, *said]


def _says_continued(piece: Piece) -> bool:
    return isinstance(piece, PageLine) and _continued().match(piece.text) is not None


@cache
def _continued() -> re.Pattern[str]:
    return re.compile(rf"\s*(?i:{idea('continued').pattern})")


def _goes_on(above: PageTable, below: PageTable) -> bool:
    if below.page != above.pages_end + 1:
        return False
    apart = max(abs(above.left - below.left), abs(above.right - below.right))
    if apart > _SAME or len(above.rows[0]) != len(below.rows[0]):
        return False
    again = below.rows[0] == above.rows[0]
    return again or (_has_figures(below.rows[0]) and any(map(_has_figures, above.rows[1:])))


def _has_figures(row: Row) -> bool:
    return any(map(is_figure, row[1:]))


def _joined(above: PageTable, below: PageTable) -> PageTable:
    """One table of both; the rows that both begin with are its head, and said once."""
    heads = 0
    for one, other in zip(above.rows, below.rows, strict=False):
        if one != other:
            break
        heads += 1
    return above._replace(rows=(*above.rows, *below.rows[heads:]), pages_end=below.page)
