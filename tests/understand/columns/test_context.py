import pytest

from bulletin.model.table.table import Prices
from bulletin.understand.columns.context import find_setting
from bulletin.understand.kinds.kind import load

TABLE = load("table")


def test_unit_and_period_come_from_headnote_title_and_corner_in_that_order() -> None:
    found = find_setting(TABLE, "2022年工业产值（万元）", "单位：亿元", "指标（吨）")

    assert found.unit is not None
    assert (found.unit.base, found.unit.exponent) == ("元", 8)
    assert found.period is not None
    assert found.period.year == 2022


def test_the_corner_may_name_what_all_figures_count() -> None:
    found = find_setting(TABLE, "", "", "Output (tonnes)")

    assert found.unit is not None
    assert found.unit.base == "tonne"


@pytest.mark.parametrize(
    ("headnote", "prices"),
    [
        ("按当年价格计算", Prices.SAME),
        ("At constant prices", Prices.OTHER),
        ("绝对数按现价计算，增长速度按不变价格计算", Prices.OTHER),
        ("", Prices.UNKNOWN),
    ],
)
def test_in_which_prices_growth_is_measured_is_said_above_the_table(
    headnote: str, prices: Prices
) -> None:
    assert find_setting(TABLE, "", headnote).prices is prices


def test_what_is_known_of_the_kind_goes_before_the_words_above_it() -> None:
    assert find_setting(load("income"), "按可比价格计算", "").prices is Prices.SAME
