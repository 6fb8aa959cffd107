"""
Series of levels: tables and files in, what grew since when out.

Also of `derive/arithmetic/roots.py`, `derive/series/series_growth.py`, `api/series.py`.
"""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.api.derive import growth_lines
from bulletin.api.examine import examine, examine_text
from bulletin.api.series import base_period, changed_items
from bulletin.derive.arithmetic.roots import root
from bulletin.derive.arithmetic.working import Known
from bulletin.derive.series.series import before, period_text
from bulletin.derive.series.series_growth import WantedGrowth, average_growth
from bulletin.errors import UsageError
from bulletin.model.derived.against import Against
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Report

PANEL = (
    "region,year,item,value\n"
    "North,2019,Output,101.3\nNorth,2019,Exports,11.7\n"
    "South,2019,Output,82.9\nSouth,2019,Exports,9.4\n"
    "North,2020,Output,107.2\nNorth,2020,Exports,12.1\n"
    "South,2020,Output,85.5\nSouth,2020,Exports,9.1\n"
)
YEARS = (
    "年份,产量（万吨）,产值（亿元）\n2019,318,40.1\n2020,335,44.0\n2021,357,47.2\n2022,391,50.5\n"
)
MONTHS = (
    "月份,产量（万吨）\n2022年1月,30.1\n2022年2月,28.4\n2022年12月,35.0\n"
    "2023年1月,31.0\n2023年2月,29.9\n"
)
OF_A_YEAR = "{}年主要工业产品产量\n产品,产量（万吨）\n原煤,{}\n钢材,{}\n{},812.4\n"


def lines(text: str, wanted: WantedGrowth | None = None) -> list[GrowthLine]:
    return growth_lines(Report((examine_text(text),)), wanted)


def told(found: list[GrowthLine]) -> list[tuple[str, str, str, str, str]]:
    return [(each.group, each.item, each.period, each.against, each.shown_growth) for each in found]


def test_regions_of_a_panel_grow_from_year_to_year() -> None:
    assert told(lines(PANEL)) == [
        ("North", "Output", "2020", "2019", "5.8"),
        ("North", "Exports", "2020", "2019", "3"),
        ("South", "Output", "2020", "2019", "3.1"),
        ("South", "Exports", "2020", "2019", ""),
    ]


def test_what_two_columns_of_one_table_say_is_not_said_twice() -> None:
    assert {each.against for each in lines(YEARS)} == {""}


def test_all_years_against_a_base() -> None:
    found = lines(YEARS, WantedGrowth(base=(2019, "")))

    assert told(found)[:3] == [
        ("", "产量", "2020", "2019", "5.3"),
        ("", "产量", "2021", "2019", "12.3"),
        ("", "产量", "2022", "2019", "23.0"),
    ]


def test_the_average_growth_a_year_compounds_to_the_whole() -> None:
    (output, _) = lines(YEARS, WantedGrowth(average=True))
    (ratio, low, high) = Fraction(391, 318), output.implied_growth.low, output.implied_growth.high  # type: ignore[union-attr]

    assert (output.period, output.against, output.shown_growth, output.basis) == (
        "2022",
        "2019",
        "7.1",
        "年均",
    )
    assert (1 + Fraction(low) / 100) ** 3 < ratio < (1 + Fraction(high) / 100) ** 3


def test_months_against_the_year_before_or_the_month_before() -> None:
    year, month = (lines(MONTHS, WantedGrowth(each)) for each in (Against.YEAR, Against.PERIOD))

    assert [(each.period, each.against) for each in year] == [
        ("2023 M01", "2022 M01"),
        ("2023 M02", "2022 M02"),
    ]
    assert [(each.period, each.against) for each in month] == [
        ("2022 M02", "2022 M01"),
        ("2023 M01", "2022 M12"),
        ("2023 M02", "2023 M01"),
    ]


def test_several_files_are_one_series_and_say_which_items_come_and_go(tmp_path: Path) -> None:
    for year, coal, steel, last in (
        (2021, "268.7", "1362.7", "焦炭"),
        (2022, "281.2", "1401.3", "水泥"),
        (2023, "290.1", "1399.9", "水泥"),
    ):
        text = OF_A_YEAR.format(year, coal, steel, last)
        (tmp_path / f"{year}.csv").write_text(text, encoding="utf-8")
    report = examine(sorted(str(each) for each in tmp_path.glob("*.csv")))
    remarks = [str(each) for each in changed_items(report)]

    assert told(growth_lines(report))[:2] == [
        ("", "原煤", "2022", "2021", "4.65"),
        ("", "原煤", "2023", "2022", "3.17"),
    ]
    assert [each.split(" is ")[0] for each in remarks] == ["焦炭", "水泥"]


def test_a_base_that_is_no_period_or_that_no_series_has_is_said_so() -> None:
    with pytest.raises(UsageError, match="names no period"):
        base_period("soon")
    with pytest.raises(UsageError, match="2019, 2020, 2021, 2022"):
        lines(YEARS, WantedGrowth(base=(2015, "")))


@pytest.mark.parametrize(
    ("when", "earlier"),
    [
        ((2023, ""), "2022"),
        ((2023, "M01"), "2022 M12"),
        ((2023, "Q3"), "2023 Q2"),
        ((2023, "Q1"), "2022 Q4"),
        ((2023, "end"), "2022 end"),
        ((2023, "M01-05"), None),
    ],
)
def test_the_period_before(when: tuple[int, str], earlier: str | None) -> None:
    found = before(when)

    assert (found and period_text(found)) == earlier


positive = st.fractions(min_value=Fraction(1, 1000), max_value=1000)


@given(positive, st.integers(1, 12))
def test_a_root_lies_between_its_bounds(number: Fraction, degree: int) -> None:
    low, high = root(number, degree)

    assert low**degree <= number < high**degree
    assert high - low <= Fraction(1, 10**10)


@given(positive, st.integers(-50, 50), st.integers(1, 8))
def test_constant_growth_is_its_own_average(first: Fraction, rate: int, years: int) -> None:
    last = first * Fraction(100 + rate, 100) ** years
    found = average_growth(exactly(first), exactly(last), years)

    assert found is not None
    assert found.ends.low <= rate <= found.ends.high


def exactly(number: Fraction) -> Known:
    return Known(Interval(number, number), number)
