"""The one way to make a row as wide as its table by joining or parting neighbouring cells."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, islice
from typing import NamedTuple

from bulletin.read.row_shape import Row, is_figure

MARKS = "—–-－…．.·*/\\()（）xXcnrpNA "  # what stands in a column of figures and is none

_FARTHEST = 2  # cells too many or too few that are still mended
_LONGEST = 200  # letters of two cells run together; more are a sentence
_THOUSANDS = 3


class ColumnShapes(NamedTuple):
    """How wide the table is, which columns hold figures, their decimals, and every text."""

    width: int
    figures: tuple[bool, ...]
    decimals: tuple[int | None, ...]
    texts: tuple[frozenset[str], ...]
    delimiter: str


class _Step(NamedTuple):
    """Cells of a row from `start` to before `stop`, and what becomes of them."""

    start: int
    stop: int
    texts: Row


_Change = Callable[[Row, int, int, str], _Step | None]


def only_way(row: Row, columns: ColumnShapes) -> Row | None:
    """
    The one row of the right width that joining or parting neighbours makes plausible.

    Thousands and words are joined, blanks left out; figures and known words are parted, at
    a blank only. A cell is plausible if it is what its column holds in the other rows.
    Words behind whose commas alone a blank stands go before all else. None if there is no
    way or more than one: looking stops at the second.
    """
    cells = trimmed(row)
    excess = len(cells) - columns.width
    found: Iterator[Row] = iter(())
    if 0 < excess <= _FARTHEST:
        prose = _prose_joined(cells, excess, columns)
        if prose is not None:
            return prose
        found = chain(_ways(cells, columns, _joined), _ways(cells, columns, _left_out))
    elif 0 < -excess <= _FARTHEST and columns.width - len(row) == 1:
        found = _parted_ways(row, columns)
    first = next(found, None)
    return first if next((way for way in found if way != first), None) is None else None


def _ways(cells: Row, columns: ColumnShapes, change: _Change) -> Iterator[Row]:
    """Every plausible row that one change or two make of the cells."""
    places = _Places(cells, columns)
    excess = len(cells) - columns.width
    for at_last in range(1, excess + 1):
        before = excess - at_last
        last = [
            step
            for step in places.steps(change, before, at_last)
            if places.fit(excess, step.stop, len(cells))
        ]
        if not before:
            for step in last:
                if places.fit(0, 0, step.start):
                    yield (*cells[: step.start], *step.texts, *cells[step.stop :])
        elif last:
            yield from _in_two_steps(places, last, places.steps(change, 0, before))


def _in_two_steps(
    places: "_Places", last: Sequence[_Step], steps: Iterable[_Step]
) -> Iterator[Row]:
    cells = places.cells
    starts = [step.start for step in last]
    for one in steps:
        if not places.fit(0, 0, one.start):
            return
        for two in islice(last, bisect_left(starts, one.stop), None):
            if not places.fit(1, one.stop, two.start):
                break
            between = cells[one.stop : two.start]
            yield (
                *cells[: one.start], *one.texts, *between, *two.texts, *cells[two.stop :]
            )  # fmt: skip


class _Places:
    """
    Whether the cells of a row fit the columns that they stand in once some are gone.

    `shift` is how many cells fewer stand before a cell then. Misfits are counted once for
    each shift, so that any run of cells is one subtraction.
    """

    def __init__(self, cells: Row, columns: ColumnShapes) -> None:
        self.cells = cells
        self._columns = columns
        self._misfits: dict[int, list[int]] = {}

    def fit(self, shift: int, start: int, stop: int) -> bool:
        """Whether all cells from `start` to before `stop` fit, moved so far to the left."""
        counts = self._misfits.get(shift)
        if counts is None:
            misses = (not self._fits(cell, i - shift) for i, cell in enumerate(self.cells))
            counts = self._misfits[shift] = list(accumulate(misses, initial=0))
        return counts[start] == counts[max(start, stop)]

    def steps(self, change: _Change, shift: int, gone: int) -> Iterator[_Step]:
        """The changes after which there are `gone` cells fewer, and what they make fits."""
        for start in range(len(self.cells) - gone + 1):
            step = change(self.cells, start, gone, self._columns.delimiter)
            if step is not None and all(self._fits(text, start - shift) for text in step.texts):
                yield step

    def _fits(self, cell: str, place: int) -> bool:
        if not 0 <= place < self._columns.width:
            return False
        figures, known = self._columns.figures[place], self._columns.texts[place]
        return _fit(cell.strip(), known, figures=figures)


def _joined(cells: Row, start: int, gone: int, delimiter: str) -> _Step | None:
    if start + gone >= len(cells):
        return None
    text = cells[start]
    for cell in cells[start + 1 : start + gone + 1]:
        if not _joins(text, cell):
            return None
        text += delimiter + cell
    return _Step(start, start + gone + 1, (text,))


def _left_out(cells: Row, start: int, gone: int, _delimiter: str) -> _Step | None:
    """Of neighbouring blanks it makes no difference which are left out: the first are."""
    if any(cell.strip() for cell in cells[start : start + gone]):
        return None
    if start and not cells[start - 1].strip():
        return None
    return _Step(start, start + gone, ())


def _prose_joined(cells: Row, excess: int, columns: ColumnShapes) -> Row | None:
    """The row with each cell that begins with a blank joined to the one before, if it fits."""
    if sum(cell[:1] == " " for cell in cells) != excess:
        return None
    way: list[str] = [cells[0]]
    for cell in cells[1:]:
        if cell[:1] != " ":
            way.append(cell)
        elif _joins(way[-1], cell):
            way[-1] += columns.delimiter + cell
        else:
            return None
    sound = len(way) == columns.width and _Places(tuple(way), columns).fit(0, 0, len(way))
    return tuple(way) if sound else None


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


def _parted_ways(row: Row, columns: ColumnShapes) -> Iterator[Row]:
    places = _Places(row, columns)
    for i, cell in enumerate(row):
        if not places.fit(0, 0, i):
            return
        bare = cell.strip()
        if len(bare) > _LONGEST or not places.fit(-1, i + 1, len(row)):
            continue
        for at, letter in enumerate(bare):
            if letter.isspace():
                two = bare[:at], bare[at + 1 :].strip()
                if _fits_both(two, i, columns):
                    yield (*row[:i], *two, *row[i + 1 :])


def _fits_both(two: tuple[str, str], place: int, columns: ColumnShapes) -> bool:
    return all(
        _fit(text.strip(), columns.texts[i], figures=columns.figures[i])
        for i, text in enumerate(two, place)
    ) and _parts(*two, place, columns)


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
