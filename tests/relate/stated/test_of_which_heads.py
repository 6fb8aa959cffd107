"""A column marked as some of another is at most it, and hides no sum of the columns around it."""

import pytest

from tests.relate.judging import FAILED, HELD, outcomes, verdicts

REGIONS = (
    "地区,地区生产总值,第一产业,第二产业,{},第三产业\n"
    "全市,1793.4,116.0,811.4,725.9,866.0\n"
    "甲县,512.3,40.1,250.2,{},222.0\n"
    "乙县,312.7,60.3,100.4,90.2,152.0\n"
    "丙区,845.0,10.2,400.8,350.5,434.0\n"
    "丁区,123.4,5.4,60.0,55.1,58.0\n"
)
TIERS = REGIONS.replace("第二产业,{}", "第二产业,").replace("全市", ",,,合计,#工业,\n全市", 1)


@pytest.mark.parametrize("head", ["#工业", "其中：工业", "of which: industry"])
def test_a_marked_column_is_at_most_the_one_before(head: str) -> None:
    text = REGIONS.format(head, "230.1")

    assert outcomes("of-which", text) == [HELD] * 5
    assert outcomes("of-which", REGIONS.format(head, "350.1")) == [HELD, FAILED, HELD, HELD, HELD]
    assert {each.target for each in verdicts("sum", text)} >= {"甲县", "乙县", "丙区", "丁区"}


def test_a_mark_may_stand_in_a_second_tier_of_the_head() -> None:
    text = TIERS.format("230.1")

    assert outcomes("of-which", text) == [HELD] * 5
    assert outcomes("sum", text) == [HELD] * 10


def test_a_marked_column_that_is_a_part_of_a_sum_is_tested_there() -> None:
    text = "地区,进出口总额,#出口,进口\n甲县,510.2,300.1,210.1\n乙县,533.4,310.0,223.4\n"
    text += "丙区,580.3,330.2,250.1\n丁区,601.7,340.1,261.6\n"

    assert outcomes("sum", text) == [HELD] * 4
    assert outcomes("of-which", text) == []


def test_a_marked_column_behind_the_parts_of_a_total_is_of_the_total() -> None:
    text = "地区,总人口,男,女,其中：城镇人口\n甲区,4502,2301,2201,3801\n"
    text += "乙县,6030,3080,2950,3322\n丙县,4500,2300,2200,2000\n丁县,3010,1510,1500,{}\n"

    assert outcomes("of-which", text.format("1200")) == [HELD] * 4
    assert outcomes("of-which", text.format("12000")) == [HELD] * 3 + [FAILED]


def test_a_marked_column_without_a_unit_is_counted_like_its_host() -> None:
    text = "单位：万元\n地区,企业数（个）,#亏损企业,资产（亿元）,#流动资产\n"
    text += "甲县,3100,820,630.3,243.2\n乙县,5690,1301,240.5,{}\n丙县,210,20,45.1,30.0\n"

    assert outcomes("of-which", text.format("130.1")) == [HELD] * 6
    assert outcomes("of-which", text.format("1301")) == [HELD] * 4 + [FAILED, HELD]


def test_a_mark_that_most_lines_speak_against_is_of_another_column() -> None:
    text = "地区,总人口,总户数,#女性\n甲县,1501,490,760\n乙县,1512,480,761\n丙区,498,491,240\n"

    assert outcomes("of-which", text) == []


def test_nothing_is_said_of_balances_below_zero() -> None:
    text = "地区,顺差,#贸易顺差\n甲县,-5.0,3.0\n乙县,6.0,4.0\n丙区,7.0,4.5\n"

    assert outcomes("of-which", text) == [HELD, HELD]
