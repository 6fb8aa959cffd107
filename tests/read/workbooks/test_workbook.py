"""
Workbooks as their program displays them.

Also of `read/workbooks/ods.py`, `read/workbooks/xlsx.py`.
"""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from bulletin.errors import InputError
from bulletin.tables.from_source import read_sheets, sheets_of_bytes
from tests.robustness.damages.workbooks import excel

ROWS = [["指标", "2020年", "比重"], ["合计", "1,250.50", "100.0"], ["甲", "1,000", "80.0"]]
OLD = Path(__file__).parent / "output.xls"

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_CONTENT = f"""<office:document-content xmlns:office="{_OFFICE}:office:1.0"
 xmlns:table="{_OFFICE}:table:1.0" xmlns:text="{_OFFICE}:text:1.0"><office:body>
<office:spreadsheet><table:table table:name="产值">
<table:table-row><table:table-cell><text:p>指标</text:p></table:table-cell>
<table:table-cell table:number-columns-spanned="2"><text:p>2020年</text:p></table:table-cell>
<table:covered-table-cell/></table:table-row>
<table:table-row><table:table-cell/><table:table-cell><text:p>level</text:p></table:table-cell>
<table:table-cell><text:p>share</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p><text:s text:c="2"/>甲</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="2"><text:p>100.0</text:p></table:table-cell>
</table:table-row>
<table:table-row table:number-rows-repeated="1048573"><table:table-cell
 table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def open_document(content: str = _CONTENT) -> bytes:
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return packed.getvalue()


def test_figures_have_the_decimals_that_the_workbook_shows() -> None:
    (sheet,) = sheets_of_bytes(excel(ROWS), "t.xlsx")
    assert (sheet.name, sheet.notices) == ("Table", ())
    assert [list(row) for row in sheet.rows] == ROWS


def test_lines_are_those_of_the_sheet() -> None:
    (sheet,) = sheets_of_bytes(excel([["", ""], *ROWS]), "t.xlsx")
    assert sheet.lines[sheet.rows.index(("甲", "1,000", "80.0"))] == 4


def test_a_merged_head_stands_over_each_of_its_columns_and_a_merged_title_once() -> None:
    rows = [["主要指标", "", ""], ["", "2020年", ""], ["指标", "产值", "比重"], *ROWS[1:]]
    (sheet,) = sheets_of_bytes(excel(rows, ["A1:C1", "B2:C2"]), "t.xlsx")
    assert sheet.rows[:2] == (("主要指标", "", ""), ("", "2020年", "2020年"))


def test_an_open_document_shows_its_cells_as_displayed() -> None:
    (sheet,) = sheets_of_bytes(open_document(), "t.ods")
    assert sheet.name == "产值"
    assert sheet.rows == (
        ("指标", "2020年", "2020年"),
        ("", "level", "share"),
        ("  甲", "100.0", "100.0"),
    )


def test_an_old_workbook_says_that_its_decimals_are_those_of_the_stored_numbers() -> None:
    (sheet,) = read_sheets(OLD)
    assert sheet.rows[1:] == (
        ("合计", "250.0", "260.1"),
        ("甲", "150.1", "160.0"),
        ("乙", "99.9", "100.1"),
    )
    assert len(sheet.notices) == 1
    assert "does not tell how many decimals" in sheet.notices[0]


def test_a_sheet_is_chosen_by_name_or_number_and_a_wrong_one_answered_with_the_nearest() -> None:
    raw = excel(ROWS)
    assert sheets_of_bytes(raw, "t.xlsx", sheet="Table") == sheets_of_bytes(
        raw, "t.xlsx", sheet="1"
    )
    with pytest.raises(InputError, match=r"^t.xlsx has no sheet 'Tabel'; did you mean 'Table'\?$"):
        sheets_of_bytes(raw, "t.xlsx", sheet="Tabel")


def test_a_text_has_no_sheets() -> None:
    with pytest.raises(InputError, match="is no workbook and has no sheets"):
        sheets_of_bytes(b"Item,2023\nCoal,5\n", "t.csv", sheet="Table")


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (excel(ROWS)[:1200], "cannot be read as a workbook"),
        (open_document("<broken"), "cannot be read as a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cannot be read as a workbook"),
        (excel([["", ""]]), "holds nothing but blank sheets"),
    ],
)
def test_a_broken_or_blank_workbook_is_refused_with_a_cure(raw: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what):
        sheets_of_bytes(raw, "t.xlsx")


def test_a_formula_without_a_stored_result_is_named() -> None:
    from tests.amend.workbooks.books import by_hand

    row = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>C1</f></c><c r="C1"><v>3</v></c></row>'
    )
    (sheet,) = sheets_of_bytes(by_hand(row), "t.xlsx")

    assert sheet.rows == (("甲", "", "3"),)
    (said,) = sheet.notices
    assert said.startswith("B1 holds a formula whose result is not stored, and is read as blank")


def test_a_workbook_under_a_password_is_told_as_such() -> None:
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    raw = container + "EncryptionInfo".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le")

    with pytest.raises(InputError, match="password"):
        sheets_of_bytes(raw, "locked.xlsx")
