"""
From a file to a panel: its columns, its encoding, its decimals.

Tests `scale/heads.py`, `scale/csv_blocks.py`, `scale/parquet_groups.py` and
`scale/printed_texts.py` as well.
"""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from bulletin.errors import UsageError
from bulletin.model.findings.report import FileReport
from bulletin.scale import parquet_groups
from bulletin.scale.heads import Wanted
from bulletin.scale.run import Panels, examine_with_panels
from bulletin.scale.sources import opened
from tests.scale.made_panels import (
    HEADS,
    OPTIONS,
    SECTORS,
    WANTED,
    Row,
    rows,
    screened,
    text_of,
    told,
)

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

BODY = rows(30, 4, wrong=lambda group: 900 * (group % 17 == 3))


def report(path: Path, wanted: Wanted) -> FileReport:
    (file,) = examine_with_panels([str(path)], OPTIONS, Panels(wanted)).files
    return file


def stored(path: Path, body: Sequence[Row], values: object, **how: object) -> Path:
    columns = [pa.array([row[n] for row in body]) for n in range(3)]
    parquet.write_table(pa.table([*columns, values], list(HEADS)), path, **how)
    return path


def numbers() -> list[Decimal]:
    return [Decimal(row[3]) for row in BODY]


def test_heads_that_leave_no_doubt_need_not_be_named(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(BODY), encoding="utf-8")
    found = opened(str(path), Wanted(), None)
    assert found is not None
    assert found.panel.names == HEADS


def test_codes_of_regions_are_labels_of_groups(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    coded = [(row[0].replace("Area ", "R00"), *row[1:]) for row in BODY]
    path.write_text(text_of(coded), encoding="utf-8")
    found = opened(str(path), Wanted(), None)
    assert found is not None
    assert found.panel.names == HEADS


def test_a_table_that_is_no_panel_is_left_to_the_everyday_path(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("item,2023\nTotal,290\nNorth,150\nSouth,100\n", encoding="utf-8")
    assert opened(str(path), Wanted(), None) is None


def test_a_head_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(BODY), encoding="utf-8")
    with pytest.raises(UsageError, match="no head “area”; its heads are region, year, item"):
        opened(str(path), Wanted(("area",), "item"), None)


def test_a_file_of_unclear_heads_asks_for_them(tmp_path: Path) -> None:
    path = stored(tmp_path / "p.parquet", BODY[:4], pa.array(["1.0"] * 4))
    with pytest.raises(UsageError, match="--by region,year --item item"):
        opened(str(path), Wanted(), None)


def test_texts_in_parquet_keep_their_decimals(tmp_path: Path) -> None:
    path = stored(tmp_path / "p.parquet", BODY, pa.array([row[3] for row in BODY]))
    mine, csv = report(path, WANTED), screened(tmp_path, BODY)
    assert len(csv.findings) == 7
    assert [told(each) for each in mine.findings] == [told(each) for each in csv.findings]
    assert mine.screened == csv.screened


def test_decimals_of_a_stated_scale_are_as_printed(tmp_path: Path) -> None:
    path = stored(tmp_path / "p.parquet", BODY, pa.array(numbers(), pa.decimal128(18, 1)))
    csv = screened(tmp_path, BODY)
    assert [told(each) for each in report(path, WANTED).findings] == [
        told(each) for each in csv.findings
    ]


def test_floats_need_their_decimals_stated(tmp_path: Path) -> None:
    path = stored(tmp_path / "p.parquet", BODY, pa.array([float(each) for each in numbers()]))
    assert "--decimals 'value=1'" in report(path, WANTED).error
    told_one = report(path, WANTED._replace(decimals=(("value", 1),)))
    assert len(told_one.findings) == 7
    assert told_one == report(path, WANTED._replace(decimals=(("", 1),)))


def test_floats_with_more_decimals_than_stated_are_refused(tmp_path: Path) -> None:
    path = stored(tmp_path / "p.parquet", BODY, pa.array([float(each) for each in numbers()]))
    error = report(path, WANTED._replace(decimals=(("", 0),))).error
    assert "has more than 0 decimals" in error


def test_row_groups_of_any_size_find_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = pa.array([row[3] for row in BODY])
    whole = report(stored(tmp_path / "a.parquet", BODY, texts), WANTED)
    for size in (3, 50, 1000):
        path = stored(tmp_path / f"{size}.parquet", BODY, texts, row_group_size=size)
        monkeypatch.setattr(parquet_groups, "MOST", 40)
        found = report(path, WANTED)
        assert [told(each) for each in found.findings] == [told(each) for each in whole.findings]
        assert found.screened == whole.screened


def test_chinese_panels_in_gbk_are_read(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    labels = ("地区生产总值", "第一产业", "第二产业", "第三产业")
    names = dict(zip(SECTORS, labels, strict=True))
    body = [(row[0].replace("Area", "地区"), row[1], names[row[2]], row[3]) for row in BODY]
    path.write_text(text_of(body, ("地区", "年份", "指标", "数值")), encoding="gb18030")
    found = report(path, Wanted(("地区", "年份"), "指标"))
    assert len(found.findings) == 7
    assert found.findings[0].place.item == "地区生产总值"


def test_blank_lines_inside_a_panel_are_refused_and_at_its_end_are_not(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(BODY) + "\n\n", encoding="utf-8")
    assert len(report(path, WANTED).findings) == 7
    path.write_text(text_of(BODY[:8]) + "\n" + text_of(BODY[8:])[23:], encoding="utf-8")
    assert "blank lines" in report(path, WANTED).error


def test_lines_with_too_few_cells_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "panel.csv"
    path.write_text(text_of(BODY) + "Area 1,2001\n", encoding="utf-8")
    assert "cannot be read as a panel" in report(path, WANTED).error
