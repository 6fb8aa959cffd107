"""What an Excel workbook says of its cells, and the reader of its values leaves out."""

import io
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from bulletin.model.files.sheet import CHECKS
from bulletin.read.workbooks.displayed import GENERAL
from bulletin.read.workbooks.merged import MergedCells

Formats = Mapping[tuple[int, int], str]

# Those that Excel itself defines; what is not here is text, a date or general.
_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0", 6: "#,##0", 7: "#,##0.00",
    8: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy-m-d", 17: "mmm-yy",
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
    55: "yyyy-m", 57: "yyyy-m",
}  # fmt: skip
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class SheetFacts(NamedTuple):
    """
    What the reader of a sheet's values leaves out, every place counted from 0.

    `formats` are those of cells that are not displayed as they are stored, `uncomputed`
    the cells of formulas without a stored result, `aside` blocks that are no part of a
    table: the checks of a form of ours.
    """

    formats: Formats = MappingProxyType({})
    uncomputed: tuple[tuple[int, int], ...] = ()
    aside: tuple[MergedCells, ...] = ()


def sheet_facts(raw: bytes) -> dict[str, SheetFacts] | None:
    """
    The facts on each sheet by its name.

    None where the workbook is not built as Excel builds it: then decimals are unknown.
    """
    from xml.etree.ElementTree import ParseError
    from zlib import error as zlib

    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            codes, aside = number_formats(archive), _set_aside(archive)
            return {
                name: _facts(archive, part, codes)._replace(aside=aside.get(name, ()))
                for name, part in sheet_parts(archive)
            }
    except (
        BadZipFile,
        EOFError,
        IndexError,
        KeyError,
        ParseError,
        RuntimeError,
        ValueError,
        zlib,
    ):
        return None


def number_formats(archive: ZipFile) -> list[str]:
    """Return the format code of each cell style, by its number."""
    from xml.etree.ElementTree import fromstring

    styles = fromstring(archive.read("xl/styles.xml"))  # noqa: S314  expat refuses entity bombs
    own = {
        int(each.get("numFmtId", "0")): each.get("formatCode", GENERAL)
        for each in styles.iter()
        if _tag(each.tag) == "numFmt"
    }
    cells = next((each for each in styles if _tag(each.tag) == "cellXfs"), ())
    numbers = [int(each.get("numFmtId", "0")) for each in cells]
    return [own.get(number) or _BUILT_IN.get(number, GENERAL) for number in numbers]


def sheet_parts(archive: ZipFile) -> list[tuple[str, str]]:
    """Return the name of each sheet and the part of the archive that holds it."""
    from xml.etree.ElementTree import fromstring

    book = fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    targets = {each.get("Id"): each.get("Target", "") for each in links}
    found = []
    for each in book.iter():
        target = targets.get(each.get(_RELATION, ""), "")
        if _tag(each.tag) == "sheet" and "worksheets/" in target:
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            found.append((each.get("name", ""), part))
    return found


def _set_aside(archive: ZipFile) -> dict[str, tuple[MergedCells, ...]]:
    """The blocks of cells under the name that our forms give to their checks, by sheet."""
    from xml.etree.ElementTree import fromstring

    book = fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    found: dict[str, tuple[MergedCells, ...]] = {}
    for each in book.iter():
        if _tag(each.tag) == "definedName" and each.get("name") == CHECKS:
            sheet, _, block = (each.text or "").rpartition("!")
            first, _, last = block.replace("$", "").partition(":")
            ends = _place(first), _place(last or first)
            if ends[0] and ends[1]:
                name = sheet.removeprefix("'").removesuffix("'").replace("''", "'")
                found[name] = (MergedCells(*ends[0], *ends[1]),)
    return found


def _facts(archive: ZipFile, part: str, codes: list[str]) -> SheetFacts:
    from xml.etree.ElementTree import iterparse

    formats: dict[tuple[int, int], str] = {}
    uncomputed = []
    with archive.open(part) as file:
        for _, each in iterparse(file):  # noqa: S314
            if _tag(each.tag) == "c":
                code = codes[int(each.get("s", "0"))] if codes else GENERAL
                place = _place(each.get("r", ""))
                if code != GENERAL and place is not None:
                    formats[place] = code
                if place is not None and {_tag(inner.tag) for inner in each} == {"f"}:
                    uncomputed.append(place)
                each.clear()
    return SheetFacts(formats, tuple(uncomputed))


def _place(reference: str) -> tuple[int, int] | None:
    match = re.fullmatch(r"([A-Z]+)(\d+)", reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


def _tag(name: str) -> str:
    return name.rpartition("}")[2]
