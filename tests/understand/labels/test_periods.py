"""Periods as they are printed."""

import pytest

from bulletin.model.table.table import Period
from bulletin.understand.labels.periods import find_period, is_period


@pytest.mark.parametrize(
    ("text", "year", "part"),
    [
        ("2021年", 2021, ""),
        ("2021", 2021, ""),
        ("2007*", 2007, ""),
        ("表 1：2021 年地区生产总值", 2021, ""),
        ("2021年末", 2021, "end"),
        ("2008年底", 2008, "end"),
        ("end of 2012", 2012, "end"),
        ("2022年1-5月", 2022, "M01-05"),
        ("2021年1至9月", 2021, "M01-09"),
        ("2021年前三季度", 2021, "M01-09"),
        ("2021年5月", 2021, "M05"),
        ("2010/02", 2010, "M02"),
        ("Jan 2013", 2013, "M01"),
        ("Sept 2013", 2013, "M09"),
        ("28 May 2015", 2015, "M05"),
        ("31.12.2008", 2008, "M12"),
        ("2024年一季度", 2024, "Q1"),
        ("2024年第3季度", 2024, "Q3"),
        ("Q1 2015", 2015, "Q1"),
        ("2015 Q1", 2015, "Q1"),
        ("2021Q3", 2021, "Q3"),
        ("2009/IV", 2009, "Q4"),
        ("3rd quarter 2009", 2009, "Q3"),
        ("Quarter 1 (Jan to Mar) 2015", 2015, "Q1"),
        ("2021年上半年", 2021, "H1"),
        ("2012-13", 2012, "FY"),
        ("2005/06", 2005, "FY"),
        ("2005/2006", 2005, "FY"),
        ("Growth 2020 to 2021 (%)", 2020, "FY"),
        ("Veränderung 2020 bis 2021", 2020, "FY"),
        ("2021/2020", 2021, ""),
        ("2005 (2002=100)", 2005, ""),
        ("2021年比上年增长（%）", 2021, ""),
    ],
)
def test_a_period_is_a_year_and_perhaps_a_part(text: str, year: int, part: str) -> None:
    assert find_period(text) == Period(year, part, printed=text)


@pytest.mark.parametrize(
    ("text", "part", "offset"),
    [
        ("上年", "", -1),
        ("去年同期", "", -1),
        ("previous year", "", -1),
        ("上年末", "end", -1),
        ("上月", "month", -1),
        ("本年", "", 0),
        ("current year", "", 0),
        ("上半年", "H1", 0),
        ("1-5月", "M01-05", 0),
        ("5月", "M05", 0),
        ("May", "M05", 0),
        ("年末数", "end", 0),
        ("一季度", "Q1", 0),
    ],
)
def test_a_period_without_a_year_says_how_far_back_it_lies(
    text: str, part: str, offset: int
) -> None:
    assert find_period(text) == Period(None, part, offset, text)


@pytest.mark.parametrize(
    "text",
    [
        "比上年增长（%）",
        "比上年末增长（%）",
        "以上年同期为100",
        "指数（上年=100）",
        "2015=100",
        "Growth on previous year (%)",
        "Most recent month on a year earlier",
        "growth on 2012",
        "2017—2021年",
        "1976-1989",
        "Change, 2019 to 2021",
        "1875–2009",
        "SIC 2007",
        "constant 2007 dollars",
        "12021",
        "2,021",
        "2021.5",
        "指标",
        "",
        "Maybe",
        "Year/Quarter",
    ],
)
def test_what_is_no_single_period_is_none(text: str) -> None:
    assert find_period(text) is None


@pytest.mark.parametrize(
    "text", ["1978年", "2014 Q1", "Jan 2013", "2023", "2022年1-5月", "2023/24"]
)
def test_a_text_that_is_a_period_and_nothing_else_is_one(text: str) -> None:
    assert is_period(text)


@pytest.mark.parametrize(
    "text", ["Group 2001", "上年", "", "Total", "12.5", "2023年产量", "9" * 30]
)
def test_a_year_in_a_name_makes_no_period(text: str) -> None:
    assert not is_period(text)
