"""Columns that lead from one time to the next are changes, whatever their heads say."""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.files.position import Position
from bulletin.model.table.table import Measure, Table
from bulletin.readings.decide import decide_structure
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

PROVINCE = (
    "指标,计量单位,{}\n常住人口,万人,512.3,510.1,2.2,0.43\n城镇化率,%,64.5,63.6,0.9,—\n"
    "地区生产总值,亿元,3200.5,3050.2,{},5.6\n人均地区生产总值,元,62603,59888,2715,5.1\n"
    "城镇居民人均可支配收入,元,43210,41152,2058,5.0\n"
)
HEADS = ("2023年,2022年,{},增长（%）", "本期,上年同期,{},增幅（%）")


def columns(text: str) -> list[Measure]:
    (table,) = understand(read_text(text, "<text>"))
    decided: Table = decide_structure(table)
    return [each.measure for each in decided.columns]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("head", ["增减", "差额", "变化", "Unterschied"])
def test_what_a_year_has_more_than_the_one_before_is_a_change(heads: str, head: str) -> None:
    text = PROVINCE.format(heads.format(head), "150.3")

    assert columns(text)[2] is Measure.CHANGE
    assert examine_text(text).findings == ()


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("head", ["增减", "增减绝对数", "差额"])
def test_a_wrong_change_is_told_once_and_located(heads: str, head: str) -> None:
    report = examine_text(PROVINCE.format(heads.format(head), "150.9"))

    assert [(each.rule, each.place.position) for each in report.findings] == [
        ("difference-not-reproducible", Position(4, 5))
    ]
    first = report.diagnoses[0].hypotheses[0].changes[0]
    assert (first.place.position, first.proposed) == (Position(4, 5), "150.3")


def test_parts_of_a_total_at_one_time_are_no_changes() -> None:
    text = "地区,2022年总人口,2022年男性,2022年女性\n甲,45,23,22\n乙,61,31,30\n丙,78,40,38\n"

    assert columns(text) == [Measure.LEVEL] * 3


def test_the_stock_of_another_year_beside_two_years_is_no_change() -> None:
    text = "item,2020,2021,2022\na,10,25,35\nb,11,31,42\nc,12,28,40\nd,9,30,39\n"

    assert columns(text) == [Measure.LEVEL] * 3
