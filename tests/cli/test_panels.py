"""Panels on the command line. Also of `cli/commands/check.py`."""

import json
from pathlib import Path

import pytest

from bulletin.cli.examined_files import PanelWish
from bulletin.cli.panels import panels
from bulletin.errors import UsageError
from bulletin.scale.heads import Wanted
from tests.cli.conftest import Call
from tests.scale.made_panels import rows, text_of


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
