"""
What English releases say of their figures: in turn, in brackets, elsewhere, of what they name.

Tests `prose/subjects/in_turn.py`, `prose/beside_tables/bare_dollars.py`,
`prose/claims/shares/per_many.py`, `prose/claims/sums/growth_elsewhere.py`,
`prose/claims/sums/in_a_row.py` and `prose/claims/change/between_sentences.py`.
"""

import pytest

from tests.prose.texts import claims, lines

TRADE = (
    "The trade surplus declined 24% year-on-year to RM7.6 billion in May as export growth "
    "moderated to 1.6% while imports expanded 5%.\n"
    "Exports and imports stood at RM84.8 billion and RM77.2 billion, respectively.\n"
    "Re-exports were valued at RM15.9 billion, registering an increase of 24.5%, and accounted "
    "for 18.7% of total exports. Domestic exports declined 2.6% to RM68.9 billion.\n"
    "Total trade, which was valued at RM162.0 billion, increased 3.2% from a year ago."
)


def test_figures_in_turn_have_the_names_before_their_verb() -> None:
    assert lines(TRADE, "balance") == ["balance 7.6 billion <- 84.8 billion, 77.2 billion"]
    assert "sum 162.0 billion <- 84.8 billion, 77.2 billion" in lines(TRADE, "sum")


def test_a_share_goes_on_with_the_level_of_its_clause() -> None:
    assert lines(TRADE, "share") == ["share 18.7% <- 15.9 billion, 84.8 billion"]


def test_growth_lies_between_that_of_parts_that_make_the_whole_elsewhere() -> None:
    assert "bound 1.6% <- 24.5%, 2.6%" in lines(TRADE, "bound")


def test_growth_behind_a_mark_is_that_of_parts_of_the_sentence_before() -> None:
    text = (
        "The value of total exports increased by 4.0%. Within this total, the value of re-exports "
        "increased by 4.1%, while that of domestic exports went down by 3.2%."
    )

    assert lines(text, "bound") == ["bound 4.0% <- 4.1%, 3.2%"]
    assert lines(text.replace("4.0%", "5.0%")) == []


BIRTHS = (
    "The number of live births amounted to 83,763 (42,945 boys and 40,818 girls), recording a "
    "decrease of 3.1% in comparison to 86,440 births (44,525 boys and 41,915 girls) in 2018.\n"
    "There were 314 infant deaths, giving an infant mortality rate of 3.7 deaths per 1,000 live "
    "births."
)


def test_brackets_break_down_the_figure_before_them_and_the_clause_goes_on() -> None:
    assert lines(BIRTHS, "sum", "growth") == [
        "sum 83,763 <- 42,945, 40,818",
        "growth 3.1% <- 83,763, 86,440",
        "sum 86,440 <- 44,525, 41,915",
    ]
    wrong = lines(BIRTHS.replace("41,915", "41,195"), "sum")
    assert "sum 86,440 <- 44,525, 41,195 FAILED" in wrong


def test_events_per_thousand_are_of_what_is_named_behind_them() -> None:
    assert lines(BIRTHS, "rate") == ["rate 3.7 <- 314, 83,763"]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "There were 24,540 casualties, of which 6,270 (26 per cent) were serious.",
            "share 26 per cent <- 6,270, 24,540",
        ),
        (
            "There were 24,540 casualties. In all, 6,270 (26 per cent) of these were serious.",
            "share 26 per cent <- 6,270, 24,540",
        ),
        (
            "There were 698,512 live births. In England, 7.0% (49,050) of live births were light.",
            "share 7.0% <- 49,050, 698,512",
        ),
        (
            "On roads 671 walkers died, this was 21% of all deaths on roads. Road deaths: 3,201.",
            "share 21% <- 671, 3,201",
        ),
    ],
)
def test_shares_of_what_words_refer_to(sentence: str, claim: str) -> None:
    assert claim in lines(sentence)


def test_bare_dollars_are_those_that_the_text_names() -> None:
    text = (
        "In May exports amounted to $40.19 billion, while imports of $60.30 billion were made. The "
        "trade deficit stood at USD 20.11 billion."
    )

    assert lines(text, "balance") == ["balance 20.11 billion <- 40.19 billion, 60.30 billion"]
    other = text.replace(
        "The trade", "At the time HK$5.00 billion were USD 0.64 billion. The trade"
    )
    assert lines(other, "balance") == []


def test_a_difference_of_figures_in_hundreds_has_room_for_their_rounding() -> None:
    text = "Migration in the year (208,300 people) was 38,100 higher than in the last (170,300)."

    assert lines(text, "change") == ["change 38,100 <- 208,300, 170,300"]
    assert "FAILED" in lines(text.replace("38,100", "83,100"), "change")[0]


def test_a_table_prints_the_figure_of_a_sentence_in_other_words() -> None:
    text = (
        "There were 1,732 reported road deaths in 2015, a decrease of 2.4% compared with 2014.\n"
        "| Road accidents | 2014 | 2015 |\n| Fatalities | 1,775 | 1,732 |\n| Injuries | 98 | 95 |"
    )

    assert lines(text) == ["repeat 1,732 <- 1,732", "growth 2.4% <- 1,732, 1,775"]


def test_in_a_list_with_growth_every_rate_is_growth() -> None:
    text = (
        "Services recorded growth of 6.5%, industry followed with 6.1% and agriculture with 3.1%.\n"
        "In the quarter agriculture grew by 3.1%, industry by 6.1% and services by 6.5%."
    )

    assert {each.target.text for each in claims(text) if each.kind == "repeat"} == {
        "3.1%",
        "6.1%",
        "6.5%",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Data from the Department show a 4 per cent decrease in deaths (1,720) and 27,010 hurt.",
        "Of 7,924 partnerships in total, 199 between men and 54 between women were registered.",
        "Tourists from Russia rose by 5.0% to 500, while those from Israel comprise 5.9% of 900.",
    ],
)
def test_nothing_is_accused(sentence: str) -> None:
    assert not [each for each in lines(sentence) if "FAILED" in each]


def test_figures_in_a_row_make_one_near_them_by_no_accident() -> None:
    text = (
        "The agency says that 250,229 people were added in the quarter.\n"
        "The increase was due to migration, which added 240,303 people.\n"
        "The difference between births and deaths added 9,926 people."
    )

    assert lines(text, "sum") == ["sum 250,229 <- 240,303, 9,926"]
    assert lines(text.replace("9,926", "9,962"), "sum") == []


def test_growth_of_a_sentence_that_goes_on_with_the_level_before() -> None:
    text = (
        "The number of children born was 94,134. This amounted to a 6.21% decrease compared to "
        "100,371 births in 2012."
    )

    assert lines(text, "growth") == ["growth 6.21% <- 94,134, 100,371"]
    assert lines(text.replace("6.21%", "6.12%"), "growth") == []
