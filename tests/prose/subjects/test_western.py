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
