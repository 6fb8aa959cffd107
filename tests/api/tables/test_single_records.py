"""Lists of single records, told from long tables and from panels.

Also of `api/tables/understood_file.py`.
"""

from pathlib import Path

import pytest

from benchmarks import portal_files
from bulletin.api.examine import examine
from bulletin.api.options.options import Options
from bulletin.model.findings.report import FileReport, Outcome

LISTS = {
    "transactions": portal_files.transactions(400),
    "column": portal_files.single_column(5300),
    "numbers": portal_files.matrix(400, 200),
    "words": portal_files.mostly_text(6000),
    "hours": portal_files.series(6000),
    "log": portal_files.log(6000),
}


def examined(folder: Path, text: str, options: Options | None = None) -> FileReport:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    (file,) = examine([str(path)], options or Options()).files
    return file


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_known_and_what_was_not_tested_is_said(name: str, tmp_path: Path) -> None:
    text = "".join(LISTS[name])
    file = examined(tmp_path, text)

    assert (file.tables, file.judgements, file.error) == ((), (), "")
    assert "are a list of single records, not a table of a bulletin" in file.untested
    assert "no sum, share, growth rate or rank was looked for" in file.untested


def test_whoever_names_its_kind_says_that_it_is_a_table(tmp_path: Path) -> None:
    text = "".join(portal_files.transactions(301))

    assert examined(tmp_path, text).tables == ()
    assert examined(tmp_path, text, Options(kind="table")).tables


def test_a_table_with_codes_and_notes_is_no_list(tmp_path: Path) -> None:
    rows = [f"{n},Item {n},Note on it,{n}.5" for n in range(400)]
    file = examined(tmp_path, "\n".join(["code,item,note,2023", *rows, ""]))

    assert file.tables


@pytest.mark.slow
def test_a_panel_is_tested_however_long_it_is(tmp_path: Path) -> None:
    file = examined(tmp_path, "".join(portal_files.tidy(5200)))

    assert file.count(Outcome.HELD) >= 1300


def test_of_a_long_file_only_the_first_lines_are_kept(tmp_path: Path) -> None:
    file = examined(tmp_path, "".join(portal_files.series(7000)))

    assert file.sheet is None
    assert file.untested.startswith("7001 lines of 4 columns")
