"""
A form to type into, with live checks.

Also of `api/forms.py`, `render/workbook/blank_form.py` and `render/workbook/formulas.py`.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bulletin.api.forms import blank_form
from bulletin.model.table.relation_kind import RelationKind
from bulletin.understand.kinds.kind import kind_names
from tests.cli.conftest import Run

FIGURES = {
    "B3": "2761.1", "B4": "149.8", "B5": "1480.2", "B6": "1131.2",
    "D3": "100.00", "D4": "5.43", "D5": "53.61", "D6": "40.97",
}  # fmt: skip


def form(run: Run, folder: Path, kind: str, figures: Mapping[str, str] | None = None) -> Workbook:
    done = run(["new", kind, "-o", "form.xlsx"])
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    book = load_workbook(folder / "form.xlsx")
    for place, text in (figures or {}).items():
        book.worksheets[0][place] = text
    book.save(folder / "form.xlsx")
    return book


@pytest.mark.parametrize("kind", kind_names())
def test_each_kind_is_a_form_whose_checks_fit_into_their_cells(
    run: Run, tmp_path: Path, kind: str
) -> None:
    sheet = form(run, tmp_path, kind).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    formulas = [cell.value for cell in cells if cell.data_type == "f"]

    assert all(len(str(each)) < 8192 for each in formulas)
    assert bool(formulas) is bool(blank_form(kind).relations)


def test_a_filled_form_is_checked_as_typed_and_its_checks_are_passed_over(
    run: Run, tmp_path: Path
) -> None:
    form(run, tmp_path, "sectors", FIGURES)
    right = run(["check", "form.xlsx"])
    form(run, tmp_path, "sectors", {**FIGURES, "B5": "1408.2"})
    wrong = run(["check", "form.xlsx"])

    assert right.returncode == 0, right.stdout
    assert right.stderr.startswith("1 file | 6 held, 0 failed")
    assert "1480.2,two digits transposed" in wrong.stdout
    assert "formula" not in right.stderr + wrong.stderr
    assert run(["fix", "form.xlsx", "--write"]).returncode == 0
    assert load_workbook(tmp_path / "form.xlsx").worksheets[0]["B5"].value == "1480.2"


def test_only_what_words_state_is_checked() -> None:
    found = {(each.kind, each.target.item) for each in blank_form("sectors").relations}

    assert (RelationKind.SUM, "地区生产总值") in found
    assert (RelationKind.SUM, "第二产业") not in found
    assert (RelationKind.SHARE, "第二产业") in found


def test_a_blank_table_is_written_as_csv_too_and_nothing_else(run: Run, tmp_path: Path) -> None:
    plain = run(["new", "cpi"]).stdout
    run(["new", "cpi", "-o", "cpi.csv"])
    refused = run(["new", "cpi", "-o", "cpi.docx"])

    assert (tmp_path / "cpi.csv").read_bytes() == b"\xef\xbb\xbf" + plain.encode()
    assert refused.returncode == 2
    assert "use one of the endings .csv, .xlsx" in refused.stderr
