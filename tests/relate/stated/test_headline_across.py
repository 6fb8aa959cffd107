"""Columns of groups of people: that of everybody lies between those of its groups."""

import pytest

from tests.relate.judging import FAILED, HELD, outcomes

PRICES = (
    "2023年居民消费价格比上年涨跌幅度(%)\n指标,{}\n居民消费价格,0.2,0.3,-0.1\n"
    "衣着,{},1.1,0.6\n居住,0.0,-0.1,0.3\n"
)
HEADS = ("全市,城市,农村", "全国,城镇地区,农村地区", "城乡合计,城镇,乡村")
JOBLESS = "Unemployment rate by age (%)\nAge,{}\n15-24,12.4,13.1,11.5\n25-54,{},4.6,5.2\n"


@pytest.mark.parametrize("heads", HEADS)
def test_a_price_for_all_lies_between_town_and_country(heads: str) -> None:
    assert outcomes("hull", PRICES.format(heads, "0.6")) == [HELD] * 3
    assert outcomes("hull", PRICES.format(heads, "3.0")) == [HELD, FAILED, HELD]


@pytest.mark.parametrize("heads", ["Total,Male,Female", "Both sexes,Males,Females"])
def test_a_rate_of_all_lies_between_those_of_the_sexes(heads: str) -> None:
    assert outcomes("hull", JOBLESS.format(heads, "5.25")) == [HELD, HELD]
    assert outcomes("hull", JOBLESS.format(heads, "5.26")) == [HELD, FAILED]


def test_an_index_of_all_is_found_wherever_its_column_stands() -> None:
    text = (
        "Consumer Price Index (2012=100)\nGroup,Rural,Urban,Combined\n"
        "Food and beverages,180.1,185.3,186.0\nClothing and footwear,190.2,180.1,186.2\n"
        "Fuel and light,182.0,178.0,180.5\n"
    )

    assert outcomes("hull", text) == [FAILED, HELD, HELD]


def test_rounding_may_put_a_price_for_all_just_outside() -> None:
    assert outcomes("hull", PRICES.format(HEADS[0], "1.2")) == [HELD] * 3


def test_growth_of_income_per_head_may_lie_outside_as_people_move() -> None:
    text = "居民人均可支配收入增长(%)\n指标,全体居民,城镇居民,农村居民\n工资性收入,7.1,5.8,6.1\n"

    assert outcomes("hull", text) == []


def test_heads_that_most_lines_speak_against_are_no_such_groups() -> None:
    text = JOBLESS.format("Total,Male,Female", "9.9") + "55-64,30.5,3.9,3.6\n65+,1.1,1.0,2.0\n"

    assert outcomes("hull", text + "70+,8.2,1.0,2.0\n") == []


def test_blocks_under_spanners_are_held_apart() -> None:
    text = (
        "Unemployment rate (%)\nAge,2022,,,2023,,\n,Total,Male,Female,Total,Male,Female\n"
        "15-24,12.4,13.1,11.5,14.0,15.0,13.0\n25-54,4.9,4.6,5.2,5.9,4.6,5.2\n"
    )

    assert outcomes("hull", text) == [HELD, HELD, HELD, FAILED]


def test_two_columns_of_one_group_leave_open_which_is_meant() -> None:
    assert outcomes("hull", "失业率(%)\n年龄,全市,城镇,城镇,农村\n青年,9.0,1.0,2.0,3.0\n") == []


def test_what_income_a_head_is_made_up_of_lies_between_town_and_country_too() -> None:
    text = (
        "2023年居民人均收入（元）\n指标,全体居民,城镇常住居民,农村常住居民\n"
        "人均可支配收入,38120,46210,21980\n工资性收入,22015,27830,10411\n"
        "经营净收入,{},5320,7986\n财产净收入,2890,4105,466\n转移净收入,7005,8955,3117\n"
    )

    assert outcomes("hull", text.format("6210")) == [HELD] * 5
    assert outcomes("hull", text.format("9210")) == [HELD, HELD, FAILED, HELD, HELD]
