import pytest

from bulletin.model.figures.figure import Rounding
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, judged, outcomes, verdicts


def test_a_total_is_the_sum_of_its_parts_in_every_column_that_may_be_added() -> None:
    text = "item,2023,share (%),growth (%)\nTotal,200,100,5\nNorth,150,75,4\nSouth,50,25,8\n"

    assert [(each.parts, each.outcome) for each in verdicts("sum", text)] == [
        (("North", "South"), HELD),
        (("North", "South"), HELD),
    ]


def test_what_is_printed_may_exceed_its_total_even_if_a_part_is_withheld() -> None:
    for total, outcome in (("200", NOT_TESTABLE), ("129", NOT_TESTABLE), ("100", FAILED)):
        text = f"item,2023,2022\nTotal,{total},160\nNorth,80,70\nSouth,…,40\nWest,50,50\n"

        held, open_sum = verdicts("sum", text)[::-1]

        assert held.outcome is HELD
        assert open_sum.outcome is outcome
        assert open_sum.reason == ("South is “…”" if outcome is NOT_TESTABLE else "")


def test_nothing_is_said_of_a_list_with_a_hole_that_may_be_negative() -> None:
    text = "item,2023,2022\nTotal,100,160\nNorth,180,70\nSouth,…,40\nWest,-50,50\n"

    assert [each.outcome for each in verdicts("sum", text)] == [NOT_TESTABLE, HELD]


def test_parts_of_a_loss_add_up_with_their_signs() -> None:
    text = "item,2023\nTotal,-12.5\n  North,7.5\n  South,-20.0\n"

    assert outcomes("sum", text) == [HELD]
    assert outcomes("sum", text.replace("-20.0", "20.0")) == [FAILED]


def test_each_figure_has_its_own_precision() -> None:
    """Two parts of 4.85 and 2.975 at most give 7.825, which is 7.83 at most and never 7.84."""
    text = "item,2023\nTotal,{}\n  North,4.8\n  South,2.97\n"

    assert outcomes("sum", text.format("7.83")) == [HELD]
    assert outcomes("sum", text.format("7.84")) == [FAILED]


@pytest.mark.parametrize(
    ("rounding", "total", "outcome"),
    [
        (Rounding.NEAREST, "0.8", HELD),
        (Rounding.NEAREST, "1.3", FAILED),
        (Rounding.TRUNCATED, "0.8", FAILED),
        (Rounding.TRUNCATED, "1.2", HELD),
        (Rounding.TRUNCATED, "1.3", HELD),
    ],
)
def test_truncated_figures_hide_more_but_only_upward(
    rounding: Rounding, total: str, outcome: object
) -> None:
    text = f"item,2023\nTotal,{total}\n  North,0.5\n  South,0.3\n  West,0.2\n"

    assert outcomes("sum", text, rounding) == [outcome]


def test_multipliers_are_scaled_before_anything_is_added() -> None:
    text = (
        "指标,单位,数值\n地区生产总值,亿元,2761.1\n第一产业,万元,1498000\n"
        "第二产业,亿元,1480.2\n第三产业,万亿元,0.11311\n"
    )

    assert outcomes("sum", text) == [HELD]
    assert outcomes("sum", text.replace("万亿元,0.11311", "亿元,0.11311")) == [FAILED]


def test_different_things_are_not_added() -> None:
    text = "品种,单位,产量\n合计,万吨,15\n甲,万吨,7\n乙,万辆,99\n"

    assert verdicts("sum", text) == []


def test_items_that_are_some_of_a_whole_stay_below_it() -> None:
    text = "指标,产量（万吨）\n肉类,100\n其中：猪肉,60\n牛肉,20\n羊肉,{}\n"

    assert outcomes("of-which", text.format("10")) == [HELD]
    assert verdicts("of-which", text.format("10"))[0].parts == ("猪肉", "牛肉", "羊肉")
    assert outcomes("of-which", "指标,产量（万吨）\n肉类,100\n其中：猪肉,106\n") == [FAILED]


def test_alternative_breakdowns_of_one_total_are_not_added_to_each_other() -> None:
    text = (
        "指标,年末数（万人）\n年末常住人口,352.1\n其中：城镇,222.4\n乡村,129.7\n"
        "其中：男性,180.1\n女性,172.0\n"
    )

    assert FAILED not in outcomes("of-which", text) + outcomes("sum", text)
    assert all(len(each.parts) <= 2 for each in verdicts("of-which", text) + verdicts("sum", text))


def test_growth_rates_ranks_and_indices_are_not_added() -> None:
    text = (
        "item,growth (%),index (previous year = 100),rank\n"
        "Total,5,105,1\n  North,2,102,3\n  South,8,108,2\n"
    )

    assert verdicts("sum", text) == []


def test_a_failed_sum_says_what_its_parts_leave_for_the_total() -> None:
    (failed,) = judged("item,2023\nTotal,290\n  North,150\n  South,100\n").failed(RelationKind.SUM)

    assert failed.implied == Interval(249, 251)


def test_what_is_set_in_under_a_part_does_not_take_its_place_by_coincidence() -> None:
    text = "Item,2023\nTotal,300.00\nA,199.94\n  B,100.00\n  C,99.90\nD,100.10\n"

    assert FAILED in outcomes("sum", text)
    assert FAILED not in outcomes("sum", text.replace("199.94", "199.90"))


POWER = (
    "指标,用电量（亿千瓦时）,比重（%）\n全社会用电量,412.5,100\n第一产业,6.2,1.5\n"
    "第二产业,{},68.2\n#工业,{},67.1\n第三产业,62.4,15.1\n城乡居民生活用电,62.6,15.2\n"
)


def test_parts_add_up_around_a_line_that_is_some_of_the_one_before() -> None:
    assert outcomes("sum", POWER.format("281.3", "276.9")) == [HELD, HELD]


def test_a_part_that_may_count_something_twice_is_still_less_than_its_whole() -> None:
    assert outcomes("of-which", POWER.format("281.3", "276.9")) == [HELD, HELD]
    assert outcomes("of-which", POWER.format("281.3", "297.6")) == [FAILED, HELD]


def test_a_balance_that_is_not_printed_may_be_below_zero() -> None:
    text = (
        "地区,出口,进口,差额\n合计,11408.90,8505.50,2903.40\n东华山,0.55,0.77,…\n"
        "南屏山,788.04,346.51,441.53\n西泉山,2340.41,0.05,x\n北固山,7.38,4642.46,\n"
        "安定山,8272.52,3515.71,4756.81\n"
    )

    assert FAILED not in outcomes("sum", text)


@pytest.mark.parametrize(("last", "outcome"), [("72.3", HELD), ("62.3", FAILED)])
def test_a_dash_hides_no_more_than_rounding_could_not_show(last: str, outcome: Outcome) -> None:
    text = (
        "item,2020,2021,2022\nTotal,103.7,120.4,99.1\n  A,-,20.2,10.1\n"
        f"  B,{last},50.1,49.0\n  C,31.4,50.1,40.0\n"
    )

    assert outcomes("sum", text) == [outcome, HELD, HELD]
