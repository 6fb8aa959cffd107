"""The table as a sheet of a workbook, its figures stored as numbers under a number format."""

import io
import re
from collections.abc import Iterator, Sequence
from html import escape
from zipfile import ZipFile

from tests.robustness.written_table import Damaged, Grid

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
    '<sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_BOOK_LINKS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>'
)
_ROOT_LINKS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/></Types>'
)


def workbooks(grid: Grid) -> Iterator[Damaged]:
    yield "numbers under formats", excel(grid), (grid,)
    width = len(grid[0])
    titled = [
        ["表3 2022年主要指标", *[""] * (width - 1)],
        *grid,
        ["注：初步数据", *[""] * (width - 1)],
    ]
    last = "ABCDEFG"[width - 1]
    yield "merged title and note", excel(titled, [f"A1:{last}1"]), (grid,)
    if width > 2:
        spanner = [[grid[0][0], "甲部分", *[""] * (width - 2)], ["", *grid[0][1:]], *grid[1:]]
        joined = [[grid[0][0], *[f"甲部分{cell}" for cell in grid[0][1:]]], *grid[1:]]
        yield "merged heads", excel(spanner, ["A1:A2", f"B1:{last}1"]), (joined,)
    moved = [["", "", *row] for row in [[""] * width, *grid]]
    yield "away from the corner", excel(moved), (grid,)


def excel(grid: Sequence[Sequence[str]], merged: Sequence[str] = ()) -> bytes:
    """A workbook whose plain numbers are stored as numbers, shown with the decimals of the grid."""
    codes = ["General", "0", "0.0", "0.00", "#,##0", "#,##0.0", "#,##0.00"]
    formats = "".join(
        f'<numFmt numFmtId="{164 + i}" formatCode="{code}"/>' for i, code in enumerate(codes)
    )
    styles = "".join(f'<xf numFmtId="{164 + i}"/>' for i in range(len(codes)))
    rows = "".join(_row(row, at) for at, row in enumerate(grid, 1))
    cells = "".join(f'<mergeCell ref="{each}"/>' for each in merged)
    sheet = (
        f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>'
        + (f"<mergeCells>{cells}</mergeCells>" if merged else "")
        + "</worksheet>"
    )
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _ROOT_LINKS)
        archive.writestr("xl/workbook.xml", _BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", _BOOK_LINKS)
        archive.writestr(
            "xl/styles.xml",
            f'<styleSheet xmlns="{_MAIN}"><numFmts>{formats}</numFmts>'
            f"<cellXfs>{styles}</cellXfs></styleSheet>",
        )
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return packed.getvalue()


def _row(row: Sequence[str], at: int) -> str:
    cells = "".join(_cell(cell, f"{'ABCDEFGHIJ'[i]}{at}") for i, cell in enumerate(row) if cell)
    return f'<row r="{at}">{cells}</row>'


def _cell(cell: str, place: str) -> str:
    if not re.fullmatch(r"-?[0-9]{1,3}(,?[0-9]{3})*(\.[0-9]{1,2})?", cell):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    style = 1 + len(cell.partition(".")[2]) + 3 * ("," in cell)
    return f'<c r="{place}" s="{style}"><v>{float(cell.replace(",", ""))!r}</v></c>'
