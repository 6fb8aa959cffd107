"""Where a cell stands in the file as it is on disk."""

from typing import NamedTuple


class Position(NamedTuple):
    """A physical line and cell of a file, both counted from 1, titles included."""

    line: int
    column: int
