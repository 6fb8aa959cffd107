"""Where a cell stands in the file as it is on disk."""

from typing import NamedTuple


class Position(NamedTuple):
    """A physical line and cell of a file, both counted from 1, titles included."""

    line: int
    column: int


def address(position: Position) -> str:
    """
    Return the position as a spreadsheet writes it.

    >>> address(Position(7, 28))
    'AB7'
    """
    letters, column = "", position.column
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{position.line}"
