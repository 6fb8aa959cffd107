"""A file that is mostly prose: its paragraphs and tables in their order, each with its place."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet


class TextRun(NamedTuple):
    """From which character of a paragraph on its characters stand in one row of the file."""

    start: int
    position: Position


class Paragraph(NamedTuple):
    """
    The text of one paragraph without breaks of lines, and where each character of it stands.

    `runs` are in order and the first starts at 0; where a file breaks lines inside a
    paragraph, one begins with each. Columns count characters from 1. Where a file has no
    lines (.docx, PDF), `line` is the number of the paragraph in reading order. `heading`
    tells its depth as a heading, 0 if it is none; `page` is 0 where there are none.
    """

    text: str
    runs: tuple[TextRun, ...]
    heading: int = 0
    page: int = 0

    def position(self, offset: int) -> Position:
        """
        Return the line and column at which a character of the text stands.

        >>> runs = (TextRun(0, Position(3, 5)), TextRun(4, Position(4, 1)))
        >>> Paragraph("wide gap", runs).position(6)
        Position(line=4, column=3)
        """
        run = self.runs[bisect_right(self.runs, offset, key=lambda each: each.start) - 1]
        return Position(run.position.line, run.position.column + offset - run.start)


class PlacedSheet(NamedTuple):
    """
    A table of a document as a sheet, and where in the document the text of each cell begins.

    `places` has for the line and column of a cell in the sheet the line and the column, in
    characters, of the first character of its text.
    """

    sheet: Sheet
    places: Mapping[Position, Position]
    page: int = 0


class Document(NamedTuple):
    """
    A file in the order in which it is read; `name` is what the user named.

    `lines` is how many there are where only the first of them were read, else 0.
    """

    name: str
    parts: tuple[Paragraph | PlacedSheet, ...]
    encoding: str = ""
    notices: tuple[str, ...] = ()
    lines: int = 0

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the paragraphs alone, in their order."""
        return tuple(each for each in self.parts if isinstance(each, Paragraph))

    @property
    def sheets(self) -> tuple[PlacedSheet, ...]:
        """Return the tables alone, in their order."""
        return tuple(each for each in self.parts if isinstance(each, PlacedSheet))

    @property
    def only_notes(self) -> bool:
        """Tell whether every sentence is also the title or a note of one of the tables."""
        lines = {line for each in self.sheets for line in each.sheet.lines}
        return all(each.runs[0].position.line in lines for each in self.paragraphs)
