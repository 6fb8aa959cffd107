"""Differences by words: `relate/stated/difference.py`, `readings/structure/one_unit.py`."""

import pytest

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

BIRTHS = "指标,单位,数值\n出生率,‰,8.23\n死亡率,‰,7.12\n自然增长率,‰,{}\n"
TRADE = "指标,金额（亿元）\n进出口总额,90.0\n出口额,60.0\n进口额,30.0\n进出口差额,{}\n"


def test_natural_growth_is_births_less_deaths() -> None:
    assert verdicts("difference", BIRTHS.format("1.11"))[0].parts == ("出生率", "死亡率")
    for printed, outcome in (("1.11", HELD), ("1.12", HELD), ("1.13", FAILED), ("-1.11", FAILED)):
        assert outcomes("difference", BIRTHS.format(printed)) == [outcome]


def test_a_balance_is_exports_less_imports_beside_a_total_that_is_their_sum() -> None:
    assert outcomes("difference", TRADE.format("30.0")) == [HELD]
    assert outcomes("difference", TRADE.format("-30.0")) == [FAILED]
    assert outcomes("sum", TRADE.format("30.0")) == [HELD]


@pytest.mark.parametrize(
    "label", ["出口减进口", "货物贸易顺差", "贸易差额", "出口大于进口", "出超"]
)
def test_a_balance_goes_by_many_names(label: str) -> None:
    text = TRADE.replace("进出口差额", label)

    assert outcomes("difference", text.format("30.0")) == [HELD]
    assert outcomes("difference", text.format("3.0")) == [FAILED]


def test_rates_of_growth_of_two_flows_have_no_difference() -> None:
    text = "指标,增长（%）\n进出口总额,9.0\n出口额,6.0\n进口额,13.0\n进出口差额,-3.0\n"

    assert verdicts("difference", text) == []


YEARS = (
    "主要指标\n指标,2022年,2021年\n年末人口（万人）,352.1,351.0\n进出口总额（亿美元）,51.20,48.10\n"
    "  出口,30.10,28.00\n  进口,21.10,20.10\n顺差,{},7.90\n工业用电量（万千瓦时）,120012,110230\n"
)


def test_a_balance_without_a_unit_is_in_that_of_what_it_is_worked_out_from() -> None:
    """Only where a column shows it: else the unit of the balance may be any."""
    assert outcomes("difference", YEARS.format("9.00")) == [HELD, HELD]
    assert outcomes("difference", YEARS.format("9.90")) == [FAILED, HELD]
    in_dollars = YEARS.format("90000").replace("7.90", "79000")
    assert outcomes("difference", in_dollars) == [NOT_TESTABLE, NOT_TESTABLE]
