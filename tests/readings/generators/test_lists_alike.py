"""Lists of the same names; also of `readings/generators/sums_seen.py`."""

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

GROUPS = (
    "item,2023\n"
    "North,1234\nalpha,318\nbeta,451\ngamma,465\n"
    "South,2301\nalpha,871\nbeta,613\ngamma,817\n"
    "West,1767\nalpha,402\nbeta,756\ngamma,609\n"
    "East,1502\nalpha,377\nbeta,688\ngamma,437\n"
)


def test_lists_of_the_same_names_are_added_under_each_head() -> None:
    assert [(each.target, each.outcome) for each in verdicts("sum", GROUPS)] == [
        ("North", HELD),
        ("South", HELD),
        ("West", HELD),
        ("East", HELD),
    ]


def test_a_slip_in_one_of_them_is_seen_since_the_others_add_up() -> None:
    assert outcomes("sum", GROUPS.replace("613", "631")) == [HELD, FAILED, HELD, HELD]


def test_two_lists_of_the_same_names_bear_each_other_out() -> None:
    freight = (
        "指标,单位,2023年\n货物运输总量,万吨,18652.4\n铁路,万吨,1203.5\n公路,万吨,16221.7\n"
        "水运,万吨,1227.2\n货物运输周转量,亿吨公里,412.63\n铁路,亿吨公里,98.41\n"
        "公路,亿吨公里,231.07\n水运,亿吨公里,83.15\n"
    )

    assert outcomes("sum", freight) == [HELD, HELD]
    assert outcomes("sum", freight.replace("1227.2", "2127.2")) == [FAILED, HELD]


def test_a_list_that_differs_by_no_usual_slip_is_counted_as_readable_in_two_ways() -> None:
    assert outcomes("sum", GROUPS.replace("613", "673")) == [HELD, NOT_TESTABLE, HELD, HELD]


def test_the_total_may_stand_below_its_list_or_in_it() -> None:
    below = (
        "item,2023\nalpha,318\nbeta,451\ngamma,465\nNorth,1234\n"
        "alpha,871\nbeta,631\ngamma,817\nSouth,2301\nalpha,402\nbeta,756\ngamma,609\nWest,1767\n"
        "alpha,377\nbeta,688\ngamma,437\nEast,1502\n"
    )
    inside = (
        "item,2023\nNorth,\ntheta,1234\nalpha,769\nbeta,465\nSouth,\ntheta,2301\nalpha,1484\n"
        "beta,817\nWest,\ntheta,1767\nalpha,1158\nbeta,609\n"
    )

    assert outcomes("sum", below) == [HELD, FAILED, HELD, HELD]
    assert outcomes("sum", inside) == [HELD] * 3


def test_names_repeated_under_heads_that_are_no_sums_claim_nothing() -> None:
    prices = (
        "item,2023\nNorth,102.4\nfood,103.1\nrent,101.7\nSouth,104.0\nfood,104.9\nrent,102.2\n"
        "West,101.1\nfood,100.8\nrent,101.9\n"
    )

    assert verdicts("sum", prices) == []


def test_lists_of_small_figures_show_nothing_of_each_other() -> None:
    small = "item,2023\nNorth,3\nalpha,1\nbeta,2\nSouth,9\nalpha,2\nbeta,4\n"

    assert verdicts("sum", small) == []
