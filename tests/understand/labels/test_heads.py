"""What heads say of measure, unit, period, prices and base."""

import pytest

from bulletin.model.table.table import Measure, Period, Prices
from bulletin.understand.labels.heads import find_prices, read_head


@pytest.mark.parametrize(
    ("measure", "labels"),
    [
        (
            Measure.LEVEL,
            ["绝对数", "绝对数（亿元）", "绝对值", "绝对量", "产 量", "总量", "金额（亿元）"],
        ),
        (
            Measure.LEVEL,
            ["年末数（万人）", "| 完成额 （万元）", "增加值", "2021年", "2022年末", "2007*"],
        ),
        (
            Measure.LEVEL,
            ["Most recent level", "Working days lost (000s)", "Q1 2015", "level_100m_yuan"],
        ),
        (Measure.LEVEL, ["2008 ($ millions)", "出口总额(美元)", "Whole year 2008", "1-5月累计"]),
        (
            Measure.GROWTH,
            ["比上年增长（%）", "增长%", "增速", "同比", "环比", "涨跌幅度", "±%", "growth_pct"],
        ),
        (
            Measure.GROWTH,
            ["比上年末增长（%）", "比年初增长（%）", "比上年上涨（%）", "比上年增减（%）"],
        ),
        (
            Measure.GROWTH,
            ["% change", "Percentage change", "Growth on previous year (%)", "Change, %"],
        ),
        (Measure.GROWTH, ["Most recent 3 months on 3 months earlier", "工业增加值增速（%）"]),
        (Measure.SHARE, ["比重（%）", "占比", "构成（%）", "占GDP比重（%）", "Share of total (%)"]),
        (Measure.SHARE, ["Proportion of all workers (%)", "percentage of GNI", "Weight in GDP"]),
        (Measure.INDEX, ["指数（上年=100）", "以上年同期为100", "mom100", "yoy100", "ytd_avg100"]),
        (
            Measure.INDEX,
            ["GDHI per head index (UK=100)", "2015=100", "2005 (1997=100)", "同比指数"],
        ),
        (Measure.CHANGE, ["增减额", "增加额", "change", "净增（万人）", "比上年增加（万人）"]),
        (Measure.POINTS, ["比上年提高（百分点）", "拉动经济增长", "Change (percentage points)"]),
        (Measure.RANK, ["位次", "排名", "rank"]),
        (
            Measure.RATE,
            ["出生率（‰）", "失业率（%）", "人口自然增长率", "贡献率（%）", "年均增长（%）"],
        ),
        (Measure.RATE, ["Unemployment rate (%)", "Working days lost per 1,000 employees"]),
        (
            Measure.UNKNOWN,
            ["", "指标", "单位", "%", "城 镇", "UK", "比上年增减", "Total revision (%)"],
        ),
        (
            Measure.UNKNOWN,
            [
                "Employer contributions to the scheme",
                "2021年地区生产总值及其增长速度",
                "2020年地区生产总值及构成",
            ],
        ),
    ],
)
def test_a_head_says_what_is_measured(measure: Measure, labels: list[str]) -> None:
    found = {label: read_head(label).measure for label in labels}
    assert found == dict.fromkeys(labels, measure)


@pytest.mark.parametrize(
    ("label", "base"),
    [
        ("占GDP比重（%）", "GDP"),
        ("占全部工业比重（%）", "全部工业"),
        ("Share of UK total (percentage)", "UK total"),
        ("Response (% of questionnaires returned)", "questionnaires returned"),
        ("占比", ""),
        ("指数（上年=100）", "上年"),
        ("以上年同期为100", "上年同期"),
        ("GDHI per head index (UK=100)", "UK"),
        ("2015=100", "2015"),
        ("mom100", "环比"),
        ("yoy100", "同比"),
        ("ytd_avg100", "累计同比"),
        ("同比增长（%）", "同比"),
        ("比上年增长（%）", "同比"),
        ("Most recent month on the same month a year ago", "同比"),
        ("环比增长（%）", "环比"),
        ("Most recent month on the previous month", "环比"),
        ("比上年末增长（%）", "年初"),
        ("比2019年增长（%）", "2019"),
        ("GDHI growth on 2012 (percentage)", "2012"),
        ("两年平均增长（%）", "年均"),
        ("增速", ""),
    ],
)
def test_a_head_says_what_it_compares_with(label: str, base: str) -> None:
    assert read_head(label).base == base


def test_the_previous_year_is_a_level_one_year_back() -> None:
    for label in ("上年同期", "去年", "上年", "previous year"):
        head = read_head(label)
        assert (head.measure, head.period) == (Measure.LEVEL, Period(None, "", -1, label))


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("可比价增速（%）", Prices.OTHER),
        ("按不变价格计算", Prices.OTHER),
        ("Real growth (%)", Prices.OTHER),
        ("millions of chained (2002) dollars", Prices.OTHER),
        ("绝对数按现价计算，增长速度按不变价格计算", Prices.OTHER),
        ("名义增速（%）", Prices.SAME),
        ("Billion, at current prices", Prices.SAME),
        ("比上年增长（%）", Prices.UNKNOWN),
        ("Real estate", Prices.UNKNOWN),
        ("实际利用外资", Prices.UNKNOWN),
    ],
)
def test_prices_are_found_in_heads_and_notes(text: str, prices: Prices) -> None:
    assert find_prices(text) is prices


def test_a_head_keeps_its_unit_and_period() -> None:
    head = read_head("2021年（亿元）")
    assert head.unit is not None
    assert (head.unit.base, head.unit.exponent) == ("元", 8)
    assert head.period == Period(2021, printed="2021年（亿元）")


@pytest.mark.parametrize(
    ("head", "base"),
    [("2021年为2020年%", "2020年"), ("为上年（%）", "上年"), ("相当于去年%", "去年")],
)
def test_what_is_so_many_per_cent_of_another_year_is_an_index(head: str, base: str) -> None:
    read = read_head(head)

    assert (read.measure, read.base) == (Measure.INDEX, base)


@pytest.mark.parametrize("head", ["发展速度（%）", "以上年为100", "cpi_yoy100"])
def test_other_names_of_indices(head: str) -> None:
    assert read_head(head).measure is Measure.INDEX


@pytest.mark.parametrize(
    "head", ["权数（%）", "价格指数权数", "Relative importance of items in the price index"]
)
def test_weights_of_an_index_are_shares(head: str) -> None:
    assert read_head(head).measure is Measure.SHARE


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("Veränderung gegenüber dem Vorjahr in %", Measure.GROWTH),
        ("Anteil in %", Measure.SHARE),
        ("Fälle je 100.000 Einwohner", Measure.RATE),
        ("Évolution 2021/2020 (en %)", Measure.GROWTH),
        ("Taux de chômage", Measure.RATE),
        ("Variación interanual (%)", Measure.GROWTH),
        ("Tasa de paro", Measure.RATE),
        ("Taxa de desemprego", Measure.RATE),
        ("Variação homóloga (%)", Measure.GROWTH),
        ("Verbraucherpreisindex", Measure.INDEX),
    ],
)
def test_heads_of_other_languages(head: str, measure: Measure) -> None:
    assert read_head(head).measure is measure
