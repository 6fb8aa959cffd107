import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Outcome
from bulletin.model.table.table import Evidence
from tests.relate.declared.test_relations import (
    FAILED,
    HELD,
    NOT_TESTABLE,
    declared,
    outcomes,
    rules,
)


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


EXACT = Rounding.EXACT
TRUNCATED = Rounding.TRUNCATED


def exactly(text: str, *relations: str, rounding: Rounding = EXACT) -> list[Outcome]:
    """Return the outcomes of declared relations between figures of one profile."""
    options = Options(relations=relations, rounding=rounding)
    found = examine_text(text, options).judgements
    return [each.outcome for each in found if each.evidence is Evidence.DECLARED]


@pytest.mark.parametrize(
    ("relation", "outcome"),
    [
        ("x < 1.5", HELD),
        ("x > 0.5", HELD),
        ("x < 1", FAILED),
        ("x > 0.99", HELD),
        ("x > 1", FAILED),
        ("2 * x < 3", HELD),
        ("2 * x < 2", FAILED),
    ],
)
def test_a_strict_bound_between_two_steps_is_the_next_step(relation: str, outcome: Outcome) -> None:
    assert exactly("item,2023\nx,1\ny,1\n", relation) == [outcome]


@pytest.mark.parametrize(
    ("relation", "outcome"),
    [
        ("age > 16 => income >= 10", HELD),
        ("age >= 16 => income >= 10", FAILED),
        ("age > 15 => income >= 10", FAILED),
        ("age < 16 => income >= 10", HELD),
    ],
)
def test_a_premise_is_met_only_beyond_its_strict_bound(relation: str, outcome: Outcome) -> None:
    text = "who,age,income\nA,16,5\n"

    assert exactly(text, relation, rounding=TRUNCATED) == [outcome]
    assert exactly(text, relation) == [outcome]


def test_a_premise_of_exact_figures_is_asked_of_them_alone() -> None:
    text = "who,staff,wages\nA,0,500\nB,0,0\nC,3,700\n"

    assert exactly(text, "staff = 0 => wages = 0") == [FAILED, HELD, HELD]
    assert exactly(text, "staff >= 0.5 => wages >= 900") == [HELD, HELD, FAILED]
    assert exactly(text, "staff >= 2.5 => wages >= 900") == [HELD, HELD, FAILED]
    assert exactly(text, "staff = 2.5 => wages >= 900") == [HELD, HELD, HELD]


def test_a_premise_at_its_bound_is_decided_in_fractions() -> None:
    text = "指标,单位,2022年\n甲,亿元,0.1\n乙,万元,3\n"

    assert exactly(text, "甲 >= 0.1 => 乙 >= 5", rounding=TRUNCATED) == [FAILED]


def test_what_rounding_leaves_open_is_not_tested() -> None:
    text = "who,staff,wages\nA,0,500\nB,0,0\nC,3,700\n"

    assert outcomes(text, "staff = 0 => wages = 0") == [NOT_TESTABLE, NOT_TESTABLE, HELD]
    (first, *_) = declared(text, "staff = 0 => wages = 0")
    assert first.reason == "rounding leaves open whether the condition is due"


def test_dividing_by_a_negative_number_turns_the_comparison() -> None:
    text = "item,2023\nx,30\ny,1\n"

    assert outcomes(text, "x / -2 <= 5") == [HELD]
    assert outcomes(text, "x / -2 >= 5") == [FAILED]


@pytest.mark.parametrize("divisor", ["-4", "0", "0.0"])
def test_a_divisor_that_is_not_above_zero_leaves_nothing_to_test(divisor: str) -> None:
    (found,) = declared(f"item,2023\nx,30\ny,{divisor}\nz,-7\n", "x / y <= 5")

    assert found.outcome is NOT_TESTABLE
    assert found.reason == "what is divided by may be zero or below (y)"


def test_the_same_is_true_of_a_premise() -> None:
    assert outcomes("item,2023\nx,30\ny,-4\nz,-7\n", "x / y <= 5 => z >= 0") == [NOT_TESTABLE]


def test_a_number_of_a_consequence_is_in_the_unit_of_its_own_labels() -> None:
    text = "指标,单位,2022年\n甲,亿元,6\n乙,万元,20\n"
    options = Options(relations=("甲 > 5 => 乙 <= 甲 + 30",))

    assert outcomes(text, "甲 > 5 => 乙 <= 30") == [HELD]
    assert outcomes(text, "甲 > 5 => 乙 + 0.0001 * 甲 <= 30") == [HELD]
    assert outcomes(text, "甲 > 5 => 乙 + 0.0001 * 甲 <= 24") == [FAILED]
    assert not examine_text(text, options).findings


def test_a_sentence_never_says_that_a_figure_should_be_anything() -> None:
    options = Options(relations=("x > 5 => x <= 30",))
    (finding,) = examine_text("item,2023\nx,40\ny,1\n", options).findings

    assert finding.message == (
        "x is printed as 40, but by the condition “x > 5 => x <= 30” it should be different."
    )


def test_a_mean_of_exact_counts_is_rounded() -> None:
    text = "item,2023\na,3\nb,4\nmean,{}\n"

    assert exactly(text.format("4"), "(a + b) / 2 = mean") == [HELD]
    assert exactly(text.format("5"), "(a + b) / 2 = mean") == [FAILED]
    assert exactly("item,2023\nx,3\ny,28\n", "y = 9 * x") == [FAILED]


def test_what_is_not_printed_is_said_once() -> None:
    text = "item,2023\nx,\ny,7\n"

    assert [each.reason for each in declared(text, "x > 5 => y + x <= 30")] == ["x is blank"]
