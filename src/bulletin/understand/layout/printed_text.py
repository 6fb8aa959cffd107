"""A printed text and where it stands: what the floors of understanding hand to one another."""

from typing import NamedTuple

from bulletin.model.files.position import Position

_BLANKS = " \t\r\n\u3000\u00a0\u200b\u2060\ufeff|"


class Piece(NamedTuple):
    """
    One cell of the sheet, or a part of a cell, as printed.

    `text` is to the letter. Where nothing is printed, `position` is the nearest place
    at which it should stand. `tiers` are the texts that a head in several tiers was
    joined from, spanners first; empty where one text stands alone.
    """

    text: str
    position: Position
    tiers: tuple[str, ...] = ()

    @property
    def bare(self) -> str:
        """Return the text without blanks and stray bars around it."""
        return self.text.strip(_BLANKS)


class Line(NamedTuple):
    """
    A physical line of the sheet: its number and its cells.

    `filled` are the places, counted from 0, of the cells that hold more than blanks or bars.
    """

    number: int
    cells: tuple[str, ...]
    filled: tuple[int, ...]

    @classmethod
    def of(cls, number: int, cells: tuple[str, ...]) -> "Line":
        """Return the line of these cells."""
        return cls(number, cells, tuple(i for i, cell in enumerate(cells) if cell.strip(_BLANKS)))

    def piece(self, column: int) -> Piece:
        """Return the cell at a place counted from 0, blank where the line is too short."""
        text = self.cells[column] if column < len(self.cells) else ""
        return Piece(text, Position(self.number, column + 1))
