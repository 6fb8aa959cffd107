from bulletin.amend.proposals import proposals
from bulletin.amend.typable import typable
from bulletin.api.examine import examine_sheet
from tests.amend.typed_tables import MISTYPED, examined
from tests.amend.workbooks.books import office, sheet_of
from tests.read.workbooks.test_workbook import OLD


def test_a_typed_table_takes_everything() -> None:
    report = examined(MISTYPED)
    found = list(proposals(report))

    assert typable(MISTYPED.encode(), report, found) == found


def test_a_workbook_takes_what_its_number_format_displays() -> None:
    raw = office()
    report = examine_sheet(sheet_of(raw))
    (found,) = typable(raw, report, proposals(report))

    assert [each.text for each in found.edits] == ["1,480.2"]
    assert found.certain(0.95)


def test_a_formula_is_proposed_but_held() -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    raw = office()
    report = examine_sheet(sheet_of(raw))
    book = load_workbook(BytesIO(raw))
    book.worksheets[0]["B5"] = "=B3-B4-B6"
    held = BytesIO()
    book.save(held)
    (found,) = typable(held.getvalue(), report, proposals(report))

    assert "holds a formula" in found.held[0]
    assert found.likely(0.95)
    assert not found.certain(0.95)


def test_a_workbook_of_another_form_takes_nothing_and_the_cure_is_said() -> None:
    report = examine_sheet(sheet_of(office()))
    (found,) = typable(OLD.read_bytes(), report, proposals(report))

    assert "save it as .xlsx" in found.held[0]
