import pytest

from bulletin.understand.labels.non_additive import (
    is_average,
    is_chained,
    is_extreme,
    is_per_head,
    is_price,
)


@pytest.mark.parametrize(
    "label",
    [
        "人均可支配收入",
        "GDHI per head (£)",
        "失业率",
        "Median pay",
        "最低工资",
        "平均气温",
        "Unit price",
    ],
)
def test_averages_rates_prices_and_extremes_do_not_add_up(label: str) -> None:
    assert is_average(label)


@pytest.mark.parametrize(
    "label",
    [
        "2023",
        "绝对数(亿元)",
        "Change, per cent",
        "At 2015 prices",
        "按当年价格计算",
        "Persons",
        "产量",
    ],
)
def test_levels_do(label: str) -> None:
    assert not is_average(label)


def test_prices_are_told_from_what_is_counted_in_prices() -> None:
    assert is_price("居民消费价格指数")
    assert is_price("Consumer prices")
    assert not is_price("Output at current prices")
    assert not is_price("按可比价格计算的增加值")


def test_extremes_and_chained_volumes_are_known_by_their_words() -> None:
    assert is_extreme("Percentage change from lowest volume")
    assert not is_extreme("Highway freight")
    assert is_chained("Chain-linked volume, reference year 2011")
    assert not is_chained("Supply chains")


def test_per_head_is_over_people_and_not_over_hundreds() -> None:
    assert all(map(is_per_head, ("人均增长（%）", "Growth per head (%)", "GDP per capita")))
    assert not any(map(is_per_head, ("Growth (per cent)", "Average growth rate", "增长（%）")))
