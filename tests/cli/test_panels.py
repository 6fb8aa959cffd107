"""Panels on the command line. Also of `cli/commands/check.py` and `scale/first_groups.py`."""

import json
from pathlib import Path

import pytest

from bulletin.cli.examined_files import PanelWish
from bulletin.cli.panels import panels
from bulletin.errors import UsageError
from bulletin.scale.heads import Wanted
from tests.cli.conftest import Call
from tests.scale.made_panels import Row, rows, text_of


def test_a_panel_is_checked_as_every_table_is(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(rows(9, 3, wrong=lambda n: 900 * (n == 4))), encoding="utf-8")
    asked = ["check", str(path), "--by", "region, year", "--item", "item", "--format", "json"]
    asked += ["--fail-on", "warning"]
    status, text = call(asked)
    found = json.loads(text)
    assert status == 1
    assert found["summary"]["held"] == 26
    assert found["summary"]["failed"] == 1
    assert [each["line"] for each in found["files"][0]["findings"]] == [18]


def test_heads_are_parted_by_commas_and_decimals_are_numbers() -> None:
    wish = PanelWish("region, year", "item", None, ("1", "value=2"))
    assert panels(wish).wanted == Wanted(("region", "year"), "item", (), (("", 1), ("value", 2)))
    with pytest.raises(UsageError, match="--decimals many is no number from 0 to 6"):
        panels(PanelWish(decimals=("many",)))


LONG = rows(90, 6, wrong=lambda group: 900 * (group % 170 == 3))


def stored(folder: Path, body: list[Row]) -> str:
    path = folder / "panel.csv"
    path.write_text(text_of(body), encoding="utf-8")
    return str(path)


def test_few_and_many_files_say_the_same_of_it(call: Call, tmp_path: Path) -> None:
    path = stored(tmp_path, LONG)
    line = ["check", path, "--format", "json", "--fail-on", "warning"]
    few = call(line)
    found = json.loads(few[1])

    assert few[0] == 1
    assert found["summary"]["failed"] == len(found["files"][0]["findings"]) == 4
    assert call([*line, "--workers", "1"]) == few
    assert call([*line, "--cache-dir", str(tmp_path / "kept")]) == few
    assert call([*line, "--cache-dir", str(tmp_path / "kept")]) == few


def test_of_a_panel_the_first_group_of_each_list_is_shown(call: Call, tmp_path: Path) -> None:
    other = [("Far", "2001", item, "1.0") for item in ("Total", "North", "South")]
    status, text = call(["show", stored(tmp_path, [*LONG, *other]), "--format", "json"])
    (file,) = json.loads(text)["files"]

    assert status == 0
    groups = [each["group"] for each in file["items"]]
    assert groups == ["Area 0, 2001"] * 4 + ["Far, 2001"] * 3


def test_beside_a_cell_stand_no_lines_of_a_group_that_is_elsewhere(
    call: Call, tmp_path: Path
) -> None:
    path = stored(tmp_path, LONG)
    told = call(["check", path, "--format", "table"])[1]
    second = told.partition("[2]")[2].partition("[3]")[0]
    shown = [line for line in second.splitlines() if " Area " in line]
    assert len(shown) == 4
    assert len({line.split("Area")[1].split()[0] for line in shown}) == 1
