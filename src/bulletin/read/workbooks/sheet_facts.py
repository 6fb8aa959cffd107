"""What the XML of a sheet says of its cells: formats, formulas not computed, how far it reaches."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import IO, NamedTuple

from bulletin.messages.message import Message
from bulletin.read.workbooks.displayed import GENERAL
from bulletin.read.workbooks.merged import MergedCells

Formats = Mapping[tuple[int, int], str]

_PIECE = 1 << 16
_MOST_CELLS = 20_000_000  # in the rectangles around all cells of each sheet
_MOST_BLANK = 1_000_000  # of them, whatever is filled
_TIMES = 100  # as many blank ones as filled ones beyond that


class SheetFacts(NamedTuple):
    """
    What the reader of a sheet's values leaves out, every place counted from 0.

    `formats` are those of cells that are not displayed as they are stored, `uncomputed`
    the cells of formulas without a stored result, `aside` blocks that are no part of a
    table: the checks of a form of ours. `filled` cells are stored within `height` and `width`.
    """

    formats: Formats = MappingProxyType({})
    uncomputed: tuple[tuple[int, int], ...] = ()
    aside: tuple[MergedCells, ...] = ()
    height: int = 0
    width: int = 0
    filled: int = 0


def need_room(area: int, filled: int) -> None:
    """
    Make sure that the rectangles around all cells of each sheet fit in memory.

    `area` is how many cells they have, blank ones included. Two filled cells in opposite
    corners of a sheet make a rectangle of 17,000,000,000.

    Raises:
        ValueError: it does not.
    """
    if area > _MOST_CELLS or area > _MOST_BLANK + _TIMES * filled:
        raise ValueError(Message.of("read.sheet.too.large"))


def facts_of_sheet(file: IO[bytes], codes: Sequence[str]) -> SheetFacts | None:
    """
    The facts that a part of a workbook holds; none where it is no sheet of cells.

    The XML is read in pieces and nothing of it is kept, so that its size does not matter.

    Raises:
        xml.parsers.expat.ExpatError, IndexError, ValueError: it is broken.
    """
    cells = _Cells(codes)
    while piece := file.read(_PIECE):
        cells.parser.Parse(piece, False)  # noqa: FBT003
        if cells.root not in {"", "worksheet"}:
            return None
    cells.parser.Parse(b"", True)  # noqa: FBT003
    return SheetFacts(cells.formats, tuple(cells.uncomputed), (), *cells.extent, cells.filled)


class _Cells:
    """What is known of a sheet so far, while its XML goes by."""

    def __init__(self, codes: Sequence[str]) -> None:
        from xml.parsers.expat import ParserCreate

        # Expat refuses entities that grow without bound, and fetches none from outside.
        self.parser = ParserCreate(namespace_separator="}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.root = ""
        self.formats: dict[tuple[int, int], str] = {}
        self.uncomputed: list[tuple[int, int]] = []
        self.extent = (0, 0)
        self.filled = 0
        self._codes = codes
        self._place = (-1, -1)
        self._held: set[str] | None = None  # the elements in a cell, while one is open

    def _start(self, name: str, given: Mapping[str, str]) -> None:
        tag = name.rpartition("}")[2]
        self.root = self.root or tag
        if tag == "c":
            line, column = self._place
            self._place = place_of(given.get("r", "")) or (max(line, 0), column + 1)
            self._held = set()
            code = self._codes[int(given.get("s", "0"))] if self._codes else GENERAL
            if code != GENERAL:
                self.formats[self._place] = code
        elif tag == "row":
            self._place = (int(given.get("r", self._place[0] + 2)) - 1, -1)
        elif self._held is not None:
            self._held.add(tag)

    def _end(self, name: str) -> None:
        if self._held is None or name.rpartition("}")[2] != "c":
            return
        if self._held:
            self.filled += 1
            height, width = self.extent
            self.extent = (max(height, self._place[0] + 1), max(width, self._place[1] + 1))
        if self._held == {"f"}:
            self.uncomputed.append(self._place)
        self._held = None


def place_of(reference: str) -> tuple[int, int] | None:
    """Line and column of a reference such as `B12`, counted from 0; none where it is none."""
    match = re.fullmatch(r"([A-Z]+)(\d+)", reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1
