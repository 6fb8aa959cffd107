"""
English sentences in, claims out: what is compared, what a share is of, what goes on.

Tests `prose/subjects/western_meaning.py`, `prose/subjects/compared_with.py` and
`prose/subjects/western.py`.
"""

from tests.prose.texts import lines

TRADE = (
    "Exports of goods in June 2019 were €189.9 billion, a fall of 4.7% compared with "
    "June 2018 (€199.3 bn). Imports stood at €169.3 bn, a fall of 4.1% compared with June 2018 "
    "(€176.6 bn). As a result the area recorded a €20.6 bn surplus, compared with +€22.6 bn in "
    "June 2018."
)


def test_growth_follows_from_a_level_and_the_earlier_one_in_brackets() -> None:
    assert lines(TRADE, "growth") == [
        "growth 4.7% <- 189.9 billion, 199.3 bn",
        "growth 4.1% <- 169.3 bn, 176.6 bn",
    ]


def test_a_balance_of_last_year_is_between_the_levels_of_last_year() -> None:
    assert lines(TRADE, "balance") == [
        "balance 20.6 bn <- 189.9 billion, 169.3 bn",
        "balance 22.6 bn <- 199.3 bn, 176.6 bn",
    ]


def test_growth_and_change_before_what_they_are_compared_with() -> None:
    text = (
        "The natural increase for the year ended 30 June 2012 (151,300 people) was 0.5%, or 800 "
        "people, higher than that for the year ended 30 June 2011 (150,500 people)."
    )

    assert lines(text)[0] == "growth 0.5% <- 151,300, 150,500"
    assert lines(text, "change") == ["change 800 <- 151,300, 150,500"]


def test_a_fall_from_the_level_before() -> None:
    text = "There were 698,512 live births in 2013, a decrease of 4.3% from 729,674 in 2012."

    assert lines(text) == ["growth 4.3% <- 698,512, 729,674"]
    assert lines(text.replace("4.3%", "3.4%")) == ["growth 3.4% <- 698,512, 729,674 FAILED"]


def test_growth_in_other_words_than_the_change_before_it() -> None:
    text = (
        "In 2018 GDP was 91,928.1 billion yuan, an increase of 1,897.2 billion yuan or 2.1 percent."
    )

    assert lines(text) == ["growth 2.1 percent <- 91,928.1 billion yuan, 1,897.2 billion yuan"]


def test_a_share_of_what_stands_behind_it() -> None:
    text = (
        "The value of exports rose to $359.1 billion. The value of imports increased to $406.2 "
        "billion. A trade deficit of $47.1 billion, equivalent to 11.6% of the value of imports, "
        "was recorded."
    )

    assert lines(text) == [
        "balance 47.1 billion <- 359.1 billion, 406.2 billion",
        "share 11.6% <- 47.1 billion, 406.2 billion",
    ]


def test_blanks_part_thousands_behind_a_currency() -> None:
    text = "Exports rose to €1 163.3 bn, imports to €1 061.2 bn, a surplus of €102.1 bn."

    assert lines(text, "balance") == ["balance 102.1 bn <- 1 163.3 bn, 1 061.2 bn"]


def test_thousands_parted_by_blanks_and_decimals_by_commas() -> None:
    text = "Overseas tourists (208 720), who increased by 6,4% from 196 098 in September 2016."

    assert lines(text) == ["growth 6,4% <- 208 720, 196 098"]
    assert lines(text.replace("6,4%", "4,6%")) == ["growth 4,6% <- 208 720, 196 098 FAILED"]


def test_a_noun_behind_growth_says_which_way_it_went() -> None:
    text = "Exports amounted to $5.211 billion, a 5.1 percent increase from $4.960 billion in 2015."

    assert lines(text) == ["growth 5.1 percent <- 5.211 billion, 4.960 billion"]
    assert lines(text.replace("increase", "decrease"))[0].endswith("untested")


def test_fewer_is_a_fall() -> None:
    text = "There were 1,250 accidents, 37% fewer than in 2012 (1,984)."

    assert lines(text) == ["growth 37% <- 1,250, 1,984"]


def test_brackets_say_from_what_to_what_the_growth_before_them_went() -> None:
    text = (
        "The highest increase, 60,4% was for tourists from Brazil (from 3 425 in September 2016 to "
        "5 493 in September 2017), followed by France, 51,1% (from 8 673 to 13 102)."
    )

    assert lines(text, "growth") == [
        "growth 60,4% <- 5 493, 3 425",
        "growth 51,1% <- 13 102, 8 673",
    ]


def test_where_people_come_from_is_no_earlier_time() -> None:
    text = "Tourists from the islands (608 003), who increased by 4,6% from 581 252 in 2016."

    assert lines(text, "growth") == ["growth 4,6% <- 608 003, 581 252"]


def test_brackets_behind_a_comparison_say_how_the_quantity_itself_moved() -> None:
    text = "Admissions were 10% higher in 2013 than in 2012 (up 13,800 to 156,300)."

    assert lines(text, "growth") == ["growth 10% <- 156,300, 13,800"]


def test_names_that_a_number_ends_are_no_figures_and_long_numbers_end_none() -> None:
    assert not lines("Tier 2 grew by 15%. Of the 27 in Tier 2, 27 left.", "repeat")
    text = (
        "The preliminary figure 5,502,640 of the population.\nThe population was 5,502,640 in May."
    )
    assert lines(text, "repeat") == ["repeat 5,502,640 <- 5,502,640"]


def test_one_side_that_exceeds_the_other_is_a_balance() -> None:
    text = (
        "The population increased by 47 persons in January. The reason was that immigration "
        "exceeded emigration by 1 201. The number of births was 1 154 lower than that of deaths.\n"
        "In January 4,144 children were born. The number of deaths was 5,298.\n"
        "2,484 persons immigrated and 1,283 persons emigrated."
    )

    assert lines(text, "balance", "sum") == [
        "sum 47 <- 1 154, 1 201",
        "balance 1 201 <- 2,484, 1,283",
        "balance 1 154 <- 4,144, 5,298",
    ]
