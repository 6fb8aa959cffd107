"""Panels are mended, and what is accepted of them noted, as of every table."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.scale.made_panels import HEADS, rows, text_of

pa = pytest.importorskip("pyarrow")

SHARED = (*HEADS, "share (%)")


def shared_rows() -> list[tuple[str, ...]]:
    """Return a panel of levels and shares, in one of whose groups a share has a wrong digit."""
    body: list[tuple[str, ...]] = []
    for row in rows(90, 6):
        total = float(next(r[3] for r in body[-3:] if r[2] == "GDP")) if row[2] != "GDP" else 0
        share = f"{float(row[3]) / total * 100:.1f}" if total else "100.0"
        body.append((*row, share))
    region, year, item, level, share = body[1201]
    body[1201] = region, year, item, level, f"{float(share) + 50:.1f}"
    return body


@pytest.fixture
def panel(tmp_path: Path) -> Path:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(shared_rows(), SHARED), encoding="utf-8")
    return path


def test_a_slip_in_a_panel_is_proposed_and_typed(call: Call, panel: Path) -> None:
    right = panel.read_text("utf-8").splitlines()
    region, year, item, level, share = right[1202].split(",")
    right[1202] = f"{region},{year},{item},{level},{float(share) - 50:.1f}"

    status, text = call(["fix", str(panel)])
    assert status == 1
    assert f"+{right[1202]}" in text.splitlines()
    assert call(["fix", str(panel), "--write"])[0] == 0
    assert panel.read_text("utf-8").splitlines() == right
    assert call(["check", str(panel)])[0] == 0


def test_what_is_accepted_of_a_panel_is_no_error_any_more(call: Call, panel: Path) -> None:
    line = ["check", str(panel), "--format", "json"]
    found = json.loads(call(line)[1])["files"][0]["findings"]
    for each in found:
        place = f"{panel}:{each['line']}:{each['column']}"
        assert call(["accept", place, "--because", "as reported", "--rule", each["rule"]])[0] == 0
    status, text = call(line)
    assert status == 0
    assert len(found) == len(json.loads(text)["files"][0]["findings"]) > 0


def test_a_parquet_file_takes_no_correction_and_says_so(call: Call, tmp_path: Path) -> None:
    from pyarrow import parquet

    columns = [pa.array(each, pa.string()) for each in zip(*shared_rows(), strict=True)]
    path = tmp_path / "panel.parquet"
    parquet.write_table(pa.table(columns, list(SHARED)), path, use_dictionary=False)
    before = path.read_bytes()

    status, text = call(["fix", str(path), "--write"])
    assert (status, path.read_bytes()) == (1, before)
    assert "is no text file" in text


def test_only_check_and_show_read_a_database(call: Call) -> None:
    for line in (["fix"], ["accept", "--because", "x"]):
        place = "sqlite:///figures.db?table=x" + ":1:1" * (line[0] == "accept")
        assert call([line[0], place, *line[1:]])[0] == 2


def test_json_of_a_shown_panel_names_its_encoding(call: Call, panel: Path) -> None:
    panel.write_bytes(panel.read_text("utf-8").replace("Area", "地区").encode("gb18030"))
    text = call(["show", str(panel), "--format", "json"])[1]
    assert json.loads(text)["files"][0]["encoding"] == "gb18030"
