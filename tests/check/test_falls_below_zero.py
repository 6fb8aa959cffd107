import pytest

from tests.check.rule_findings import cells

RULE = "falls-below-zero"


def output(level: str, growth: str) -> str:
    return f"产品名称,单位,产量,增长(%)\n纯碱,万吨,64.48,3.5\n原煤,万吨,{level},{growth}\n"


def test_output_cannot_fall_by_more_than_all_of_it() -> None:
    assert cells(RULE, output("268.70", "-115.9")) == [(3, 4)]


@pytest.mark.parametrize("growth", ["-100.0", "-100", "-99.9"])
def test_all_of_it_may_be_lost(growth: str) -> None:
    assert not cells(RULE, output("0.00", growth))


def test_no_product_is_made_in_a_negative_amount() -> None:
    assert cells(RULE, output("-268.70", "-15.9")) == [(3, 3)]


def test_a_profit_can_turn_into_a_loss() -> None:
    assert not cells(
        RULE, "item,2023,growth (%)\nTurnover,310.2,3.1\nOperating profit,-12.4,-135.9\n"
    )


def test_levels_in_money_may_be_negative() -> None:
    assert not cells(RULE, "item,2023 (million GBP)\nLending,35\nBonds,24\nReserves,-33\nGold,14\n")


def test_an_index_below_zero_is_flagged() -> None:
    table = (
        "居民消费价格指数\n类别,指数（上年=100）\n居民消费价格指数,103.0\n衣着,-103.3\n居住,101.6\n"
    )

    assert cells(RULE, table) == [(4, 2)]


def test_a_share_above_a_hundred_of_a_printed_whole_is_flagged() -> None:
    table = (
        "item,2023,share of total (%)\nTotal,2761.1,100.0\nA,149.8,5.4\nB,480.2,17.4\nC,131.2,4.8\n"
        "D,1000.0,362.2\nE,500.0,18.1\nF,499.9,18.1\n"
    )

    assert cells(RULE, table) == [(6, 3)]


def test_contributions_have_no_bounds() -> None:
    table = (
        "item,contribution to growth (%)\n"
        "Total,100.0\nA,54.0\nB,17.4\nC,4.8\nD,-21.2\nE,18.1\nF,26.9\n"
    )

    assert not cells(RULE, table)


def test_a_balance_prints_what_leaves_it_with_a_minus() -> None:
    table = (
        "能源平衡表（万吨标准煤）\n项目,2021,2022\n一次能源生产量,1244.9,1301.2\n"
        "外省调入量,1655.1,1699.9\n本省调出量,-500.4,-521.8\n终端消费量,2302.2,2350.9\n"
        "损失量,99.1,104.3\n进口量,41.2,40.9\n"
    )

    assert not cells(RULE, table)


def test_changes_headed_as_an_index_are_no_indices() -> None:
    table = (
        "Labour cost index\nindustry,index\nTotal,3.5\nMining,2.2\nFood,1.7\nPaper,2.6\n"
        "Metal,1.7\nTrade,6.3\nFinance,-2.6\n"
    )

    assert not cells(RULE, table)


def rates(head: str, *figures: str) -> str:
    rows = [f"Region {chr(65 + n)},{figure}" for n, figure in enumerate(figures)]
    return "\n".join([f"region,{head}", *rows, ""])


SOUND = ("5.1", "-12.4", "8.8", "3.0", "17.2")


def test_one_figure_beyond_its_bounds_is_odd_among_five_within() -> None:
    assert cells(RULE, rates("growth (%)", *SOUND, "-115.9")) == [(7, 2)]
    assert not cells(RULE, rates("growth (%)", *SOUND[1:], "-115.9"))


def test_several_beyond_show_that_something_else_is_measured() -> None:
    assert not cells(RULE, rates("growth (%)", *SOUND, *SOUND, "-115.9", "-120.3"))


@pytest.mark.parametrize("wrong", ["-3.2", "103.2"])
def test_a_share_lies_between_nothing_and_all_where_all_is_printed(wrong: str) -> None:
    shares = ("21.1", "12.4", "8.8", "33.0", wrong)

    assert cells(RULE, rates("share of total (%)", "100.0", *shares)) == [(7, 2)]
    assert not cells(RULE, rates("share of total (%)", "99.0", *shares))


@pytest.mark.parametrize("edge", ["0.0", "-0.0", "100.0", "100"])
def test_nothing_and_all_are_shares(edge: str) -> None:
    shares = ("21.1", "12.4", "8.8", "33.0", edge)

    assert not cells(RULE, rates("share of total (%)", "100.0", *shares))
