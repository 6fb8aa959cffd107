"""
Declared relations, judged within rounding.

Also of `relate/declared/lines.py`.
"""

from typing import NamedTuple

import pytest

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.check.findings import findings
from bulletin.check.wording import place_of, places
from bulletin.declare.language.statement import read_statement
from bulletin.messages.message import Message
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Evidence
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand

HELD, FAILED, NOT_TESTABLE = Outcome.HELD, Outcome.FAILED, Outcome.NOT_TESTABLE

PEOPLE = """\
指标,2022年（万人）
全市常住人口,352.1
城镇,{urban}
城镇化率（%）,63.99
"""


class Told(NamedTuple):
    kind: str
    target: str
    parts: tuple[str, ...]
    outcome: Outcome
    reason: str


def judged(text: str, *relations: str) -> Judged:
    (table,) = understand(read_text(text, "<text>"))
    return relate(table, (), [read_statement(each, "--rule") for each in relations])


def declared(text: str, *relations: str) -> list[Told]:
    found = judged(text, *relations)
    return [
        Told(
            each.relation.kind,
            place_of(found, each.relation.target).item,
            tuple(place.item for place in places(found, each.relation.parts)),
            each.outcome,
            each.reason,
        )
        for each in found.verdicts
        if each.relation.evidence is Evidence.DECLARED
    ]


def rules(text: str, *relations: str) -> list[tuple[str, Severity]]:
    return [(each.rule, each.severity) for each in findings(judged(text, *relations))]


def outcomes(text: str, *relations: str) -> list[Outcome]:
    return [each.outcome for each in declared(text, *relations)]


def test_a_declared_sum_is_judged_within_rounding() -> None:
    text = "item,2020\nNorth,1.4\nSouth,1.4\nBoth,{}\n"

    assert outcomes(text.format("2.9"), "Both = North + South") == [HELD]
    assert outcomes(text.format("3.0"), "Both = North + South") == [FAILED]
    assert rules(text.format("3.0"), "Both = North + South") == [
        ("total-not-additive", Severity.ERROR)
    ]


def test_a_sum_of_columns_is_judged_in_every_row() -> None:
    text = "Region,Total,Male,Female\nNorth,100,60,40\nSouth,200,120,90\n"

    assert outcomes(text, "Total = Male + Female") == [HELD, FAILED]


def test_a_difference_is_judged_in_rates_too() -> None:
    text = (
        ",人口出生率,人口死亡率,人口自然增长率\n1978年,18.25,6.25,12.0\n1979年,17.82,6.21,11.16\n"
    )
    relation = "人口自然增长率 = 人口出生率 - 人口死亡率"

    assert outcomes(text, relation) == [HELD, FAILED]
    assert rules(text, relation) == [("difference-not-reproducible", Severity.ERROR)]


def test_a_part_is_at_most_its_whole() -> None:
    text = "item,2020\nIndustry,50\nMining,{}\n"

    assert outcomes(text.format("50"), "Mining <= Industry") == [HELD]
    assert rules(text.format("52"), "Mining <= Industry") == [
        ("part-exceeds-whole", Severity.ERROR)
    ]


def test_at_most_means_just_that_below_zero() -> None:
    text = "item,2020\nAll,{}\nPart,-50\n"

    assert outcomes(text.format("-30"), "Part <= All") == [HELD]
    assert outcomes(text.format("-70"), "Part <= All") == [FAILED]


def test_a_share_of_another_row_is_judged() -> None:
    relation = '"城镇" / "全市常住人口" * 100 = "城镇化率"'

    assert declared(PEOPLE.format(urban="225.3"), relation) == [
        Told("share", "城镇化率", ("城镇", "全市常住人口"), HELD, "")
    ]
    assert rules(PEOPLE.format(urban="252.3"), relation) == [
        ("share-not-reproducible", Severity.ERROR)
    ]


def test_multipliers_of_units_are_known() -> None:
    text = "指标,单位,2022年\n总产值,亿元,210\n增加值,万元,1050000\n增加值率,%,50.0\n"

    assert outcomes(text, "增加值 / 总产值 * 100 = 增加值率") == [HELD]


def test_a_conversion_of_units_may_be_written_or_not() -> None:
    text = "指标,单位,2022年\n生产总值,亿元,2000\n人口,万人,400\n每人产值,元,50000\n"

    assert outcomes(text, "生产总值 / 人口 = 每人产值") == [HELD]
    assert outcomes(text, "生产总值 / 人口 * 10000 = 每人产值") == [HELD]


def test_growth_is_judged_between_two_columns() -> None:
    text = "item,now,before,change in %\nA,110,100,10.0\nB,110,100,20.0\n"
    relation = '"change in %" = (now / before - 1) * 100'

    assert outcomes(text, relation) == [HELD, FAILED]


def test_an_index_is_judged_against_its_change() -> None:
    text = "item,index (previous year=100),change (%)\nFood,103.0,3.0\nWear,99.0,-2.0\n"
    relation = '"index (previous year=100)" = "change (%)" + 100'

    assert outcomes(text, relation) == [HELD, FAILED]


def test_what_is_not_printed_is_not_testable() -> None:
    (found,) = declared("item,2020\nAll,5\nA,2\nB,…\n", "All = A + B")

    assert (found.outcome, found.reason) == (NOT_TESTABLE, "B is “…”")


def test_parts_that_exceed_their_total_alone_are_refuted_all_the_same() -> None:
    assert outcomes("item,2020\nAll,5\nA,7\nB,…\n", "A + B <= All") == [FAILED]


def test_figures_in_different_units_are_not_added() -> None:
    text = "指标,单位,2022年\n合计,吨,5\n甲,吨,2\n乙,辆,3\n"

    assert outcomes(text, "合计 = 甲 + 乙") == [NOT_TESTABLE]


def test_a_declaration_takes_the_place_of_what_was_found() -> None:
    text = "item,2020\nTotal,5\n  A,2\n  B,2\n"
    found = judged(text, "Total = A + B")

    assert [each.relation.evidence for each in found.verdicts] == [Evidence.DECLARED]


def test_a_list_declared_incomplete_may_fall_short() -> None:
    text = "item,2020\nTotal,50\n  A,20\n  B,20\n"

    assert rules(text, "A + B <= Total") == [("residual", Severity.NOTE)]


def test_a_share_has_one_definition_the_declared_one() -> None:
    text = "item,level,base,share (%)\nTotal,200,400,50.0\nA,100,200,50.0\nB,100,200,50.0\n"
    found = judged(text, '"share (%)" = level / base * 100')
    shares = [each for each in found.verdicts if each.relation.kind == "share"]

    assert [each.relation.evidence for each in shares] == [Evidence.DECLARED] * 3
    assert [each.outcome for each in shares] == [HELD] * 3


def test_what_a_declaration_says_is_not_found_again_in_the_figures() -> None:
    rows = "".join(f"19{n}年,{n}.25,{n - 60}.11,60.14\n" for n in range(70, 90))
    found = judged(",生,死,增\n" + rows, "增 = 生 - 死")

    assert {each.relation.evidence for each in found.verdicts} == {Evidence.DECLARED}


def test_a_quotient_of_exact_counts_is_rounded() -> None:
    text = "item,count,heads,value\nA,1000,300,{}\n"

    def found(level: str) -> list[Outcome]:
        options = Options(relations=("count / heads = value",), rounding=Rounding.EXACT)
        judgements = examine_text(text.format(level), options).judgements
        return [each.outcome for each in judgements if each.evidence is Evidence.DECLARED]

    assert found("3.33") == [HELD]
    assert found("3.35") == [FAILED]


def test_a_constant_in_per_mille_keeps_its_size() -> None:
    text = "指标,出生率（‰）,死亡率（‰）\n甲,12.0,7.0\n乙,12.0,8.0\n"

    assert outcomes(text, '"出生率（‰）" = "死亡率（‰）" + 5') == [HELD, FAILED]


def test_a_constant_makes_no_units_alike() -> None:
    text = "指标,单位,2022年\n甲,亿元,105\n乙,万人,5\n"

    assert outcomes(text, "甲 = 乙 + 100") == [NOT_TESTABLE]


@pytest.mark.parametrize(("one", "other"), [("%", "百分点"), ("上年=100", "%"), ("%", "%")])
def test_an_index_and_its_change_may_be_in_units_of_their_own(one: str, other: str) -> None:
    text = f"指标,单位,2022年\n价格指数,{one},103.0\n价格增速,{other},{{}}\n"

    assert outcomes(text.format("3.0"), "价格指数 = 价格增速 + 100") == [HELD]
    assert outcomes(text.format("4.0"), "价格指数 = 价格增速 + 100") == [FAILED]


@pytest.mark.parametrize("sign", ["<=", "<"])
def test_what_prints_nothing_takes_nothing_from_the_other_parts(sign: str) -> None:
    text = "item,2023\na,0\nb,6.0\nt,5.4\nc,{}\n"

    assert outcomes(text.format("1"), f"a + b {sign} t") == [FAILED]
    assert outcomes(text.format("-1"), f"a + b {sign} t") == [HELD]


@pytest.mark.parametrize("sign", ["<=", "<"])
def test_parts_are_compared_with_what_is_not_printed_alike(sign: str) -> None:
    assert outcomes("item,2020\nAll,5\nA,7\nB,…\n", f"A + B {sign} All") == [FAILED]
    assert outcomes("item,2020\nAll,5\nA,4\nB,…\n", f"A + B {sign} All") == [NOT_TESTABLE]


@pytest.mark.parametrize("sign", ["<=", "<"])
def test_one_growth_rate_may_be_bounded_by_another(sign: str) -> None:
    text = "指标,2021年（亿元）,增长（%）,可比增长（%）\n甲,100,-5.0,-3.0\n乙,60,7.0,2.0\n"

    assert outcomes(text, f"增长 {sign} 可比增长") == [HELD, FAILED]


def test_a_quotient_that_makes_no_rate_is_said_not_to_be_tested() -> None:
    text = "指标,2022年\n出生人口（万人）,2.1\n常住人口（万人）,352.1\n出生率（‰）,5.96\n"
    (told,) = declared(text, "出生人口 / 常住人口 * 1 = 出生率")

    assert (told.kind, told.target, told.outcome) == ("share", "出生率", NOT_TESTABLE)
    assert told.reason == Message.of("untested.factor")
    assert outcomes(text, "出生人口 / 常住人口 * 1000 = 出生率") == [HELD]


def test_points_are_taken_from_indices_and_rates_and_from_nothing_else() -> None:
    text = "item,price index,change (%),output (t),level (%)\nCoal,103.0,3.0,3.0,103.0\n"

    assert outcomes(text, '"price index" - 100 = "change (%)"') == [HELD]
    (told,) = declared(text, '"level (%)" - 100 = "output (t)"')
    assert told.outcome is NOT_TESTABLE


def test_what_only_figures_show_stays_unless_a_declaration_says_the_same() -> None:
    text = (
        "place,a,b,c,d\nAsh,1204,3377,871,2950\nBirch,915,1201,1490,404\n"
        "Cedar,3310,842,655,1733\nDogwood,603,2228,7016,5313\nUsual,1508,1912,2508,2600\n"
    )
    alone, beside = judged(text), judged(text, "Ash <= Ash + Birch")

    for found in (alone, beside):
        shown = [each.relation.evidence is Evidence.ARITHMETIC for each in found.verdicts]
        assert shown.count(True) == 4
