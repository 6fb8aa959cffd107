"""Tests of folders with documents in them; `read/documents/listings.py` is tested with them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

SAID = "全年零售总额68.9亿元，增长5.0%。其中城镇41.6亿元，乡村27.3亿元。\n"
PAGE = f"<html><table><tr><td><p>{SAID}</p></td></tr></table></html>"
TABLE = "Item,2021\nTotal,68.9\nTown,41.6\nCountry,27.3\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "d"
    inside.mkdir()
    for name, text in (("a.md", f"# 公报\n\n{SAID}"), ("b.html", PAGE), ("t.csv", TABLE)):
        (inside / name).write_text(text, encoding="utf-8")
    return inside


@pytest.mark.usefixtures("folder")
def test_pages_and_markdown_of_a_folder_are_checked(run: Run) -> None:
    done = run(["check", "d", "--format", "csv"])

    assert done.returncode == 0
    assert "3 files | 3 held, 0 failed, 0 not testable" in done.stderr


def test_what_holds_nothing_is_said_where_found_and_a_mistake_where_named(
    run: Run, folder: Path
) -> None:
    (folder / "frame.html").write_text("<html><body><a>x</a></body></html>")

    found = run(["check", "d"])
    named = run(["check", "d/frame.html"])

    assert [run([each, "d"]).returncode for each in ("show", "fix", "shares", "claims")] == [0] * 4
    assert found.returncode == 0
    assert "d/frame.html: Nothing could be tested: it is a web page without" in found.stderr
    assert named.returncode == 2
    assert "is a web page without a table" in named.stderr


def test_reports_of_this_program_are_not_checked_again(run: Run, folder: Path) -> None:
    assert run(["check", "d/t.csv", "-o", "d/report.html"]).returncode == 0
    assert (folder / "report.html").exists()

    done = run(["check", "d"])

    assert "report.html: Nothing could be tested: it is a report that bulletin wrote" in done.stderr
    assert "4 files | 3 held" in done.stderr


def test_parts_without_a_test_are_said_once_a_file_with_their_lines(run: Run, folder: Path) -> None:
    words = "| a | 1 |\n| b | 2 |\n"
    (folder / "a.md").write_text(f"{SAID}\n{words}\n{SAID}\n{words}", encoding="utf-8")

    done = run(["check", "d/a.md"])

    assert done.stderr.count("Nothing could be tested") == 1
    assert "d/a.md, lines 3, 8: Nothing could be tested" in done.stderr


def test_listings_of_programs_are_no_tables(run: Run, folder: Path) -> None:
    listing = "```diff\n-Total,68.9\n+Total,86.9\n Town,41.6\n Country,27.3\n```\n"
    (folder / "a.md").write_text(f"# 公报\n\n{SAID}\n{listing}", encoding="utf-8")

    done = run(["check", "d/a.md"])

    assert done.returncode == 0
    assert "1 file | 1 held, 0 failed, 0 not testable" in done.stderr


def test_a_table_in_a_listing_stays_one_and_is_mended_there(run: Run, folder: Path) -> None:
    table = TABLE.replace("27.3", "23.7")
    (folder / "a.md").write_text(f"# 公报\n\n{SAID}\n```csv\n{table}```\n", encoding="utf-8")

    assert run(["fix", "d/a.md", "--write"]).returncode == 0

    mended = (folder / "a.md").read_text(encoding="utf-8")
    assert mended == f"# 公报\n\n{SAID}\n```csv\n{TABLE}```\n"
