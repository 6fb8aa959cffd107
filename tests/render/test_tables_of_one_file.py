"""
Derived lines stand under the table that they come from, also where a file holds several.

Also of `model/derived/lines.py`.
"""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine
from bulletin.model.findings.report import Report
from tests.render.reports import written

SECTORS = [("GDP", "2761.1", ""), ("Farms", "149.8", "5.43"), ("Other", "2611.3", "94.57")]
TRADE = [("Trade", "910.0", ""), ("Exports", "610.0", "67.03"), ("Imports", "300.0", "32.97")]
HEAD = ("Item", "Level (million)", "Share (%)")
LINES: Mapping[str, Callable[[Report], Sequence[Any]]] = {
    "shares": share_lines,
    "growth": growth_lines,
    "rank": lambda report: rank_lines(report, "level"),
}


@pytest.fixture
def workbook(tmp_path: Path) -> str:
    book = openpyxl.Workbook()
    for name, rows in (("first", SECTORS), ("second", TRADE)):
        sheet = book.create_sheet(name)
        for row in (HEAD, *rows):
            sheet.append(row)
    del book["Sheet"]
    book.save(path := tmp_path / "book.xlsx")
    return str(path)


@pytest.fixture
def page(tmp_path: Path) -> str:
    tables = [
        "\n".join(f"| {' | '.join(row)} |" for row in (HEAD, ("---", "---", "---"), *rows))
        for rows in (SECTORS, TRADE)
    ]
    path = tmp_path / "page.md"
    path.write_text("\n\nAnother table\n\n".join(tables), encoding="utf-8")
    return str(path)


def items(row: Mapping[str, object]) -> str:
    return str(row["item"])


@pytest.mark.parametrize("command", ["shares", "rank"])
def test_each_line_stands_once_under_its_own_table(page: str, command: str) -> None:
    report = examine([page])
    document = json.loads(written(report, "json", command, LINES[command](report)))
    first, second = (
        sorted({*map(items, file["rows"])} - {"GDP", "Trade"}) for file in document["files"]
    )

    assert (first, second) == (["Farms", "Other"], ["Exports", "Imports"])


@pytest.mark.parametrize("command", ["shares", "rank"])
def test_each_table_of_a_file_is_shown_below_its_own_name_alone(page: str, command: str) -> None:
    report = examine([page])
    shown = written(report, "table", command, LINES[command](report))

    assert [shown.count(each) for each in ("Farms", "Exports")] == [1, 1]


@pytest.mark.parametrize("command", ["shares", "rank"])
def test_lines_of_a_workbook_name_their_own_sheet(workbook: str, command: str) -> None:
    report = examine([workbook])
    lines = LINES[command](report)
    objects = map(json.loads, written(report, "jsonl", command, lines).splitlines())
    rows = csv.DictReader(written(report, "csv", command, lines).splitlines())
    for found in (objects, rows):
        sheets = {items(row): (row["sheet"], row["cell"]) for row in found}
        assert (sheets["Farms"], sheets["Imports"]) == (("first", "B3"), ("second", "B4"))
