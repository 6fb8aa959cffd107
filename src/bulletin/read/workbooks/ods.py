"""The cells of an OpenDocument workbook as it displays them, which the file itself records."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from bulletin.read.workbooks.merged import MergedCells, spread
from bulletin.read.workbooks.sheet_facts import need_room

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Rows = tuple[tuple[str, ...], ...]

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST = 2048  # columns or rows that are really repeated; more is the blank rest of a sheet


def ods_sheets(raw: bytes) -> list[tuple[str, Rows]]:
    """
    The name and the rows of each sheet, every cell the text that is displayed.

    Raises:
        KeyError, ValueError, zipfile.BadZipFile, xml.etree.ElementTree.ParseError: the file
            is broken.
    """
    from xml.etree.ElementTree import iterparse

    sheets: list[_Sheet] = []
    above: list[Element] = []
    with ZipFile(io.BytesIO(raw)) as archive, archive.open("content.xml") as file:
        # Expat refuses entities that grow without bound. Nothing is kept of what was read:
        # the parent of a row forgets it.
        for event, each in iterparse(file, ("start", "end")):  # noqa: S314
            if event == "start":
                above.append(each)
                if each.tag == f"{_TABLE}table":
                    sheets.append(_Sheet(each.get(f"{_TABLE}name", "")))
                continue
            above.pop()
            if each.tag == f"{_TABLE}table-row" and sheets:
                sheets[-1].take(each)
                need_room(*map(sum, zip(*(one.size for one in sheets), strict=True)))
                above[-1].clear()
    return [(each.name, spread(each.rows, each.spans)) for each in sheets]


class _Sheet:
    """A sheet so far: its rows, which cells are merged, and how many cells hold a text."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[list[str]] = []
        self.spans: list[MergedCells] = []
        self._filled = self._width = 0

    @property
    def size(self) -> tuple[int, int]:
        """How many cells there are, and how many are filled."""
        return len(self.rows) * self._width, self._filled

    def take(self, row: "Element") -> None:
        """
        Take a row as often as it is repeated.

        Raises:
            ValueError: that makes far more cells than the file holds.
        """
        cells: list[str] = []
        for cell in row:
            text, times = _displayed(cell), _times(cell, "columns")
            down, along = (
                int(cell.get(f"{_TABLE}number-{way}-spanned", 1)) for way in ("rows", "columns")
            )
            if down > 1 or along > 1:
                at = (len(self.rows), len(cells))
                self.spans.append(MergedCells(*at, at[0] + down - 1, at[1] + along - 1))
            times = times if text or times <= _MOST else 1
            need_room(len(cells) + times, 1)
            cells += [text] * times
            self._filled += bool(text)
        times = _times(row, "rows")
        times = times if any(cells) or times <= _MOST else 1
        self._width = max(self._width, len(cells))
        need_room((len(self.rows) + times) * self._width, self._filled)
        self.rows += [list(cells) for _ in range(times)]


def _times(element: "Element", what: str) -> int:
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))


def _displayed(cell: "Element") -> str:
    return "\n".join("".join(_pieces(each)) for each in cell if each.tag == f"{_TEXT}p")


def _pieces(element: "Element") -> Iterator[str]:
    yield element.text or ""
    for each in element:
        if each.tag == f"{_TEXT}s":
            yield " " * min(int(each.get(f"{_TEXT}c", "1")), _MOST)
        else:
            yield from _pieces(each)
        yield each.tail or ""
