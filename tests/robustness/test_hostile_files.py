"""
Files that would use up memory or time, lead nowhere, or change under the reader.

Also of `read/bytes/bounded.py`, `read/bytes/unpacked.py` and `read/workbooks/sheet_facts.py`.
"""

import os
import sys
import threading
from pathlib import Path

import pytest

from bulletin.api.examine import examine
from bulletin.api.options.options import Options
from bulletin.errors import InputError
from bulletin.read.bytes.bounded import MEGABYTE, bytes_if_readable, bytes_of_source
from bulletin.read.paths import find_files
from bulletin.read.source import parts_of_bytes
from tests.cli.conftest import as_program
from tests.effort import calls
from tests.robustness.hostile_archives import bombs, cell, workbook

TABLE = b"Item,2023\nTotal,250.0\nNorth,150.0\nSouth,100.0\n"
BOMBS = dict(bombs())


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_a_sentence_and_little_work(name: str) -> None:
    def read() -> None:
        with pytest.raises(InputError, match=f"^{name} .*save"):
            parts_of_bytes(BOMBS[name], name)

    assert len(BOMBS[name]) < 400_000
    assert calls(read) < 3_000_000


def test_scattered_cells_of_an_honest_sheet_are_read() -> None:
    rows = "".join(f'<row r="{line}">{cell(f"A{line}")}</row>' for line in (1, 2, 9000))
    (sheet,) = (each.sheet for each in parts_of_bytes(workbook(rows), "t.xlsx").sheets)

    assert (len(sheet.rows), sheet.rows[8999]) == (9000, ("5",))


def test_cells_without_a_reference_stand_behind_one_another() -> None:
    rows = "<row><c><v>1</v></c><c><f>A1</f></c></row><row><c><f>A1</f></c></row>"
    (sheet,) = (each.sheet for each in parts_of_bytes(workbook(rows), "t.xlsx").sheets)

    assert "B1, A2 hold formulas" in sheet.notices[0]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_file_may_have_as_many_megabytes_as_is_said(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    blanks = " " * (2 * MEGABYTE)
    raw = workbook(f"<row>{cell('A1')}{cell('B1')}</row>{blanks}")
    path.write_bytes(raw if name == "t.xlsx" else TABLE + blanks.encode())
    said = [examine([str(path)], Options(max_size=size)).files[0].error for size in (1, 3)]

    assert "has more than 1 MB" in said[0]
    assert said[1] == ""


def test_the_size_can_be_said_on_the_command_line_and_in_settings(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(TABLE + b" " * (2 * MEGABYTE))

    def said(*arguments: str) -> str:
        return as_program(arguments, "", tmp_path, {}).stderr

    assert "t.csv has more than 1 MB" in said("check", "t.csv", "--max-size", "1")
    assert "has more than" not in said("check", "t.csv", "--max-size", "3")
    settings = tmp_path / "bulletin.toml"
    settings.write_text("max-size = 1", encoding="utf-8")
    assert "t.csv has more than 1 MB" in said("shares", "t.csv")
    settings.write_text("max-size = 0.5", encoding="utf-8")
    assert "max-size must be a whole number above 0" in said("shares", "t.csv")


def test_ten_gigabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(10 << 30)

    with pytest.raises(InputError, match=r"large\.csv has more than 256 MB"):
        bytes_of_source(str(path))
    assert bytes_if_readable(str(path)) == b""


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device")
def test_a_device_without_end_is_read_no_further_than_a_file() -> None:
    with pytest.raises(InputError, match="/dev/zero has more than 1 MB"):
        bytes_of_source("/dev/zero", MEGABYTE)


def test_standard_input_without_end_is_read_no_further(tmp_path: Path) -> None:
    done = as_program(["check", "-", "--max-size", "1"], "1,2\n" * MEGABYTE, tmp_path, {})

    assert done.returncode == 2
    assert "standard input has more than 1 MB" in done.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_pipes_are_read_where_they_are_named_and_passed_over_in_folders(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    (tmp_path / "t.csv").write_bytes(TABLE)
    assert find_files([str(tmp_path)]) == [str(tmp_path / "t.csv")]

    writer = threading.Thread(target=lambda: pipe.write_bytes(TABLE))
    writer.start()
    assert bytes_of_source(str(pipe)) == TABLE
    writer.join()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_in_a_circle_are_named_and_followed_once(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(TABLE)
    (tmp_path / "around.csv").symlink_to("around.csv")
    for name in ("one", "other"):
        (tmp_path / name).symlink_to(tmp_path)
    found = {each.path: each.error for each in examine([str(tmp_path)]).files}

    assert [Path(each).name for each in found] == ["around.csv", "t.csv"]
    assert "cannot be opened" in found[str(tmp_path / "around.csv")]
    assert not found[str(tmp_path / "t.csv")]
    pattern = str(tmp_path / "**" / "*.csv")
    assert calls(lambda: find_files([pattern])) < 20_000
    assert {Path(each).name for each in find_files([pattern])} == {"around.csv", "t.csv"}
