"""
Checked tables as a workbook, read back.

Also of `render/workbook/findings.py`, `render/workbook/numbers_as_text.py`.
"""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from bulletin.api.examine import examine, examine_sheet
from bulletin.model.findings.report import FileReport, Report
from bulletin.render.form import Form, Result
from bulletin.render.workbook.write import write
from bulletin.tables.from_source import read_text, sheets_of_bytes
from tests.amend.typed_tables import MISTYPED
from tests.amend.workbooks.books import office

HOSTILE = "指标,绝对数（亿元）\n合计,290.0\n=1+1,150.0\n+甲,100.0\n"


def book_of(*files: FileReport, raw: bytes = b"") -> Workbook:
    result = Result[None]("check", Report(files), original=lambda _: raw)
    return load_workbook(io.BytesIO(write(result, Form("xlsx"))))


def written_members(file: FileReport, raw: bytes) -> list[str]:
    result = Result[None]("check", Report((file,)), original=lambda _: raw)
    with ZipFile(io.BytesIO(write(result, Form("xlsx")))) as archive:
        return archive.namelist()


def examined(raw: bytes) -> FileReport:
    return examine_sheet(sheets_of_bytes(raw, "t.xlsx")[0])


def test_a_workbook_is_copied_with_its_formats_and_the_cells_in_doubt_are_marked() -> None:
    raw = office(formula="E9")
    book = book_of(examined(raw), raw=raw)
    members = written_members(examined(raw), raw)
    sheet = book["生产总值"]
    comment = sheet["B5"].comment

    assert book.sheetnames == ["生产总值", "说明", "Findings"]
    assert (sheet["B5"].value, sheet["B5"].number_format) == (1408.2, "#,##0.0")
    assert sheet["B5"].fill.fgColor.rgb == "00F4A6A0"
    assert comment
    assert "probably 1,480.2 was meant (to be verified), two digits transposed" in comment.text
    assert "\n\n地区生产总值 is printed as 2,761.1, but its parts add up to" in comment.text
    assert sheet["B3"].fill.fgColor.rgb == "00FFF2A6"
    assert sheet["B4"].comment is None
    assert sheet["E9"].value == "=B3-B4-B6"
    assert "xl/charts/chart1.xml" in members
    assert "A1:C1" in sheet.merged_cells


def test_the_findings_lead_to_their_cells() -> None:
    raw = office()
    sheet = book_of(examined(raw), raw=raw)["Findings"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(at for at, row in enumerate(rows, 1) if row[0] == "weight")
    places = [sheet.cell(head + 1, column).hyperlink for column in (2, 5)]

    assert [each.location for each in places if each] == ["'生产总值'!B3", "'生产总值'!B5"]
    assert rows[head][5:9] == ["1,408.2", "1,480.2", "two digits transposed", "more than 99 %"]
    assert rows[1][0] == "1 file | 3 held, 2 failed, 0 not testable | 2 errors, 0 warnings, 0 notes"
    assert sheet.sheet_view.tabSelected


def test_a_typed_table_becomes_a_sheet_of_texts_in_their_places() -> None:
    book = book_of(examine_sheet(read_text("\n" + MISTYPED, "焦作/2020.csv")))
    sheet = book["2020"]

    assert [cell.value for cell in sheet[5]] == ["第一产业", "149.8", "5.43"]
    assert {cell.number_format for row in sheet.iter_rows() for cell in row if cell.value} == {"@"}


def test_nothing_that_was_typed_is_run() -> None:
    sheet = book_of(examine_sheet(read_text(HOSTILE, "t.csv")))["t"]

    assert [sheet.cell(line, 1).data_type for line in (3, 4)] == ["s", "s"]
    assert [sheet.cell(line, 1).value for line in (3, 4)] == ["=1+1", "+甲"]
    fills = {sheet.cell(line, 2).fill.fgColor.rgb for line in (2, 3, 4)}
    assert fills == {"00FBD0A0"}  # one of three, nobody can tell which


def test_excel_is_told_that_figures_as_text_are_meant() -> None:
    report = examine_sheet(read_text(HOSTILE, "t.csv"))
    raw = write(Result[None]("check", Report((report,))), Form("xlsx"))
    with ZipFile(io.BytesIO(raw)) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()

    told = '<ignoredErrors><ignoredError sqref="A1:B4" numberStoredAsText="1"/></ignoredErrors>'
    assert f"{told}<legacyDrawing" in text


def test_several_files_are_sheets_of_one_workbook_and_unreadable_ones_are_named() -> None:
    files = [examine_sheet(read_text(MISTYPED, f"{year}/gdp.csv")) for year in (2019, 2020)]
    book = book_of(*files, FileReport("gone.csv", error="gone.csv does not exist."))

    assert book.sheetnames == ["gdp", "gdp 2", "Findings"]
    assert "gone.csv does not exist." in [cell.value for cell in book["Findings"]["A"]]


@pytest.mark.parametrize("text", ["item,2023\nWheat,5\nRye,4\n"])
def test_that_nothing_was_tested_is_said(text: str) -> None:
    told = [
        cell.value for cell in book_of(examine_sheet(read_text(text, "t.csv")))["Findings"]["A"]
    ]

    assert any("Nothing could be tested" in str(each) for each in told)


def test_what_is_not_in_the_copy_is_said_and_a_workbook_that_cannot_be_copied_is_typed() -> None:
    raw = office(macro=True)
    report = examined(raw)
    told = [cell.value for cell in book_of(report, raw=raw)["Findings"]["A"]]
    typed = book_of(report, raw=raw[:100])

    assert any(str(each).startswith("This copy is for reading") for each in told)
    assert typed["生产总值"]["B5"].value == "1,408.2"


def test_what_was_accepted_is_no_doubt_any_more() -> None:

    raw = office()
    report = examined(raw)
    accepted = tuple(each._replace(accepted="so published") for each in report.findings)
    book = book_of(report._replace(findings=accepted), raw=raw)

    assert book["生产总值"]["B5"].comment is None
    assert any("so published" in str(cell.value) for cell in book["Findings"]["D"])


def test_a_number_of_a_sentence_is_named_by_its_line_and_leads_nowhere(tmp_path: Path) -> None:
    text = "全年社会消费品零售总额1586.2亿元。其中，城镇1298.4亿元，乡村278.8亿元。\n"
    path = tmp_path / "公报.txt"
    path.write_text(text, encoding="utf-8")
    sheet = book_of(*examine([str(path)], sentences=True).files)["Findings"]
    rows = [row for row in sheet.iter_rows() if row[9].value and row[0].value == "error"]

    assert [row[1].value for row in rows] == [f"{path} 1:12"]
    assert [row[4].value for row in rows] == [f"{path} 1:37"]
    assert [row[1].hyperlink for row in rows] == [None]
