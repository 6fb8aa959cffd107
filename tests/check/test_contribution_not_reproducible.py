"""What parts add to growth: `relate/stated/contribution.py`, `relate/shown_by_most.py`."""

import pytest

from tests.check.rule_findings import cells, flagged

RULE = "contribution-not-reproducible"
POINTS = """Gross domestic product by expenditure
Component,2021 (million),2022 (million),Contribution to growth (percentage points)
Gross domestic product,"137,050","139,606",1.9
Household consumption,"80,498","82,121",1.2
Government consumption,"20,335","21,543",0.9
Capital formation,"28,830","28,460",-0.3
Exports,"58,366","62,555",3.1
Less imports,"50,979","55,073",{}
"""
RATES = """地区生产总值
指标,2022年（亿元）,2021年（亿元）,拉动增长（百分点）,对增长的贡献率（%）
地区生产总值,2761.1,2612.4,5.7,100.0
第一产业,149.8,145.2,0.2,3.1
第二产业,1480.2,1391.0,{},60.0
第三产业,1131.1,1076.2,2.1,{}
"""


@pytest.mark.parametrize(("printed", "expected"), [("-3.0", []), ("-0.3", [(8, 4)])])
def test_points_follow_from_the_levels_of_both_years(
    printed: str, expected: list[tuple[int, int]]
) -> None:
    """Imports are taken away: the more they rise, the less the product grows."""
    assert cells(RULE, POINTS.format(printed)) == expected


def test_points_and_rates_are_of_the_change() -> None:
    assert cells(RULE, RATES.format("3.4", "36.9")) == []
    assert cells(RULE, RATES.format("4.3", "36.9")) == [(5, 4)]
    assert cells(RULE, RATES.format("3.4", "39.6")) == [(6, 5)]


def test_the_finding_says_what_the_levels_give() -> None:
    (found,) = flagged(RULE, RATES.format("4.3", "36.9"))

    assert found.message == (
        "The contribution of 第二产业 is printed as 4.3, but the levels of both periods give "
        "3.41 to 3.42: 0.83 more than rounding explains."
    )


def test_contributions_to_real_growth_are_left_alone() -> None:
    text = POINTS.format("-2.2")
    for nominal, real in (("1.9", "1.1"), ("1.2", "0.5"), ("0.9", "0.7"), ("3.1", "2.0")):
        text = text.replace(f",{nominal}\n", f",{real}\n")

    assert cells(RULE, text) == []
