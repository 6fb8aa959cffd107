"""Corrections of workbooks, of several tables in one file, and as a file for `patch`."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.amend.workbooks.books import office, records
from tests.cli.conftest import SECTORS, Run
from tests.read.workbooks.test_workbook import OLD

SHEET = "xl/worksheets/sheet1.xml"


def test_a_workbook_is_shown_written_and_restored_like_a_typed_table(
    run: Run, tmp_path: Path
) -> None:
    raw = office(macro=True)
    book = tmp_path / "焦作.xlsm"
    book.write_bytes(raw)

    shown = run(["fix", book.name])
    written = run(["fix", book.name, "--write"])

    assert (shown.returncode, written.returncode) == (1, 0)
    assert shown.stdout == written.stdout
    assert "(生产总值!B5) 第二产业: 1,408.2 -> 1,480.2 (two digits transposed)" in shown.stdout
    assert '\n-第二产业,"1,408.2",53.61\n+第二产业,"1,480.2",53.61\n' in shown.stdout
    assert written.stderr.splitlines() == [
        "焦作.xlsm: 1 cell changed, the old file is 焦作.xlsm.bak.",
        "焦作.xlsm: what is left: 0 errors, 0 warnings, 0 notes.",
    ]
    before, after = records(raw), records(book.read_bytes())
    assert [name for name in before if before[name] != after[name]] == [SHEET]
    assert run(["fix", book.name, "--undo"]).returncode == 0
    assert book.read_bytes() == raw


def test_answers_are_typed_into_a_workbook(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_bytes(office())

    done = run(["fix", "t.xlsx", "-i"], "1490.2\nn\n\n")

    assert done.returncode == 0, done.stderr
    assert load_workbook(tmp_path / "t.xlsx").worksheets[0]["B5"].value == 1480.2


def test_a_formula_is_proposed_and_never_overwritten(run: Run, tmp_path: Path) -> None:
    from tests.amend.workbooks.books import by_hand

    rows = [
        ("指标", "绝对数（亿元）", "比重（%）"),
        ("地区生产总值", "2761.1", ""),
        ("第一产业", "149.8", "5.43"),
        ("第二产业", "<f>B9</f>1408.2", "53.61"),
        ("第三产业", "1131.2", "40.97"),
    ]
    raw = by_hand("".join(_row(row, line) for line, row in enumerate(rows, 1)))
    (tmp_path / "t.xlsx").write_bytes(raw)

    done = run(["fix", "t.xlsx", "--write"])

    assert (tmp_path / "t.xlsx").read_bytes() == raw
    assert "#   not typed: the cell holds a formula, which is never overwritten" in done.stdout
    assert "t.xlsx: 1 proposal cannot be written into this file" in done.stderr
    assert "nothing to propose" not in done.stderr


def _row(row: tuple[str, ...], line: int) -> str:
    cells = []
    for letter, text in zip("ABC", row, strict=False):
        formula, _, stored = text.rpartition("</f>")
        number = stored.replace(".", "").isdecimal()
        inner = f"<v>{stored}</v>" if number else f"<is><t>{stored}</t></is>"
        formula += "</f>" if formula else ""
        kind = "n" if number else "inlineStr"
        cells.append(f'<c r="{letter}{line}" t="{kind}">{formula}{inner}</c>' if stored else "")
    return f'<row r="{line}">{"".join(cells)}</row>'


def test_formulas_that_show_old_results_are_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_bytes(office(formula="E9"))

    done = run(["fix", "t.xlsx", "--write"])

    assert "its formulas still show what they made of the old figures" in done.stderr


def test_of_an_old_workbook_it_is_said_once_how_to_save_it(run: Run, tmp_path: Path) -> None:
    text = SECTORS.format(second="1408.2")
    rows = [line.split(",") for line in text.splitlines()]
    (tmp_path / "t.ods").write_bytes(_open_document(rows))
    (tmp_path / "old.xls").write_bytes(OLD.read_bytes())

    done = run(["fix", "t.ods", "old.xls", "--write"])

    assert done.stdout.count("save it as .xlsx, and correct that") == 1
    assert "1408.2 -> 1480.2" in done.stdout
    assert done.stderr.count("t.ods") == 1
    assert run(["fix", "t.ods", "--interactive"]).stderr.count("save it as .xlsx") == 1


def _open_document(rows: list[list[str]]) -> bytes:
    from tests.read.workbooks.test_workbook import open_document

    office_name = "urn:oasis:names:tc:opendocument:xmlns"
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row)
        + "</table:table-row>"
        for row in rows
    )
    return open_document(
        f'<office:document-content xmlns:office="{office_name}:office:1.0" xmlns:table='
        f'"{office_name}:table:1.0" xmlns:text="{office_name}:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="a">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )


def test_two_tables_of_one_file_are_corrected_together(run: Run, tmp_path: Path) -> None:
    first = SECTORS.format(second="1408.2")
    second = first.replace("2020年焦作市", "2019年郑州市").replace("1408.2", "1480.3")
    right = first.replace("1408.2", "1480.2")
    both = first + "\n" + second.replace("149.8,", "194.8,")
    (tmp_path / "t.csv").write_text(both, encoding="utf-8")

    done = run(["fix", "t.csv", "--write"])

    assert done.returncode == 0, done.stderr
    text = (tmp_path / "t.csv").read_text(encoding="utf-8")
    assert text.startswith(right)
    assert "\n第一产业,149.8,5.43\n" in text[len(right) :]
    assert done.stdout.count("+++ t.csv") == 1
    assert "t.csv: 2 cells changed, the old file is t.csv.bak." in done.stderr
    assert sorted(each.name for each in tmp_path.iterdir()) == ["t.csv", "t.csv.bak"]


@pytest.mark.skipif(shutil.which("patch") is None, reason="no program to apply a diff with")
@pytest.mark.parametrize(
    ("end", "encoding"), [("\r\n", "gbk"), ("\n", "gb18030"), ("\r\n", "utf-8-sig")]
)
def test_the_diff_in_a_file_applies_to_gbk_and_to_line_ends_of_windows(
    run: Run, tmp_path: Path, end: str, encoding: str
) -> None:
    wrong, right = (
        SECTORS.format(second=each).replace("\n", end).encode(encoding)
        for each in ("1408.2", "1480.2")
    )
    (tmp_path / "表.csv").write_bytes(wrong)

    done = run(["fix", "表.csv", "-o", "fix.patch"])
    subprocess.run(
        ["patch", "-p0", "-i", "fix.patch"],  # noqa: S607
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )

    assert (tmp_path / "表.csv").read_bytes() == right
    assert (done.returncode, done.stdout) == (1, "")
    assert "The result is in fix.patch." in done.stderr


def test_a_change_that_changes_nothing_is_not_reported(run: Run, tmp_path: Path) -> None:
    held = io.BytesIO()
    book = load_workbook(io.BytesIO(office()))
    book.worksheets[0]["B5"] = 1480.2
    book.save(held)
    (tmp_path / "t.xlsx").write_bytes(held.getvalue())

    done = run(["fix", "t.xlsx", "--write"])

    assert done.stderr == "t.xlsx: nothing to propose.\n"
    assert (tmp_path / "t.xlsx").read_bytes() == held.getvalue()


def test_what_is_left_is_counted_once_for_all_tables_of_a_file(run: Run, tmp_path: Path) -> None:
    wrong, right = (SECTORS.format(second=each) for each in ("1408.2", "1480.2"))
    (tmp_path / "t.csv").write_text(f"{wrong}\n\n表2 {right}", encoding="utf-8")

    done = run(["fix", "t.csv", "--write"])

    assert done.stderr.count("what is left: 0 errors") == 1
