"""Where a cell stands in the file as it is on disk, and in which of its tables."""

from typing import NamedTuple


class Position(NamedTuple):
    """A physical line and cell of a file, both counted from 1, titles included."""

    line: int
    column: int


class Origin(NamedTuple):
    """
    A table of a file.

    `path` is what the user named; `sheet` the name of a workbook's sheet, empty where there
    are none; `table` numbers the tables of a source that holds several, and is 0 where it
    holds one. Lines and columns of a position are those of this file and sheet.
    """

    path: str
    sheet: str = ""
    table: int = 0


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
