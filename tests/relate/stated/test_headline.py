from bulletin.model.table.relation_kind import RelationKind
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, judged, outcomes, verdicts

CPI = (
    "类别,上年=100\n居民消费价格指数,{}\n城市,102.9\n农村,103.1\n食品烟酒,106.8\n粮食,120.6\n"
    "衣着,103.3\n居住,101.6\n生活用品及服务,100.7\n交通和通信,98.6\n教育文化和娱乐,100.4\n"
    "医疗保健,103.0\n其他用品和服务,104.4\n"
)
WEIGHTED = "item,2023,{}\nTotal,200.0,{}\nNorth,150.0,4.0\nSouth,50.0,8.0\n"


def test_a_headline_lies_between_its_parts_whatever_their_weights() -> None:
    assert outcomes("hull", CPI.format("103.0")) == [HELD, HELD]
    assert outcomes("hull", CPI.format("103.2")) == [HELD, HELD]
    assert sorted(outcomes("hull", CPI.format("103.3"))) == [FAILED, HELD]
    assert outcomes("hull", CPI.format("130.0")) == [FAILED, FAILED]


def test_shown_items_of_a_group_are_no_breakdown_of_it() -> None:
    assert all("粮食" not in each.parts for each in verdicts("hull", CPI.format("103.0")))


def test_an_overlapping_item_takes_no_part() -> None:
    text = "指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,8.4\n重工业,10.2\n国有控股企业,-7.0\n"

    assert [each.parts for each in verdicts("hull", text)] == [("轻工业", "重工业")]


def test_a_part_that_is_a_word_leaves_the_hull_untested() -> None:
    (found,) = verdicts("hull", "指标,增长(%)\n规模以上工业增加值,8.7\n轻工业,保密\n重工业,10.2\n")

    assert (found.outcome, found.reason) == (NOT_TESTABLE, "轻工业 is “保密”")


def test_in_the_same_prices_the_weights_follow_from_levels_and_growth() -> None:
    """150/1.04 and 50/1.08 were 190.53 together, and 200 is 4.97 % more."""
    head = "growth at current prices (%)"

    assert outcomes("weighted", WEIGHTED.format(head, "5.0")) == [HELD]
    assert outcomes("weighted", WEIGHTED.format(head, "5.2")) == [FAILED]
    assert outcomes("hull", WEIGHTED.format(head, "5.2")) == [HELD]


def test_in_other_prices_the_weights_may_have_drifted() -> None:
    """With weights a fifth smaller or a quarter greater, 4.4 to 5.5 % or so is possible."""
    for rate, outcome in (("5.0", HELD), ("5.3", HELD), ("6.5", FAILED), ("4.1", FAILED)):
        assert outcomes("weighted", WEIGHTED.format("real growth (%)", rate)) == [outcome]


def test_a_weighted_headline_rests_on_an_assumption() -> None:
    for head in ("real growth (%)", "growth at current prices (%)"):
        (found,) = verdicts("weighted", WEIGHTED.format(head, "6.5"))

        assert not found.firm


def test_two_printed_levels_say_it_all_and_weights_are_not_needed() -> None:
    text = "item,2023,2022,growth (%)\nTotal,200,190,5.3\nNorth,150,144,4.2\nSouth,50,46,8.7\n"

    assert verdicts("weighted", text) == []
    assert outcomes("hull", text) == [HELD]


def test_what_a_failed_headline_should_lie_between_is_said() -> None:
    text = "指标,增长(%)\n规模以上工业增加值,11.5\n轻工业,8.4\n重工业,10.2\n"

    (failed,) = judged(text).failed(RelationKind.HULL)

    assert (float(failed.implied.low), float(failed.implied.high)) == (8.35, 10.25)


def test_a_list_that_may_be_a_choice_says_nothing_of_the_headline() -> None:
    text = "指标,增长(%)\n工业,5.0\n其中：采矿业,7.0\n制造业,9.0\n"

    assert verdicts("hull", text) == []


def test_growth_per_head_may_lie_outside_that_of_the_parts() -> None:
    text = (
        "地区,生产总值（亿元）,增长（%）,人均生产总值（元）,{}\n合计,30.0,5.0,98112,7.0\n"
        "甲区,10.0,4.0,91000,3.5\n乙区,20.0,5.5,99000,5.0\n"
    )

    assert outcomes("hull", text.format("增长（%）")) == [HELD]
    assert outcomes("hull", text.format("人均增长（%）")) == [HELD]
