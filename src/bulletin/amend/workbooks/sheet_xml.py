"""Where each cell of a sheet stands in the bytes of its XML."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from bulletin.model.files.position import Position

_SPREADSHEET = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # the strict form
)
_TAG = re.compile(rb"""<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)")


class CellXml(NamedTuple):
    """A cell's element from `start` to `end`, its start tag, and what it holds."""

    start: int
    end: int
    tag: bytes
    kind: str
    style: int
    formula: bool = False


class RowXml(NamedTuple):
    """A row's element from `start` to `end`, and its start tag."""

    start: int
    end: int
    tag: bytes


class Block(NamedTuple):
    """Cells from the first row and column to the last."""

    first: Position
    last: Position

    def holds(self, position: Position) -> bool:
        """Tell whether a cell is one of them."""
        within = zip(self.first, position, self.last, strict=True)
        return all(low <= each <= high for low, each, high in within)


@dataclass(slots=True)
class SheetXml:
    """
    The cells and rows of a sheet by where they stand, and the spans of merged cells.

    `computed` are blocks that one formula fills, of which only the first cell shows it.
    """

    cells: dict[Position, CellXml] = field(default_factory=dict)
    rows: dict[int, RowXml] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    computed: list[Block] = field(default_factory=list)

    def corner(self, position: Position) -> Position:
        """Return the cell that holds what is shown in a place: the first one of its span."""
        return next((each.first for each in self.merged if each.holds(position)), position)

    def has_formula(self, position: Position) -> bool:
        """Tell whether what a cell shows is computed."""
        cell = self.cells.get(position)
        return bool(cell and cell.formula) or any(each.holds(position) for each in self.computed)


def sheet_xml(content: bytes) -> SheetXml:
    """
    Return where the cells of a sheet stand.

    Raises:
        expat.ExpatError: it is no XML.
        ValueError: it is in no encoding in which a tag is plain ASCII.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:4]:
        raise ValueError
    reading = _Reading(content)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, told: reading.start(
        _own(name), told, parser.CurrentByteIndex
    )
    parser.EndElementHandler = lambda name: reading.end(_own(name), parser.CurrentByteIndex)
    parser.Parse(content, True)  # noqa: FBT003  expat's signature
    return reading.found


def block(reference: str) -> Block:
    """
    Return the cells that a reference such as `B2:C7` means.

    >>> block("$AB7").first
    Position(line=7, column=28)
    """
    ends = [_position(each) for each in reference.split(":")]
    return Block(ends[0], ends[-1])


def _position(reference: str) -> Position:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError(reference)
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return Position(int(match[2]), column)


def _own(name: str) -> str:
    """Return the name of an element of a spreadsheet, empty for any other."""
    space, _, own = name.rpartition(" ")
    return own if space in _SPREADSHEET else ""


class _Reading:
    """The sheet while its elements come by."""

    def __init__(self, content: bytes) -> None:
        self.found = SheetXml()
        self._content = content
        self._at = Position(0, 0)
        self._row: RowXml | None = None
        self._cell: CellXml | None = None

    def start(self, name: str, told: Mapping[str, str], offset: int) -> None:
        if name == "row":
            # A reference may be left out where it only counts on.
            self._at = Position(int(told.get("r", self._at.line + 1)), 0)
            self._row = RowXml(offset, offset, self._tag(offset))
        elif name == "c":
            place = told.get("r")
            after = Position(self._at.line, self._at.column + 1)
            self._at = _position(place) if place else after
            kind, style = told.get("t", "n"), int(told.get("s", "0"))
            self._cell = CellXml(offset, offset, self._tag(offset), kind, style)
        elif name == "f" and self._cell:
            self._cell = self._cell._replace(formula=True)
            if told.get("t") in ("array", "dataTable") and "ref" in told:
                self.found.computed.append(block(told["ref"]))
        elif name == "mergeCell" and "ref" in told:
            self.found.merged.append(block(told["ref"]))

    def end(self, name: str, offset: int) -> None:
        if name == "c" and self._cell:
            end = self._end(self._cell.start, self._cell.tag, offset)
            self.found.cells[self._at] = self._cell._replace(end=end)
            self._cell = None
        elif name == "row" and self._row:
            end = self._end(self._row.start, self._row.tag, offset)
            self.found.rows[self._at.line] = self._row._replace(end=end)
            self._row = None

    def _tag(self, offset: int) -> bytes:
        match = _TAG.match(self._content, offset)
        if match is None:
            raise ValueError(offset)
        return match[0]

    def _end(self, start: int, tag: bytes, offset: int) -> int:
        if tag.endswith(b"/>"):
            return start + len(tag)
        return self._content.index(b">", offset) + 1
