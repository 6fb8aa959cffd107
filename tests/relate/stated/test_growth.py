import pytest

from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

HEAD = "item,2023,2022,{}\n"
ROWS = "North,150.0,100.0,50.0\nSouth,50.0,40.0,25.0\nWest,63.0,60.0,5.0\n"


def test_growth_follows_from_two_printed_levels() -> None:
    text = HEAD.format("growth at current prices (%)") + ROWS

    assert [(each.target, each.outcome) for each in verdicts("growth", text)] == [
        ("North", HELD),
        ("South", HELD),
        ("West", HELD),
    ]


def test_growth_that_two_levels_cannot_give_fails() -> None:
    text = HEAD.format("growth at current prices (%)") + ROWS.replace(",5.0", ",5.6")

    assert outcomes("growth", text) == [HELD, HELD, FAILED]


def test_small_levels_leave_wide_room() -> None:
    """3 over 2 may be 2.5 over 2.5 or 3.5 over 1.5."""
    text = HEAD.format("growth at current prices (%)") + "North,3,2,{}\n"

    for rate, outcome in (("0.0", HELD), ("133.3", HELD), ("133.4", FAILED), ("-0.1", FAILED)):
        assert outcomes("growth", text.format(rate)) == [outcome]


@pytest.mark.parametrize("head", ["real growth (%)", "growth at constant prices (%)"])
def test_real_growth_is_not_recomputed_from_nominal_levels(head: str) -> None:
    text = HEAD.format(head) + ROWS.replace("50.0\n", "46.1\n").replace("25.0\n", "21.7\n")
    found = verdicts("growth", text)

    assert {each.outcome for each in found} == {NOT_TESTABLE}
    assert {each.reason for each in found} == {"growth is in other prices than the levels"}


def test_real_growth_of_levels_that_it_follows_from_is_tested() -> None:
    """Then the levels are volumes as well, whatever the title forgets to say."""
    levels = (80498, 82121), (20335, 21543), (28830, 28460), (1366, 1555), (6022, 5927), (970, 991)
    items = ((f"item {n}", *pair) for n, pair in enumerate(levels))
    rows = "".join(
        f"{name},{now},{then},{100 * now / then - 100:.1f}\n" for name, then, now in items
    )
    text = HEAD.format("real growth (%)") + rows

    assert outcomes("growth", text) == [HELD] * 6
    assert outcomes("growth", text.replace("13.8", "18.3")) == [*[HELD] * 3, FAILED, HELD, HELD]
    two = text.replace("13.8", "18.3").replace(",5.9", ",5.1")
    assert outcomes("growth", two) == [NOT_TESTABLE] * 6


def test_a_column_most_of_which_does_not_follow_has_another_base() -> None:
    text = HEAD.format("growth (%)") + "North,150.0,100.0,44.0\nSouth,50.0,40.0,21.0\n"
    found = verdicts("growth", text)

    assert {each.outcome for each in found} == {NOT_TESTABLE}
    assert all("another base" in each.reason for each in found)


def test_an_index_of_the_earlier_year_is_growth_on_a_hundred() -> None:
    rows = "North,150.0,100.0,150.0\nSouth,50.0,40.0,125.0\nWest,63.0,60.0,105.0\n"
    text = HEAD.format("index (previous year = 100)") + rows

    assert outcomes("growth", text) == [HELD, HELD, HELD]
    assert outcomes("growth", text.replace("125.0", "152.0")) == [HELD, FAILED, HELD]


def test_growth_beside_a_withheld_level_is_not_tested() -> None:
    text = HEAD.format("growth at current prices (%)") + ROWS.replace("100.0", "…")

    (first, *rest) = verdicts("growth", text)

    assert (first.outcome, first.reason) == (NOT_TESTABLE, "North is “…”")
    assert [each.outcome for each in rest] == [HELD, HELD]


def test_growth_from_nothing_is_never_called_wrong() -> None:
    text = HEAD.format("growth at current prices (%)") + "North,12,0,…\nSouth,0,3,-100.0\n"

    assert FAILED not in outcomes("growth", text)


def test_real_growth_of_output_among_plain_growth_is_not_tested() -> None:
    text = (
        "指标,单位,2022年,2021年,增长（%）\n地区生产总值,亿元,1322.31,1233.20,5.2\n"
        "财政收入,万元,991200,930100,6.6\n年末常住人口,万人,200.11,201.02,-0.5\n"
        "粮食产量,万吨,101.20,99.90,1.3\n"
    )

    assert outcomes("growth", text) == [HELD, HELD, HELD, NOT_TESTABLE]
    assert outcomes("growth", text.replace("6.6", "9.6")) == [FAILED, HELD, HELD, NOT_TESTABLE]


def test_growth_of_output_that_follows_from_its_levels_is_tested() -> None:
    rows = (
        "甲增加值,151.2,121.3,24.6\n乙增加值,92.4,81.7,13.1\n丙增加值,63.1,51.9,21.6\n"
        "丁增加值,33.3,30.1,10.6\n"
    )
    text = "指标,2022年,2021年,增长（%）\n" + rows

    assert outcomes("growth", text.replace("13.1", "31.1")) == [HELD, FAILED, HELD, HELD]


def test_the_change_since_then_stands_for_the_earlier_level() -> None:
    text = (
        "指标,年末数（亿元）,比上年末增加（亿元）,比上年末增长（%）\n"
        "住户存款,7412.6,812.9,12.3\n企业存款,3120.8,-96.4,{}\n政府存款,988.1,41.2,4.4\n"
    )

    assert outcomes("growth", text.format("-3.0")) == [HELD] * 3
    assert outcomes("growth", text.format("3.0")) == [HELD, FAILED, HELD]


def test_a_bare_growth_is_that_of_the_change_beside_it() -> None:
    text = (
        "指标,年末数（亿元）,比上年末增加（亿元）,增长（%）\n"
        "各项存款,8412.3,612.3,7.9\n住户存款,5120.4,470.1,10.1\n"
        "非金融企业存款,1933.1,31.1,0.6\n各项贷款,6211.9,540.6,9.5\n"
    )

    assert outcomes("growth", text) == [HELD, HELD, FAILED, HELD]


def test_quantities_have_no_prices_so_their_growth_follows_from_two_levels() -> None:
    text = (
        "主要工业产品产量\n产品名称,单位,2023年,2022年,比上年增长（%）\n原油,万吨,208.9,204.7,2.1\n"
        "原煤,亿吨,47.1,45.6,{}\n布,亿米,294.9,311.0,-5.2\n化肥,万吨,5713.6,5573.3,2.5\n"
    )

    assert outcomes("growth", text.format("3.3")) == [HELD] * 4
    assert outcomes("growth", text.format("33")) == [HELD, FAILED, HELD, HELD]


def test_growth_between_two_years_is_that_of_the_later() -> None:
    """And is not taken for growth since the year before the earlier one."""
    levels = (155046, 160750), (88466, 89377), (294173, 321748), (283790, 284953), (264817, 281076)
    total = tuple(map(sum, zip(*levels, strict=True)))
    rows = "".join(
        f"{name},{then},{now},{100 * now / then - 100:.1f}\n"
        for name, (then, now) in zip(("Total", *"ABCDE"), (total, *levels), strict=True)
    )
    text = "Region,2020 (million),2021 (million),Growth 2020 to 2021 (%)\n" + rows

    assert outcomes("growth", text) == [HELD] * 6
    assert outcomes("growth", text.replace("9.4", "4.9")).count(FAILED) == 1


def test_growth_beside_the_earlier_level_is_that_of_the_later_of_the_same_name() -> None:
    text = (
        "Taxes,Plan 2023,Receipts 2023,Receipts 2022,Growth (%)\n"
        "Income,90.8,88.7,75.0,18.3\nSales,395.9,348.7,342.0,2.0\nCustoms,266.0,273.6,206.7,{}\n"
        "Excises,380.9,378.3,324.5,16.6\n"
    )

    assert outcomes("growth", text.format("32.4")) == [HELD] * 4
    assert outcomes("growth", text.format("34.2")) == [HELD, HELD, FAILED, HELD]
