"""What comes back from a broken file, and whether it is said where it is not the clean table."""

import csv
import io
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from unicodedata import normalize

from bulletin.api.examine import examine_sheet
from bulletin.errors import BulletinError
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport, Report
from bulletin.render import formats
from bulletin.render.form import Form, Result
from bulletin.tables.from_source import sheets_of_bytes
from bulletin.understand.understand import understand
from tests.robustness.written_table import TABLES, BrokenFile, Grid


class Recovery(StrEnum):
    CLEAN = "clean"
    REPORTED = "reported"
    SILENT = "silent"


def recovered(file: BrokenFile) -> tuple[Recovery, tuple[Grid, ...], str]:
    """
    What became of a broken file, the rectangles that came back, and what was said of it.

    Findings count as said only where the clean table does not have them too.
    """
    try:
        sheets = sheets_of_bytes(file.raw, "broken.csv")
        found = tuple(map(rectangle_of, sheets))
    except BulletinError as error:
        return Recovery.REPORTED, (), str(error)
    said = {notice for sheet in sheets for notice in sheet.notices}
    if list(map(plain, found)) == list(map(plain, file.expected)):
        return Recovery.CLEAN, found, "; ".join(sorted(said))
    said |= findings_of(sheets) - _usual(file.table)
    return (Recovery.REPORTED if said else Recovery.SILENT), found, "; ".join(sorted(said))


def findings_of(sheets: tuple[Sheet, ...]) -> set[str]:
    return {each.message for sheet in sheets for each in examine_sheet(sheet).findings}


@cache
def _usual(table: str) -> set[str]:
    return findings_of(sheets_of_bytes((TABLES / table).read_bytes(), table))


def rectangle_of(sheet: Sheet) -> Grid:
    file = FileReport(sheet.path, sheet, understand(sheet))
    text = formats.write(Result("show", Report((file,))), Form("csv"))
    return list(csv.reader(io.StringIO(text)))


def plain(grid: Grid) -> Grid:
    """
    The cells without blanks around them and in one width, blank rows and columns left out.

    Heads are compared without any blanks: where two rows of heads are joined, the seam is a
    matter of taste.
    """
    rows = [[normalize("NFKC", cell).replace("\u200b", "").strip() for cell in row] for row in grid]
    rows = [row for row in rows if any(row)]
    columns = [column for column in zip_longest(*rows, fillvalue="") if any(column)]
    lines = [list(row) for row in zip(*columns, strict=True)]
    return [["".join(cell.split()) for cell in line] for line in lines[:1]] + lines[1:]
