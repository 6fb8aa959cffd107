"""Panels in tables of databases give what the same rows in a file give."""

import sqlite3
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

from bulletin.model.findings.report import FileReport
from bulletin.scale.databases import DatabaseTable
from bulletin.scale.heads import Wanted
from bulletin.scale.run import Panels, examine_with_panels
from tests.scale.made_panels import OPTIONS, WANTED, Row, rows, screened, told

pytest.importorskip("pyarrow")

BODY = rows(30, 4, wrong=lambda group: 900 * (group % 17 == 3))
TEXTS = "region text, year text, item text, value text"


def report(address: str, wanted: Wanted = WANTED) -> FileReport:
    (file,) = examine_with_panels([address], OPTIONS, Panels(wanted)).files
    return file


def sqlite_file(folder: Path, columns: str = TEXTS, body: Sequence[Row] = BODY) -> str:
    path = folder / "panel.db"
    with sqlite3.connect(path) as database:
        database.execute(f"create table figures ({columns})")
        database.executemany("insert into figures values (?, ?, ?, ?)", body)
    database.close()
    return f"sqlite:///{path}?table=figures"


def test_a_table_of_sqlite_is_a_panel(tmp_path: Path) -> None:
    mine, csv = report(sqlite_file(tmp_path)), screened(tmp_path, BODY)
    assert len(csv.findings) == 7
    assert [told(each) for each in mine.findings] == [told(each) for each in csv.findings]
    assert mine.screened == csv.screened


def test_columns_are_guessed_as_those_of_a_file(tmp_path: Path) -> None:
    assert report(sqlite_file(tmp_path), Wanted()) == report(sqlite_file_again(tmp_path))


def sqlite_file_again(folder: Path) -> str:
    return f"sqlite:///{folder / 'panel.db'}?table=figures"


def test_floats_of_a_database_need_their_decimals_stated(tmp_path: Path) -> None:
    address = sqlite_file(tmp_path, "region text, year integer, item text, value real")
    assert "--decimals 'value=1'" in report(address).error
    assert len(report(address, WANTED._replace(decimals=(("", 1),))).findings) == 7


def test_an_address_without_a_table_says_what_to_write(tmp_path: Path) -> None:
    address = sqlite_file(tmp_path).partition("?")[0]
    assert "?table=NAME" in report(address).error


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    address = sqlite_file(tmp_path).replace("figures", "numbers")
    assert "no such table: numbers" in report(address).error


def test_the_file_of_a_database_is_never_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert report(f"sqlite:///{path}?table=x").error
    assert not path.exists()


def test_blank_cells_and_whole_numbers_print_as_they_are(tmp_path: Path) -> None:
    address = sqlite_file(tmp_path, body=[("A", "1", "x", "12"), ("A", "1", "y", "")])
    assert DatabaseTable(address).first(9) == [("A", "1", "x", "12"), ("A", "1", "y", "")]


def test_decimals_of_duckdb_are_as_printed(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    path = tmp_path / "panel.duckdb"
    database = import_module("duckdb").connect(str(path))
    database.execute(
        "create table figures (region text, year integer, item text, value decimal(12, 1))"
    )
    database.executemany("insert into figures values (?, ?, ?, ?)", BODY)
    database.close()
    found = report(f"duckdb:///{path}?table=figures")
    assert len(found.findings) == 7
    assert found.screened == screened(tmp_path, BODY).screened
