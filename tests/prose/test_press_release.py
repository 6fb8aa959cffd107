"""
A press release and its small table, which names no unit.

Tests `prose/beside_tables/rows.py` and `prose/beside_tables/tabled.py`.
"""

from tests.prose.texts import lines

RELEASE = """
Retail sales in Eastmark reached 15,862 million crowns in 2023, 7.3% more than in 2022 \
(14,783 million crowns). Sales in towns amounted to 12,984 million crowns, those in the \
country to 2,878 million crowns.
| Item | 2023 | Share, % |
| Retail sales | 15,862 | 100.0 |
| Towns | 12,984 | 81.9 |
| Country | 2,878 | 18.1 |
"""


def test_growth_is_held_against_the_year_in_brackets() -> None:
    assert lines(RELEASE, "growth") == ["growth 7.3% <- 15,862 million, 14,783 million"]


def test_levels_are_those_of_a_table_that_names_no_unit() -> None:
    assert lines(RELEASE, "repeat") == [
        "repeat 15,862 million <- 15,862",
        "repeat 12,984 million <- 12,984",
        "repeat 2,878 million <- 2,878",
    ]


def test_a_slip_in_the_text_is_found_by_the_table() -> None:
    slipped = RELEASE.replace("2,878 million", "2,788 million")

    assert "repeat 2,788 million <- 2,878 FAILED" in lines(slipped)
    assert [each for each in lines(slipped) if "14,783 million" in each] == [
        "growth 7.3% <- 15,862 million, 14,783 million"
    ]


def test_shares_that_one_word_names_are_each_of_another_part() -> None:
    text = (
        "全年地区生产总值4689.3亿元。其中，第一产业增加值312.8亿元；第二产业增加值2143.7亿元；"
        "第三产业增加值2232.8亿元。三次产业增加值占地区生产总值的比重分别为6.7%、45.7%和47.6%。"
    )

    assert lines(text, "share", "rate", "structure") == [
        "rate 6.7% <- 312.8亿元, 4689.3亿元",
        "structure 45.7% <- 2143.7亿元, 4689.3亿元",
        "structure 47.6% <- 2232.8亿元, 4689.3亿元",
    ]
