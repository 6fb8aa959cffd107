"""
Which numbers of a text are figures, and what they stand for.

Tests `prose/numbers/hedges.py`, `prose/numbers/no_figures.py` and
`prose/numbers/unit_behind.py` on the way.
"""

import pytest

from bulletin.prose.numbers.hedges import Hedge
from bulletin.prose.numbers.numerals import numerals
from bulletin.prose.wording.vocabulary import plain


def texts(text: str) -> list[str]:
    return [text[each.start : each.close] for each in numerals(text)]


def test_years_dates_ranks_and_names_are_no_figures() -> None:
    text = (
        "2021年3月25日，1-5月份，2017—2021年，第120号，居第3位，世界500强，5G，〔2022〕64号，[1]，"
        "Release 114/2023, Tier 2, the 91-day bills, "
        "those aged under 18 and over 75, older than 65, younger than 16"
    )

    assert texts(text) == []


def test_a_unit_belongs_to_its_number() -> None:
    text = "产值19917.0 亿元，用电300.0亿千瓦时，客运50.4 亿人公里，单产412公斤/亩，增速5.6％"

    assert texts(text) == [
        "19917.0 亿元",
        "300.0亿千瓦时",
        "50.4 亿人公里",
        "412公斤/亩",
        "5.6％",
    ]


def test_a_dash_is_a_minus_only_where_nothing_stands_before_it() -> None:
    assert texts("解放区-3.7%、中站区8.4%，增长率为−0.5‰") == ["-3.7%", "8.4%", "−0.5‰"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("企业1157余家", Hedge.LEAST),
        ("超过3000家", Hedge.LEAST),
        ("占80%以上", Hedge.LEAST),
        ("近440人", Hedge.MOST),
        ("约41%", Hedge.ABOUT),
        ("just under 440,000", Hedge.MOST),
        ("over 18,000", Hedge.LEAST),
        ("around 41%", Hedge.ABOUT),
        ("共141家", Hedge.NONE),
    ],
)
def test_words_beside_a_number_loosen_it(text: str, hedge: Hedge) -> None:
    (numeral,) = numerals(text)

    assert numeral.hedge is hedge


def test_hedges_open_one_side_or_widen_both() -> None:
    (least,), (about,) = numerals("超过3000家"), numerals("约41%")

    assert least.interval().low == 3000
    assert least.interval().high == float("inf")
    assert about.interval().low < 40
    assert about.interval().high > 42


def test_counts_are_exact_and_thousands_in_full_are_rounded() -> None:
    (count,), (rounded,) = numerals("医院692个"), numerals("a total of 440,000")

    assert count.interval() == (692, 692)
    assert rounded.interval() == (439500, 440500)


def test_an_item_of_a_list_has_the_unit_that_only_the_last_one_spells_out() -> None:
    assert [each.base for each in numerals("分别高4.9个、89.3个百分点")] == ["百分点", "百分点"]
    assert [each.exponent for each in numerals("分别为48.0、192.0和240.0亿元")] == [8, 8, 8]


def test_english_dates_ages_and_grades_are_no_figures() -> None:
    text = "At 31 March 2014 staff aged 60 or above in Grades 6 and 7 (Table 11) were 35,781."

    assert texts(text) == ["35,781"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全市企业1 228.3万户，其中3 100家。", ["1 228.3", "3 100"]),
        ("increased by 56 000 in the EU28", ["56 000"]),
        ("发布时间:2025-08-11 06:11:00 共12.5亿元", ["12.5"]),
        ("the 2014/15 season and April 24, 2016 saw 35 games", ["35"]),
        ("前11个月完成12.5亿元", ["12.5"]),
    ],
)
def test_blanks_in_numbers_and_numbers_in_dates(text: str, found: list[str]) -> None:
    assert [text[each.start : each.end] for each in numerals(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fell by R34 732,1 million (-R7 787,1 million)", ["34 732,1", "7 787,1"]),
        ("RM16.6 billion, USD182.52 and HK$5 in A12 and COVID-19", ["16.6", "182.52", "5"]),
        ("was 94,134 – 48,430 males and 45,704 females", ["94,134", "48,430", "45,704"]),
        ("10 – 20 per cent in 1994 – 98 (Tables 4 and 6)", []),
        ("on Jan. 1 a fall of 305 year-on-year", ["305"]),
    ],
)
def test_codes_of_currencies_dashes_and_dates_beside_numbers(text: str, found: list[str]) -> None:
    assert [text[each.start : each.end] for each in numerals(text)] == found


def test_a_currency_glued_to_a_number_is_its_unit() -> None:
    assert [each.base for each in numerals("RM16.6 billion, US$5.1 and NT$4 million")] == [
        "RM",
        "USD",
        "NT$",
    ]


def test_thousands_are_as_fine_as_the_hundreds_beside_them() -> None:
    assert numerals("28,900 came and 63,000 left")[1].interval() == (62950, 63050)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See [#31008](https://a.org/pull/31001) and `n=5000`, for 12 tables.", ["12"]),
        ('<a href="#19.6">here</a> are 12 tables, of release 19.6.1 and version 19.0.', ["12"]),
        ("We moved it to Python 3.12, which cost £3.5 million.", ["3.5"]),
        ("The index rose to 103.4. Inflation 3.12 was seen.", ["103.4", "3.12"]),
    ],
)
def test_addresses_programs_tags_and_releases_are_no_figures(text: str, found: list[str]) -> None:
    said = plain(text)

    assert len(said) == len(text)
    assert [text[each.start : each.end] for each in numerals(said)] == found
