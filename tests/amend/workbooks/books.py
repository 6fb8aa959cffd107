"""Workbooks as Excel and openpyxl write them, and the records of their members."""

import io
import struct
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import PatternFill

from bulletin.amend.edit import Edit
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.tables.from_source import sheets_of_bytes

ROWS = (
    ("2020年焦作市地区生产总值及构成",),
    ("指标", "绝对数（亿元）", "比重（%）"),
    ("地区生产总值", 2761.1, None),
    ("第一产业", 149.8, 5.43),
    ("第二产业", 1408.2, 53.61),
    ("第三产业", 1131.2, 40.97),
)
MACRO = bytes(range(256)) * 20

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
PARTS = {
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
    '<sheet name="表1" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="r1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
    f'<Relationship Id="r3" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0" fontId="1"/>'
    '<xf numFmtId="2" fontId="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="1"/>'
    '<xf numFmtId="10" fontId="2"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}" count="3" uniqueCount="3"><si><t>甲</t></si>'
    "<si><t>1O3.2</t></si><si><t>12.5</t></si></sst>",
    "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" '
    f'Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"/>',
}


def by_hand(sheet: str, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a workbook with this XML as its sheet data; members stream, as some programs do."""
    content = f'<worksheet xmlns="{_MAIN}"><sheetData>{sheet}</sheetData></worksheet>'
    held = _Stream()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        every = {**PARTS, **(parts or {}), "xl/worksheets/sheet1.xml": content}
        for number, (name, text) in enumerate(every.items()):
            about = ZipInfo(name, (1999, 12, 31, 23, number, 58))
            about.compress_type = ZIP_STORED if number == 1 else ZIP_DEFLATED
            about.extra = b"\xfe\xca\x02\x00ab"
            archive.writestr(about, text)
    return held.getvalue()


class _Stream(io.BytesIO):
    """A stream that cannot go back, so that sizes are told behind the data."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError


def office(*, macro: bool = False, formula: str = "") -> bytes:
    """Return the table of `ROWS` with number formats, a merged title, a chart and a colour."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "生产总值"
    for row in ROWS:
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    for line in range(3, 7):
        sheet.cell(line, 2).number_format = "#,##0.0"
        sheet.cell(line, 3).number_format = "0.00"
    sheet["B5"].fill = PatternFill("solid", fgColor="DDFFDD")
    if formula:
        sheet[formula] = "=B3-B4-B6"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=2, max_row=6), titles_from_data=True)
    sheet.add_chart(chart, "E2")
    book.create_sheet("说明")["A1"] = "注：本表为初步统计数"
    held = io.BytesIO()
    book.save(held)
    if macro:
        with ZipFile(held, "a") as archive:
            archive.writestr("xl/vbaProject.bin", MACRO)
    return held.getvalue()


def records(raw: bytes) -> dict[str, bytes]:
    """Return the local record of every member, as compressed, by name and in order."""
    with ZipFile(io.BytesIO(raw)) as archive:
        members = archive.infolist()
    found = {}
    for each in members:
        names = sum(struct.unpack_from("<2H", raw, each.header_offset + 26))
        end = each.header_offset + 30 + names + each.compress_size
        found[each.filename] = raw[each.header_offset : end]
    return found


def sheet_of(raw: bytes) -> Sheet:
    return sheets_of_bytes(raw, "t.xlsx")[0]


def edit_of(raw: bytes, line: int, column: int, text: str) -> Edit:
    """Return the edit that types a text into a cell as it displays now."""
    sheet = sheet_of(raw)
    row = sheet.rows[sheet.lines.index(line)]
    printed = row[column - 1] if column <= len(row) else ""
    return Edit(Position(line, column), printed, text)
