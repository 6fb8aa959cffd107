import pytest

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Outcome, Severity
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes

DOWN = (
    "月份,当月（万吨）,累计（万吨）\n1月,{},312.4\n2月,288.1,600.5\n"
    "3月,331.7,932.2\n4月,{},1250.3\n"
)
ACROSS = "指标,1月,2月,3月,4月\n当月销量,3124,2881,3317,3181\n累计销量,3124,6005,{},12503\n"


def test_each_month_adds_to_the_cumulative_figure_before_it() -> None:
    assert outcomes("sum", DOWN.format("312.4", "318.1")) == [HELD] * 4


def test_periods_may_run_across_and_the_first_ones_together() -> None:
    assert outcomes("sum", ACROSS.format("9322")) == [HELD] * 4
    together = (
        ACROSS.format("9322").replace("1月,2月", "1-2月,3月", 1).replace("3月,4月", "4月,5月", 1)
    )
    assert set(outcomes("sum", together)) == {HELD}


def test_a_month_that_does_not_add_is_a_warning_at_most_for_publishers_revise() -> None:
    report = examine_text(DOWN.format("312.4", "381.1"))

    assert [each.severity for each in report.findings] == [Severity.WARNING]
    assert [each.outcome for each in report.judgements].count(Outcome.FAILED) == 1


def test_a_wrong_cumulative_figure_upsets_two_sums_and_is_one_doubt() -> None:
    text = ACROSS.replace("4月\n", "4月,5月,6月\n").replace("3181\n", "3181,3010,2945\n")
    text = text.replace("12503", "12503,15513,18458")

    assert outcomes("sum", text.format("9232")).count(FAILED) == 2


def test_a_wrong_cumulative_figure_is_found_among_four_months() -> None:
    """Two of four sums fail, but both together hold without it."""
    assert outcomes("sum", DOWN.format("312.4", "318.1").replace("932.2", "922.3")) == [
        HELD,
        HELD,
        FAILED,
        FAILED,
    ]


def test_months_that_were_revised_later_are_set_aside() -> None:
    revised = "月份,当月,累计\n1月,100,100\n2月,110,215\n3月,120,340\n4月,130,476\n"

    assert outcomes("sum", revised) == [NOT_TESTABLE] * 4


def test_another_series_than_the_one_cumulated_is_left_alone() -> None:
    text = "月份,出口当月,进口累计\n1月,100,100\n2月,110,210\n3月,120,330\n4月,130,460\n"

    assert outcomes("sum", text) == []


CHINESE_MONTHS = ("1月", "2月", "3月", "4月")
SERIES = "{},{},{}\n{},102.3,102.3\n{},98.4,200.7\n{},110.5,311.2\n{},107.2,418.4\n"


@pytest.mark.parametrize(
    ("single", "cumulative"),
    [
        ("本月（亿元）", "1—本月累计（亿元）"),
        ("本月", "1-本月"),
        ("当期值", "累计值"),
        ("当月", "自年初累计"),
        ("本月", "年初至今"),
        ("本月增加值", "1-本月增加值"),
    ],
)
def test_months_and_what_they_add_up_to_are_known_by_the_words_of_bulletins(
    single: str, cumulative: str
) -> None:
    text = SERIES.format("月份", single, cumulative, *CHINESE_MONTHS)

    assert outcomes("sum", text) == [HELD] * 4


@pytest.mark.parametrize(
    ("heads", "months"),
    [
        ("Month,This month,Cumulative", "January,February,March,April"),
        ("Month,Exports in month,Cumulative exports", "Jan.,Feb.,Mar.,Apr."),
        ("Zeitraum,Monat,kumuliert", "Januar,Februar,März,April"),
        ("Période,Mois,Cumul", "janvier,février,mars,avril"),
        ("Periodo,Mensual,Acumulado del año", "enero,febrero,marzo,abril"),
        ("Período,Mês,Acumulado no ano", "janeiro,fevereiro,março,abril"),
    ],
)
def test_months_are_periods_by_their_names_and_add_up_in_each_language(
    heads: str, months: str
) -> None:
    assert outcomes("sum", SERIES.format(*heads.split(","), *months.split(","))) == [HELD] * 4


def test_the_first_sum_that_fails_is_a_doubt_like_any_other() -> None:
    """Two revised months of six: one sum in three fails, and most that hold are too few."""
    text = (
        "月份,当月（万吨）,累计（万吨）\n1月,311.0,312.4\n2月,288.1,600.5\n3月,331.7,932.2\n"
        "4月,{},1250.3\n5月,301.0,1551.3\n6月,294.5,1845.8\n"
    )

    assert outcomes("sum", text.format("318.1")) == [FAILED, *[HELD] * 5]
    assert outcomes("sum", text.format("320.1")) == [NOT_TESTABLE] * 6


def test_quarters_follow_one_another_as_months_do() -> None:
    text = (
        "季度,当季（万吨）,累计（万吨）\n2023年1季度,311.0,311.0\n2023年2季度,288.1,599.1\n"
        "2023年3季度,331.7,930.8\n2023年4季度,318.1,{}\n"
    )

    assert outcomes("sum", text.format("1248.9")) == [HELD] * 4
    assert outcomes("sum", text.format("1284.9")) == [*[HELD] * 3, FAILED]
