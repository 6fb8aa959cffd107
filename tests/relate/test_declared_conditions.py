import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options import Options
from bulletin.model.figure import Rounding
from bulletin.model.report import Outcome
from tests.relate.test_declared import FAILED, HELD, NOT_TESTABLE, outcomes, rules


@pytest.mark.parametrize(
    ("figures", "outcome"),
    [(("120.0", "200.1"), HELD), (("119.9", "200.1"), FAILED), (("…", "200.1"), NOT_TESTABLE)],
)
def test_a_bound_allows_for_the_rounding_of_all_figures(
    figures: tuple[str, str], outcome: Outcome
) -> None:
    text = "item,2023\ncost,{}\nturnover,{}\n".format(*figures)

    assert outcomes(text, "cost / turnover >= 0.6") == [outcome]


def test_a_number_is_in_the_unit_of_the_first_label() -> None:
    text = "指标,金额（亿元）\n收入,120\n支出,90\n"

    assert outcomes(text, "收入 <= 130") == [HELD]
    assert outcomes(text, "收入 <= 110") == [FAILED]
    assert outcomes(text, "收入 - 支出 >= 32") == [FAILED]


def test_figures_of_different_multipliers_are_scaled() -> None:
    text = "指标,单位,2022年\n甲,亿元,1.2\n乙,万元,9000\n"

    assert outcomes(text, "乙 >= 0.7 * 甲") == [HELD]
    assert outcomes(text, "乙 >= 0.8 * 甲") == [FAILED]


def test_figures_of_different_units_cannot_be_compared() -> None:
    text = "指标,单位,2022年\n甲,亿元,1.2\n乙,万人,9000\n"

    assert outcomes(text, "乙 >= 2 * 甲") == [NOT_TESTABLE]


def test_a_bound_on_an_item_is_one_on_its_levels_and_not_on_their_growth() -> None:
    text = "指标,产量（万吨）,比上年增长（%）\n原煤,268.70,-15.9\n水泥,588.36,5.2\n"

    assert outcomes(text, "原煤 >= 0") == [HELD]


def test_a_bound_on_a_column_of_rates_is_asked_of_every_item() -> None:
    text = "指标,产量（万吨）,比上年增长（%）\n原煤,268.70,-15.9\n水泥,588.36,-152\n"

    assert outcomes(text, "比上年增长（%） >= -100") == [HELD, FAILED]


def test_below_is_strict_for_exact_figures_only() -> None:
    text = "item,2023\nx,1\ny,1\n"

    def found(rounding: Rounding) -> list[str]:
        options = Options(relations=("x < 1",), rounding=rounding)
        return [each.rule for each in examine_text(text, options).findings]

    assert found(Rounding.NEAREST) == []
    assert found(Rounding.EXACT) == ["condition-not-met"]


def test_both_sides_of_a_conditional_can_be_at_fault() -> None:
    text = "who,age,income\nA,15,2000\nB,15,0\nC,40,2000\n"

    assert outcomes(text, "income > 0 => age > 16") == [FAILED, HELD, HELD]


def test_the_sentence_repeats_the_condition() -> None:
    options = Options(relations=("cost / turnover >= 0.6",))
    (finding,) = examine_text("item,2023\nturnover,200\ncost,12\n", options).findings

    assert finding.message == (
        "cost is printed as 12, but by the condition “cost / turnover >= 0.6” it should be "
        "at least 119.7."
    )
    assert [each.item for each in finding.cells] == ["turnover"]


def test_a_condition_hides_no_relation_that_the_figures_show() -> None:
    text = "item,2023,2022\nTotal,9,12\nA,3,5\nB,6,7\n"

    assert rules(text, "A <= 0.9 * Total") == []
