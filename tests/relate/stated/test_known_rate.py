"""Rates with a line of their own that everybody works out alike."""

import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Severity
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes

FIRMS = (
    "2023年规模以上工业企业主要财务指标\n指标,{}\n营业收入（亿元）,5821.3,5602.4\n"
    "利润总额（亿元）,352.7,361.2\n资产总计（亿元）,7210.4,6890.5\n负债合计（亿元）,4018.2,3871.9\n"
    "营业收入利润率（%）,{},{}\n"
)
YEARS = "2023年,2022年"


def test_a_margin_is_profits_over_revenue() -> None:
    assert outcomes("share", FIRMS.format(YEARS, "6.06", "6.45")) == [HELD, HELD]
    assert outcomes("share", FIRMS.format(YEARS, "6.60", "6.45")) == [FAILED, HELD]


def test_the_report_names_what_the_rate_is_of() -> None:
    (found,) = examine_text(FIRMS.format(YEARS, "6.60", "6.45")).findings

    assert found.rule == "share-not-reproducible"
    assert found.severity is Severity.ERROR
    assert "利润总额 over 营业收入" in str(found.message)


def test_a_rate_that_no_other_column_bears_out_is_a_warning() -> None:
    text = "指标,2023年\n资产总计（亿元）,7210.4\n负债合计（亿元）,4018.2\n资产负债率（%）,57.5\n"

    assert [each.severity for each in examine_text(text).findings] == [Severity.WARNING]


def test_a_rate_of_other_quantities_is_not_tested() -> None:
    assert outcomes("share", FIRMS.format(YEARS, "5.06", "5.45")) == [NOT_TESTABLE] * 2


def test_growth_beside_the_levels_is_no_column_of_a_rate() -> None:
    text = FIRMS.format("2023年,比上年增长（%）", "6.06", "-0.4")

    assert outcomes("share", text) == [HELD]


def test_town_dwellers_are_no_share_of_those_registered() -> None:
    text = "人口\n指标,2023年\n{},461.7\n城镇人口（万人）,291.8\n城镇化率（%）,60.5\n"

    assert outcomes("share", text.format("年末户籍人口（万人）")) == []
    assert outcomes("share", text.format("年末常住人口（万人）")) == [FAILED]


@pytest.mark.parametrize(
    ("title", "part", "whole", "rate", "figures"),
    [
        ("人口", "城镇人口（万人）", "年末常住人口（万人）", "城镇化率（%）", "291.8,482.3,60.50"),
        (
            "金融机构存贷款",
            "金融机构贷款余额（亿元）",
            "金融机构存款余额（亿元）",
            "存贷比（%）",
            "4210.3,5123.4,82.2",
        ),
        (
            "一般公共预算收支",
            "税收收入（亿元）",
            "一般公共预算收入（亿元）",
            "税收占比（%）",
            "128.9,186.4,69.2",
        ),
        ("居民收支", "食品烟酒（元）", "人均消费支出（元）", "恩格尔系数（%）", "7310,24560,29.8"),
        (
            "Labour market",
            "Unemployed (thousands)",
            "Labour force (thousands)",
            "Unemployment rate (%)",
            "521,15411,3.4",
        ),
    ],
)
def test_rates_are_known_by_their_names(
    title: str, part: str, whole: str, rate: str, figures: str
) -> None:
    numerator, denominator, printed = figures.split(",")
    text = f"{title}\n指标,2023年\n{whole},{denominator}\n{part},{numerator}\n{rate},{printed}\n"

    assert outcomes("share", text) == [HELD]


LABOUR_FORCE = """Labour force status (000s)
,Jan 2023,Feb 2023
Employed full-time,"8,687.9","8,733.2"
Employed part-time,"2,643.0","2,645.5"
Employed total,"11,330.9","11,378.6"
Unemployed total,911.8,902.1
Labour force,"12,242.7","12,280.7"
Not in the labour force,"6,547.1","6,527.8"
Civilian population aged 15 years and over,"18,789.7","18,808.5"
Unemployment rate (%),7.4,7.3
Participation rate (%),65.2,65.3
Employment to population ratio (%),60.3,60.5
"""


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ('"8,733.2"', '"8,773.2"'),
        ("902.1", "920.1"),
        ('"6,527.8"', '"6,257.8"'),
        ("7.3", "3.7"),
        ("65.3", "63.5"),
        ("60.5", "65.0"),
    ],
)
def test_the_labour_force_is_known_by_its_names(printed: str, typed: str) -> None:
    assert not examine_text(LABOUR_FORCE).findings

    report = examine_text(LABOUR_FORCE.replace(printed, typed))
    (change,) = report.diagnoses[0].hypotheses[0].changes

    assert (change.place.printed, change.proposed) == (typed.strip('"'), printed.strip('"'))
