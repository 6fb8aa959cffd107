"""Pages that are set in two columns: where these part, and in which order they are read."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bulletin.read.documents.pages.page_lines import PageLine, PageTable, Piece, Word, lines_of

_MIDDLE = range(35, 66)  # per cent of the width of a page among which columns may part
_LINES = 6  # of each column, from which on it is one
_LETTERS = 8  # of a line of sentences
_MOST = 0.6  # of the lines of a column that are such
_ACROSS = 0.25  # of all lines, that go across both columns at most


class PageSize(NamedTuple):
    """The number of a page, its width and height."""

    number: int
    width: float
    height: float


def pieces_of(words: Sequence[Word], tables: Sequence[PageTable], page: PageSize) -> list[Piece]:
    """
    The lines and tables of a page in the order in which they are read.

    On a page of two columns the left one is read before the right one, down to a line or table
    that goes across both. The lines of the right one are moved to where those of the left one
    begin, so that a sentence goes on from the foot of one to the head of the other. A page is
    one of two columns where both are sentences; errs towards one.
    """
    for per_cent in sorted(_MIDDLE, key=lambda each: abs(each - 50)):
        found = _parted(words, page, page.width * per_cent / 100)
        if found:
            return list(_in_order(found, tables))
    lines = lines_of(words, page.number, page.height)
    return sorted((*lines, *tables), key=lambda each: each.top)


class _Columns(NamedTuple):
    """The lines left and right of where columns part, and those across."""

    at: float
    left: list[PageLine]
    right: list[PageLine]
    across: list[PageLine]


def _parted(words: Sequence[Word], page: PageSize, at: float) -> _Columns | None:
    """Return the columns of a page that parts there, None where it does not."""
    across = {id(each) for each in words if float(each["x0"]) < at < float(each["x1"])}
    tops = sorted(float(each["top"]) for each in words if id(each) in across)
    if len(set(map(round, tops))) > _ACROSS * len({round(each["top"]) for each in words}):
        return None
    rest = [each for each in words if id(each) not in across]
    # What stands beside words across is of their line.
    beside = [each for each in rest if _is_beside(each, tops)]
    across |= {id(each) for each in beside}
    left = [each for each in rest if id(each) not in across and float(each["x1"]) <= at]
    right = [each for each in rest if id(each) not in across and float(each["x0"]) >= at]
    whole = [each for each in words if id(each) in across]
    found = _Columns(at, *(_lines(each, page) for each in (left, right, whole)))
    few = len(found.across) <= _ACROSS * (len(found.left) + len(found.right))
    if not (few and _says(found.left) and _says(found.right)):
        return None
    moved = min(each.left for each in found.left) - min(each.left for each in found.right)
    return _Columns(
        at,
        [each._replace(column=True) for each in found.left],
        [_moved(each, moved) for each in found.right],
        found.across,
    )


def _is_beside(word: Word, tops: Sequence[float]) -> bool:
    top, half = float(word["top"]), (float(word["bottom"]) - float(word["top"])) / 2
    return bisect_left(tops, top - half) < bisect_left(tops, top + half)


def _lines(words: Iterable[Word], page: PageSize) -> list[PageLine]:
    return list(lines_of(words, page.number, page.height))


def _says(lines: Sequence[PageLine]) -> bool:
    """Tell whether most lines of a column are of sentences, as those of tables are not."""
    long = sum(sum(map(str.isalpha, each.text)) >= _LETTERS for each in lines)
    return len(lines) >= _LINES and long >= _MOST * len(lines)


def _moved(line: PageLine, by: float) -> PageLine:
    return line._replace(left=line.left + by, right=line.right + by, column=True)


def _in_order(columns: _Columns, tables: Sequence[PageTable]) -> Iterator[Piece]:
    across: list[Piece] = [*columns.across, *(each for each in tables if each.crosses(columns.at))]
    left: list[Piece] = [*columns.left, *(each for each in tables if each.right <= columns.at)]
    right: list[Piece] = [*columns.right, *(each for each in tables if each.left >= columns.at)]
    begins = float("-inf")
    for each in (*sorted(across, key=_top), None):
        ends = each.top if each else float("inf")
        for column in (left, right):
            yield from sorted((one for one in column if begins <= one.top < ends), key=_top)
        if each:
            yield each
            begins = ends


def _top(piece: Piece) -> float:
    return piece.top
