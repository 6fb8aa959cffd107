"""
What English releases say of their figures: in turn, in brackets, elsewhere, of what they name.

Tests `prose/subjects/in_turn.py`, `prose/beside_tables/bare_dollars.py`,
`prose/claims/shares/per_many.py`, `prose/claims/sums/growth_elsewhere.py`,
`prose/claims/sums/in_a_row.py`, `prose/claims/change/between_sentences.py` and
`prose/wording/telling_words.py`.
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


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                "Exports to China were $4.2 billion, making up 21 percent of total exports of "
                "$20.0 billion."
            ),
            "share 21 percent <- 4.2 billion, 20.0 billion",
        ),
        (
            "Women comprise 50.2% of tourists and men 49.8%, while the age was 20-44 for 50.9%.",
            "bound 49.8% <- 50.2%",
        ),
        (
            (
                "The proportion aged 65 and over (9.0%) rose by 0.6 percentage points and that of "
                "the young (11.9%) by 0.5 percentage points, that of others (79.1%) did not."
            ),
            "bound 79.1% <- 9.0%, 11.9%",
        ),
    ],
)
def test_shares_of_a_whole_named_behind_them_and_those_that_make_all(
    sentence: str, claim: str
) -> None:
    assert claim in lines(sentence)


def test_a_part_that_rounding_swallows_is_none() -> None:
    text = (
        "Employment stood at 4,812,000, with 3,655,000 in full-time work and 1,157,000 in "
        "part-time work. There were 1,045 fires."
    )

    assert lines(text, "sum") == ["sum 4,812,000 <- 3,655,000, 1,157,000"]


def test_a_table_names_the_unit_of_a_line_in_its_label() -> None:
    text = (
        "| | September 2016 | September 2015 |\n"
        "| Total exports, value in million US dollars | 5,210.68 | 4,959.51 |\n"
        "| Imports, value in million US dollars | 2,669.70 | 2,575.88 |\n"
        "The country's export sales amounted to $5.211 billion in September 2016."
    )

    assert lines(text, "repeat") == ["repeat 5.211 billion <- 5,210.68"]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "There were 62,514 births, up 2,493 (4.2%) on 60,021 in 2020.",
            "growth 4.2% <- 62,514, 60,021",
        ),
        (
            "There were 62,514 births, up 2,493 (4.2%) on 60,021 in 2020.",
            "change 2,493 <- 62,514, 60,021",
        ),
        (
            "Gross value added of INR 45.2 trillion was 8.4% up on INR 41.7 trillion.",
            "growth 8.4% <- 45.2 trillion, 41.7 trillion",
        ),
        (
            "Of the 12,345 students enrolled, 7,654 (62%) were women.",
            "share 62% <- 7,654, 12,345",
        ),
        (
            "Of the 4,321 cases, 2,000 were in towns, 1,321 in villages, the remaining 1,000 off.",
            "sum 4,321 <- 2,000, 1,321, 1,000",
        ),
        (
            "Households headed by women rose to 1,234,567 (34.2%) of the 3,609,846 households.",
            "share 34.2% <- 1,234,567, 3,609,846",
        ),
        (
            (
                "The population grew by 76,100 to 5,149,139. Natural increase accounted for 27,200 "
                "and net migration for 48,900."
            ),
            "sum 76,100 <- 27,200, 48,900",
        ),
        ("Some 1,523 houses were built, including 1,200 in Dublin.", "part 1,200 <- 1,523"),
        (
            "Sales totalled £4.5 billion, of which online sales made up £1.2 billion (26.7%).",
            "share 26.7% <- 1.2 billion, 4.5 billion",
        ),
        (
            (
                "Plans decreased by 21,7% (-R17 265,0 million). Decreases were reported for "
                "houses (-36,5% or -R14 077,3 million), others (-9,2% or -R1 709,3 million), more "
                "(-6,5% or -R1 478,4 million)."
            ),
            "sum 17 265,0 million <- 14 077,3 million, 1 709,3 million, 1 478,4 million",
        ),
    ],
)
def test_what_prepositions_say_of_figures(sentence: str, claim: str) -> None:
    assert claim in lines(sentence)
    assert not [each for each in lines(sentence) if "FAILED" in each]


def test_a_sentence_begins_with_a_figure_behind_a_full_stop() -> None:
    text = "In 2009 there were 1,660 walkers, 7% down on 2008. 81 children died."

    assert lines(text) == []


def test_a_net_gain_is_a_balance_and_brackets_hold_no_part_by_themselves() -> None:
    text = (
        "New Zealand saw a net gain of 70,400 migrants in the year, with 131,500 migrant arrivals "
        "and 61,200 migrant departures.\n"
        "The natural increase of the year (131,200) was 5.4% (or 6,700 persons) higher than that "
        "of the year before (124,500)."
    )

    assert lines(text, "balance") == ["balance 70,400 <- 131,500, 61,200"]
    assert lines(text, "part", "repeat") == []


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            (
                "Permits in May were at a rate of 851,000; this is 2.9 percent (±1.2 percent)* "
                "above the revised April figure of 827,000."
            ),
            "growth 2.9 percent <- 851,000, 827,000",
        ),
        (
            (
                "Of a trade of USD182.52 billion, USD70.93 billion (38.9%) were exported goods "
                "and USD111.59 billion (61.1%) were imported goods. The unfavorable balance was "
                "USD40.67 billion."
            ),
            "balance 40.67 billion <- 70.93 billion, 111.59 billion",
        ),
        (
            (
                "Trade came to 13.96 billion U.S. dollars, of which 8.22 billion U.S. dollars or "
                "58.9 percent were imported goods."
            ),
            "share 58.9 percent <- 8.22 billion U.S. dollars, 13.96 billion U.S. dollars",
        ),
        (
            (
                "The stock of vehicles was 397,508. In all, 236,892 vehicles or 59.6 per cent of "
                "the total had petrol engines."
            ),
            "share 59.6 per cent <- 236,892, 397,508",
        ),
        (
            (
                "Trade fell by 15.5 percent, as exports declined by 9.7 percent while imports "
                "fell by 17.5 percent."
            ),
            "bound 15.5 percent <- 9.7 percent, 17.5 percent",
        ),
    ],
)
def test_margins_brackets_and_units_between_a_figure_and_its_words(
    sentence: str, claim: str
) -> None:
    assert claim in lines(sentence)
