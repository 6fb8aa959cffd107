"""Where in the text of a file the cells of a sheet stand, counted in characters."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property

from bulletin.model.files.cell_span import line_starts, row_spans
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet


class Places(Mapping[Position, Position]):
    """The places of all cells of a sheet, worked out when somebody first asks for one."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def __getitem__(self, position: Position) -> Position:
        """Return the line and column, in characters, at which the text of a cell begins."""
        return self._places[position]

    def __iter__(self) -> Iterator[Position]:
        """Yield the position of every cell."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many cells there are."""
        return len(self._places)

    @cached_property
    def _places(self) -> Mapping[Position, Position]:
        sheet, starts = self._sheet, line_starts(self._sheet.text)
        return {
            Position(line, column): _at(starts, span.start)
            for row, line in enumerate(sheet.lines)
            for column, span in enumerate(row_spans(sheet.text, sheet, row), 1)
        }


def _at(starts: tuple[int, ...], offset: int) -> Position:
    line = min(bisect_right(starts, offset), max(len(starts) - 1, 1))
    return Position(line, offset - starts[line - 1] + 1)
