"""Points and contribution rates on national series, worked out a second time with fractions."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from bulletin.api.derive import growth_lines
from bulletin.api.examine import examine
from bulletin.api.public import growth
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.figures.interval import Interval
from tests.national import Printed, national, path_of

SAMPLES = Path(__file__).parents[3] / "samples"
SECTORS = ("第一产业增加值", "第二产业增加值", "第三产业增加值")
TOTAL = "国内生产总值"


@pytest.fixture(scope="module")
def lines() -> list[GrowthLine]:
    return growth_lines(examine([path_of("gross-product")]))


def of(lines: list[GrowthLine], year: int) -> Iterator[GrowthLine]:
    return (each for each in lines if each.column == f"{year}年")


def change(now: Printed, then: Printed) -> tuple[Fraction, Fraction]:
    return now.low - then.high, now.high - then.low


def quotient(one: tuple[Fraction, Fraction], other: tuple[Fraction, Fraction]) -> list[Fraction]:
    """Return the ends of all quotients in per cent."""
    all_ends = [100 * a / b for a, b in product(one, other)]
    return [min(all_ends), max(all_ends)]


@pytest.mark.parametrize("year", range(1979, 2014))  # 635910.0 of 2014 is read as a whole number
def test_rates_and_points_are_those_of_the_printed_levels(
    lines: list[GrowthLine], year: int
) -> None:
    levels = national("gross-product")
    whole = change(levels[TOTAL][year], levels[TOTAL][year - 1])
    before = levels[TOTAL][year - 1]
    parts = [each for each in of(lines, year) if each.item in SECTORS]

    assert len(parts) == len(SECTORS)
    for each in parts:
        mine = change(levels[each.item][year], levels[each.item][year - 1])
        assert each.contribution_rate is not None
        assert each.contribution is not None
        assert list(each.contribution_rate) == quotient(mine, whole)
        assert list(each.contribution) == quotient(mine, (before.low, before.high))


def total(spans: list[Interval], end: int) -> Fraction:
    return sum((Fraction(each[end]) for each in spans), start=Fraction(0))


@pytest.mark.parametrize("year", range(1979, 2015))
def test_contributions_add_up_to_the_headline(lines: list[GrowthLine], year: int) -> None:
    found = {each.item: each for each in of(lines, year)}
    parts = [found[each] for each in SECTORS]
    headline = found[TOTAL].implied_growth
    points = [each.contribution for each in parts if each.contribution]
    rates = [each.contribution_rate for each in parts if each.contribution_rate]

    assert headline is not None
    assert total(points, 0) <= headline.high
    assert headline.low <= total(points, 1)
    assert total(rates, 0) <= 100 <= total(rates, 1)
    shown = sum(Fraction(each.shown_contribution_rate) for each in parts)
    assert abs(Fraction(shown) - 100) <= Fraction(3, 200)


def test_a_total_that_hardly_changed_has_no_rates() -> None:
    table = "item,2022,2023\nTotal,200,200\nNorth,120,118\nSouth,80,82\n"
    frame = growth(table)

    assert frame["contribution_rate"].tolist() == ["", "", ""]
    assert frame["contribution"].tolist()[1:] != ["", ""]


def test_where_the_total_fell_parts_that_fell_have_positive_rates() -> None:
    frame = growth("item,2022,2023\nTotal,2000.3,1900.3\nNorth,1200.2,1060.2\nSouth,800.1,840.1\n")

    assert [float(each) for each in frame["contribution_rate"].tolist()[1:]] == [140, -40]


def test_rates_are_found_from_growth_and_one_level() -> None:
    table = (
        "指标,绝对数（亿元）,增长（%）\n地区生产总值,5432.1,5.8\n第一产业,412.6,4.1\n"
        "第二产业,2289.8,6.3\n第三产业,2729.7,5.7\n"
    )
    frame = growth(table).set_index("item")
    rates = frame.loc[["第一产业", "第二产业", "第三产业"], "contribution_rate"]

    assert sum(int(each) for each in rates) == 100


def test_contributions_in_british_construction_add_up_to_the_printed_headline() -> None:
    frame = growth(SAMPLES / "uk-construction-2015-04.csv")
    for head, headline in (
        ("Change on previous month (%)", Fraction("-0.8")),
        ("Change on same month a year ago (%)", Fraction("1.5")),
    ):
        rows = frame[frame["head"] == head].set_index("item")
        parts = rows.loc[["New work", "Repair and maintenance"]]

        assert list(parts["total"]) == ["All work", "All work"]
        low, high = parts["contribution_low"].sum(), parts["contribution_high"].sum()
        assert low - 0.05 <= float(headline) <= high + 0.05
        rates = parts["contribution_rate_low"].sum(), parts["contribution_rate_high"].sum()
        assert rates[0] <= 100 <= rates[1]
