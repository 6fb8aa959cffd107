"""
What people are shown of derived lines.

Also of `render/columns/growth.py`, `render/columns/rank.py`, `render/columns/ranges.py`,
`render/columns/shares.py`, `render/columns/sizes.py`, `render/columns/units.py`.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bulletin.api.derive import growth_lines, rank_lines, share_lines
from bulletin.api.examine import examine, examine_text
from bulletin.model.findings.report import FileReport, Report
from bulletin.render.columns.column import ShownColumn
from bulletin.render.columns.ranges import telling
from bulletin.render.columns.sections import sections
from bulletin.render.columns.sizes import sizes
from bulletin.render.form import Result
from tests.render.derived_lines import SHARES, between

SAMPLES = Path(__file__).parents[3] / "samples"
INDICES = SAMPLES / "jiaozuo-cpi-2019.csv"
LEVELS = "item,2022,2023\nTotal,200,250\nNorth,120,150\nSouth,80,100\n"


def indices() -> FileReport:
    return examine([str(INDICES)]).files[0]


def shown(file: FileReport, command: str) -> tuple[list[ShownColumn], tuple[str, ...]]:
    report = Report((file,))
    lines: Sequence[Any] = growth_lines(report) if command == "growth" else share_lines(report)
    (section,) = sections(Result(command, report, lines), file)
    return list(section.columns), tuple(section.remarks)


@pytest.mark.parametrize(("low", "high", "tells"), [("0", "94", False), ("0", "48", True)])
def test_a_weight_that_may_be_nearly_anything_tells_nothing(
    low: str, high: str, *, tells: bool
) -> None:
    assert telling(between(low, high)) is tells
    assert not telling(None)


def test_open_weights_are_not_shown_but_said_to_be_open() -> None:
    columns, remarks = shown(indices(), "growth")

    printed = [text for column in columns for text in column.texts]
    assert not any(text.startswith("0–") and int(text[2:]) > 50 for text in printed if "–" in text)
    assert any("more than half of the whole open" in each for each in remarks)


def test_columns_that_are_empty_are_none() -> None:
    columns, _ = shown(examine_text(LEVELS), "growth")

    assert all(any(each.texts) for each in columns)
    assert "printed" not in [each.head for each in columns]


def test_a_range_is_named_by_its_figure_where_it_is_left_out() -> None:
    columns, _ = shown(examine_text(LEVELS), "growth")

    assert {each.name for each in columns if each.head == "between"} >= {"range of implied %"}


def test_an_index_is_drawn_as_the_change_that_it_is() -> None:
    file = indices()
    report = Report((file,))
    grown, ranked = growth_lines(report), rank_lines(report, by="index")

    for command, lines in (("growth", grown), ("rank", ranked)):
        found = dict(zip([each.item for each in lines], sizes(command, lines, file), strict=True))
        food, homes = found["食品烟酒"], found["交通和通信"]
        assert food is not None
        assert homes is not None
        assert (round(food.point, 2), round(homes.point, 2)) == (6.8, -1.4)
        assert food.low < food.point < food.high


def test_a_share_is_drawn_only_where_its_point_is_known() -> None:
    file = examine_text(LEVELS)
    drawn = sizes("shares", SHARES, file)

    assert [each is None for each in drawn] == [False, False, True]


def test_figures_in_several_units_are_not_drawn_beside_one_another() -> None:
    file = examine_text(LEVELS)
    lines = rank_lines(Report((file,)), by="level")

    assert None not in sizes("rank", lines, file)
    mixed = [replace(lines[0], unit="t"), *lines[1:]]
    assert set(sizes("rank", mixed, file)) == {None}


def test_a_unit_that_all_levels_share_stands_once_above_them() -> None:
    file = examine([str(SAMPLES / "chengdu-finance-2021.csv")]).files[0]
    report = Report((file,))
    (section,) = sections(Result("growth", report, growth_lines(report)), file)

    assert section.name == "比上年末增长(%) (levels in 亿元)"
    assert "unit" not in [each.head for each in section.columns]


def test_units_that_differ_stand_beside_their_levels() -> None:
    file = examine([str(SAMPLES / "jiaozuo-output-2019.csv")]).files[0]
    report = Report((file,))
    (section,) = sections(Result("growth", report, growth_lines(report)), file)

    assert section.name == "增长(%)"
    assert "unit" in [each.head for each in section.columns]


def test_a_printed_level_has_no_range_beside_it() -> None:
    columns, _ = shown(examine_text(LEVELS), "growth")

    assert "range of previous" not in [each.name for each in columns]
