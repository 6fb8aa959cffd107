"""Heads that say no more than that something went up or down."""

from bulletin.api.examine import examine_text
from bulletin.model.table.table import Measure
from tests.understand.understood_table import table

LINES = (
    ("原煤（万吨）", "1091.2", "972.1", "12.3", "119.1"),
    ("发电量（亿千瓦时）", "1435.0", "1213.3", "18.3", "221.7"),
    ("水泥（万吨）", "1336.6", "1135.9", "17.7", "200.7"),
    ("钢材（万吨）", "146.2", "140.6", "4.0", "5.6"),
    ("化肥（万吨）", "1555.2", "1420.7", "9.5", "134.5"),
    ("汽车（万辆）", "1271.4", "1361.3", "-6.6", "-89.9"),
)


def text(last: int) -> str:
    rows = [",".join([*line[:3], line[last]]) for line in LINES]
    return "\n".join(["产品,2023年,2022年,增减", *rows, ""])


def test_figures_show_whether_a_bare_change_is_growth_or_a_difference() -> None:
    assert table(text(3)).columns[2].measure is Measure.GROWTH
    assert table(text(4)).columns[2].measure is Measure.CHANGE


def test_growth_in_half_the_lines_is_none() -> None:
    mixed = text(3).replace("17.7", "200.7").replace("18.3", "221.7").replace("4.0", "5.6")

    assert table(mixed).columns[2].measure is not Measure.GROWTH


def test_a_decline_below_a_bare_change_is_no_error_and_a_slip_is_found() -> None:
    assert not examine_text(text(3)).findings

    (first, *_) = examine_text(text(3).replace("146.2", "416.2")).diagnoses[0].hypotheses
    assert [each.proposed for each in first.changes] == ["146.2"]


def test_a_change_that_nothing_is_known_of_may_be_below_nought() -> None:
    assert not examine_text(
        "产品,产量（万吨）,增减\n原煤,1091.2,-12.3\n水泥,1336.6,17.7\n"
    ).findings
