"""
Growth, shares and multiples that sentences say in words, or of times that they name.

Tests `prose/numbers/in_words.py`, `prose/claims/change/mean_growth.py` and
`prose/parts/runs_of_periods.py` on the way.
"""

import pytest

from tests.prose.texts import lines


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            (
                "全年货物进出口总额37.96万亿元，与上年持平。其中，出口21.60万亿元，增长0.3%；"
                "进口16.36万亿元，下降0.4%。"
            ),
            "bound 持平 <- 0.3%, 0.4%",
        ),
        (
            "2020年全市总产值翻了一番，由2015年的100.5亿元增加到2020年的205.3亿元。",
            "growth 翻了一番 <- 205.3亿元, 100.5亿元",
        ),
        (
            "全市规模以上企业1228户，其中工业企业307户，占规模以上企业的四分之一。",
            "share 四分之一 <- 307户, 1228户",
        ),
        (
            (
                "农村居民人均可支配收入29126元。城镇居民人均可支配收入52633元，"
                "是农村居民人均可支配收入的1.81倍。"
            ),
            "ratio 1.81倍 <- 52633元, 29126元",
        ),
        ("全年新增专利880件，比上年增加480件，增长1.2倍。", "growth 1.2倍 <- 880件, 480件"),
        (
            "The net inflow more than doubled between 2000 and 2002 (from 26,600 to 54,900).",
            "growth doubled <- 54,900, 26,600",
        ),
        ("Output halved from 400 to 201 units.", "growth halved <- 201, 400"),
    ],
)
def test_what_words_say_is_a_figure(text: str, claim: str) -> None:
    assert claim in lines(text)


def test_what_is_about_the_same_is_no_growth_of_nothing() -> None:
    assert not [each for each in lines("总人口105.07万人，与上年基本持平。") if "持平" in each]


def test_a_share_in_words_never_fails_and_is_never_mended() -> None:
    text = "全市规模以上企业1228户，其中工业企业507户，占规模以上企业的四分之一。"

    assert not [each for each in lines(text) if each.endswith("FAILED")]


def test_mean_growth_over_the_years_since_the_one_compared_with() -> None:
    text = (
        "2021年国民经济运行情况\n2021年1-8月份，社会消费品零售总额281224亿元，同比增长18.1%，"
        "比2019年1-8月份增长8.0%，两年平均增长3.9%。"
    )

    assert "growth 3.9% <- 8.0%" in lines(text)


def test_growth_of_one_year_is_none_of_two() -> None:
    text = "2021年上半年，第一产业增加值31.4亿元，同比增长8.1%，两年平均增长4.0%。"

    assert not [each for each in lines(text) if "4.0%" in each]


def test_a_wider_balance_by_the_growth_of_both_sides() -> None:
    text = "出口21.60万亿元，增长0.3%；进口16.36万亿元，下降0.5%；贸易顺差5.24万亿元，扩大2.8%。"

    assert lines(text) == [
        "balance 5.24万亿元 <- 21.60万亿元, 16.36万亿元",
        "growth 2.8% <- 5.24万亿元, 21.60万亿元, 16.36万亿元, 0.3%, 0.5%",
    ]


def test_quarters_make_up_the_half_year() -> None:
    text = (
        "2023年上半年，进出口总值20.10万亿元，增长2.1%。"
        "其中，一季度、二季度分别达到9.76万亿元和10.34万亿元。"
    )

    assert "sum 20.10万亿元 <- 9.76万亿元, 10.34万亿元" in lines(text)


def test_growth_of_the_half_year_lies_between_that_of_its_quarters() -> None:
    text = (
        "2022年上半年，国内生产总值456614亿元，同比下降1.6%。"
        "分季度看，一季度同比下降6.8%，二季度增长3.2%。"
    )

    assert "bound 1.6% <- 6.8%, 3.2%" in lines(text)


def test_what_part_contributes_bounds_its_weight() -> None:
    text = (
        "规上工业增加值增长8.4%。三大产业链群增加值同比增长9.0%、"
        "拉动规上工业增加值增长8.6个百分点。"
    )

    assert "bound 8.6个百分点 <- 9.0%" in lines(text)
