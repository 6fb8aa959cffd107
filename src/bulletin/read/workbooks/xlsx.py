"""What an Excel workbook says of its sheets, and the reader of its values leaves out."""

import io
from typing import NamedTuple
from xml.parsers.expat import ExpatError
from zipfile import ZipFile

from bulletin.model.files.sheet import CHECKS
from bulletin.read.workbooks.displayed import GENERAL
from bulletin.read.workbooks.merged import MergedCells
from bulletin.read.workbooks.sheet_facts import SheetFacts, facts_of_sheet, place_of

# Those that Excel itself defines; what is not here is text, a date or general.
_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0", 6: "#,##0", 7: "#,##0.00",
    8: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy-m-d", 17: "mmm-yy",
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
    55: "yyyy-m", 57: "yyyy-m",
}  # fmt: skip
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Sheets(NamedTuple):
    """
    The facts on the sheets of a workbook.

    `named` are those of each sheet by its name; none where the workbook is not built as Excel
    builds it: then decimals are unknown. `every` are those of all parts that hold a sheet.
    """

    named: dict[str, SheetFacts] | None
    every: tuple[SheetFacts, ...]


def facts_of_sheets(raw: bytes) -> Sheets:
    """
    The facts on the sheets of a workbook.

    Raises:
        zipfile.BadZipFile, xml.parsers.expat.ExpatError, ValueError and others: it is broken.
    """
    with ZipFile(io.BytesIO(raw)) as archive:
        codes = _codes(archive)
        parts = {name: _part(archive, name, codes or ()) for name in archive.namelist()}
        every = {name: facts for name, facts in parts.items() if facts is not None}
        named = None if codes is None else _named(archive, every)
    return Sheets(named, tuple(every.values()))


def _codes(archive: ZipFile) -> list[str] | None:
    from xml.etree.ElementTree import ParseError

    try:
        return number_formats(archive)
    except (KeyError, ParseError, ValueError):
        return None


def _named(archive: ZipFile, every: dict[str, SheetFacts]) -> dict[str, SheetFacts] | None:
    from xml.etree.ElementTree import ParseError

    try:
        aside = _set_aside(archive)
        return {
            name: every[part]._replace(aside=aside.get(name, ()))
            for name, part in sheet_parts(archive)
        }
    except (IndexError, KeyError, ParseError, ValueError):
        return None


def _part(archive: ZipFile, name: str, codes: "list[str] | tuple[()]") -> SheetFacts | None:
    """The facts that one part holds; pictures and other binary parts are no XML and hold none."""
    try:
        with archive.open(name) as file:
            return facts_of_sheet(file, codes)
    except ExpatError:
        if name.endswith(".xml"):
            raise
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
            ends = place_of(first), place_of(last or first)
            if ends[0] and ends[1]:
                name = sheet.removeprefix("'").removesuffix("'").replace("''", "'")
                found[name] = (MergedCells(*ends[0], *ends[1]),)
    return found


def _tag(name: str) -> str:
    return name.rpartition("}")[2]
