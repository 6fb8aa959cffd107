"""The cells of an OpenDocument workbook as it displays them, which the file itself records."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from bulletin.read.workbooks.merged import MergedCells, spread

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
    from xml.etree.ElementTree import fromstring

    with ZipFile(io.BytesIO(raw)) as archive:
        content = fromstring(archive.read("content.xml"))  # noqa: S314  expat refuses entity bombs
    return [(each.get(f"{_TABLE}name", ""), _rows(each)) for each in content.iter(f"{_TABLE}table")]


def _rows(table: "Element") -> Rows:
    rows: list[list[str]] = []
    spans: list[MergedCells] = []
    for row in table.iter(f"{_TABLE}table-row"):
        cells: list[str] = []
        for cell in row:
            text, times = _displayed(cell), _times(cell, "columns")
            down, along = (
                int(cell.get(f"{_TABLE}number-{way}-spanned", 1)) for way in ("rows", "columns")
            )
            if down > 1 or along > 1:
                at = (len(rows), len(cells))
                spans.append(MergedCells(*at, at[0] + down - 1, at[1] + along - 1))
            cells += [text] * (times if text or times <= _MOST else 1)
        times = _times(row, "rows")
        rows += [list(cells) for _ in range(times if any(cells) or times <= _MOST else 1)]
    return spread(rows, spans)


def _times(element: "Element", what: str) -> int:
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))


def _displayed(cell: "Element") -> str:
    return "\n".join("".join(_pieces(each)) for each in cell if each.tag == f"{_TEXT}p")


def _pieces(element: "Element") -> Iterator[str]:
    yield element.text or ""
    for each in element:
        if each.tag == f"{_TEXT}s":
            yield " " * int(each.get(f"{_TEXT}c", "1"))
        else:
            yield from _pieces(each)
        yield each.tail or ""
