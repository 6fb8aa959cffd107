"""Shares against levels, and to 100; also of `relate/whole_of_shares.py`."""

from bulletin.model.figures.figure import Rounding
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

SECTORS = (
    "指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
    "第二产业,1480.2,53.61\n第三产业,1131.2,40.97\n"
)


def test_each_share_is_its_level_against_that_of_the_whole() -> None:
    assert [(each.parts, each.outcome) for each in verdicts("share", SECTORS)] == [
        (("第一产业", "地区生产总值"), HELD),
        (("第二产业", "地区生产总值"), HELD),
        (("第三产业", "地区生产总值"), HELD),
    ]


def test_shares_that_add_to_a_hundred_within_rounding_hold() -> None:
    assert outcomes("hundred", SECTORS) == [HELD]
    assert outcomes("hundred", SECTORS.replace("40.97", "40.98")) == [FAILED]


def test_a_printed_hundred_is_a_sum_and_not_tested_twice() -> None:
    text = SECTORS.replace("2761.1,", "2761.1,100.00")

    assert verdicts("hundred", text) == []
    assert outcomes("sum", text) == [HELD, HELD]


def test_shares_of_the_nearest_whole_are_recognised_where_they_explain_more() -> None:
    text = (
        "item,2023,share (%)\nTotal,200,\n  North,120,60\n    Coast,90,75\n    Hills,30,25\n"
        "  South,80,40\n    Plain,60,75\n    Delta,20,25\n"
    )

    assert all(each.outcome is HELD for each in verdicts("share", text))
    assert verdicts("share", text)[1].parts == ("Coast", "North")


def test_shares_of_the_top_are_recognised_in_the_same_way() -> None:
    text = (
        "item,2023,share (%)\nTotal,200,\n  North,120,60\n    Coast,90,45\n    Hills,30,15\n"
        "  South,80,40\n    Plain,60,30\n    Delta,20,10\n"
    )

    assert all(each.outcome is HELD for each in verdicts("share", text))
    assert verdicts("share", text)[1].parts == ("Coast", "Total")


def test_shares_of_something_that_is_not_printed_are_not_tested() -> None:
    text = "item,2023,share of the nation (%)\nTotal,200,3.1\n  North,120,1.9\n  South,80,1.2\n"
    found = verdicts("share", text)

    assert {each.outcome for each in found} <= {NOT_TESTABLE}
    assert all("not of a whole that is printed here" in each.reason for each in found)


def test_shares_below_the_total_of_a_few_are_of_the_line_whose_own_share_is_a_hundred() -> None:
    text = (
        "commodity,2023,percent of total\nCars,132,20.8\nOil,83,13.1\nPaper,46,7.3\n"
        '"Total, top three",261,41.2\n"Total, all commodities",634,100\n'
    )
    found = verdicts("share", text)

    assert [each.parts[1] for each in found[:4]] == ["Total, all commodities"] * 4
    assert all(each.outcome is HELD for each in found)
    assert FAILED in outcomes("share", text.replace("13.1", "31.1"))


def test_a_share_of_a_withheld_level_is_not_tested_and_says_why() -> None:
    found = verdicts("share", SECTORS.replace("1480.2", "…"))

    assert [each.outcome for each in found] == [HELD, NOT_TESTABLE, HELD]
    assert found[1].reason == "第二产业 is “…”"


def test_forced_shares_are_believed_only_where_that_is_asked_for() -> None:
    """Three equal thirds are 33.3 each; who forces 100.0 prints 33.4 for one of them."""
    text = "item,2023,share (%)\nTotal,30000,\n  A,10000,33.4\n  B,10000,33.3\n  C,10000,33.3\n"

    assert outcomes("share", text) == [FAILED, HELD, HELD]
    assert outcomes("share", text, Rounding.ADJUSTED) == [HELD, HELD, HELD]


def test_one_impossible_share_does_not_make_rates_of_the_others() -> None:
    for head in ("Share 2021 (%)", "2021 (%)"):
        for wrong in ("-31.4", "131.4"):
            text = (
                f"Output by industry\nIndustry,2021,{head}\nAgriculture,434,58.2\n"
                f"Manufacturing,234,{wrong}\nOther,78,10.5\nTotal,746,100.0\n"
            )
            found = verdicts("share", text)
            assert [each.target for each in found if each.outcome is FAILED] == ["Manufacturing"]


def test_a_head_that_names_all_of_a_column_says_what_its_shares_are_of() -> None:
    text = (
        "Population by age and sex\n"
        "Age group,Both sexes,Male,Female,% of total male,% of total female\n"
        "All ages,938540,474554,463986,100.0,100.0\n"
        "0-14,208122,107410,100712,22.6,21.7\n"
        "15-64,610418,312004,298414,65.7,64.3\n"
        "65 and over,120000,55140,64860,{},14.0\n"
    )

    assert outcomes("share", text.format("11.6")) == [HELD] * 8
    assert outcomes("share", text.format("16.1")).count(FAILED) == 1


def test_a_share_of_the_people_of_the_whole_city_is_one_of_people() -> None:
    text = (
        "地区,户数（户）,人口（人）,土地面积（平方公里）,占全市人口比重（%）\n"
        "全市,431000,1102730,9310.2,100.00\n东区,150210,390120,1210.5,35.38\n"
        "西区,140395,362610,2400.1,{}\n南县,140395,350000,5699.6,31.74\n"
    )

    assert outcomes("share", text.format("32.88")) == [HELD] * 4
    assert outcomes("share", text.format("38.28")).count(FAILED) == 1
