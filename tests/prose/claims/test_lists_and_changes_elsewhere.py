"""
Lists, balances and their changes whose other figures stand in other sentences.

Tests `prose/claims/sums/list_elsewhere.py`, `prose/claims/sums/greatest_parts.py`,
`prose/claims/sums/balance.py` and `prose/claims/sums/of_those_named.py`.
"""

from tests.prose.texts import lines

PEOPLE = (
    "The population increased by 88,800, while 120,700 people entered the State in the year.\n"
    "There was positive net migration of 61,100 in the year, compared with 11,200 in 2021.\n"
    "The number of immigrants consisted of 28,900 returning nationals, 24,300 other EU nationals, "
    "4,500 UK nationals, and 63,000 other nationals.\n"
    "The rest of the rise in population came from a natural increase of 27,700, as there were "
    "60,700 births and 33,000 deaths."
)


def test_a_list_of_which_nothing_is_left_out_has_its_whole_in_another_sentence() -> None:
    assert "sum 120,700 <- 28,900, 24,300, 4,500, 63,000" in lines(PEOPLE, "sum")
    assert len(lines(PEOPLE.replace("24,300", "24,900"), "sum")) < len(lines(PEOPLE, "sum"))


def test_what_a_rise_came_from_is_no_earlier_figure() -> None:
    assert lines(PEOPLE, "balance") == ["balance 27,700 <- 60,700, 33,000"]
    assert "sum 88,800 <- 27,700, 61,100" in lines(PEOPLE, "sum")


def test_the_change_of_a_balance_is_that_of_its_sides() -> None:
    text = (
        "The goods and services deficit was $54.0 billion in July, down $1.5 billion from June.\n"
        "July exports were $207.4 billion, $1.2 billion more than June exports. July imports were "
        "$261.4 billion, $0.4 billion less than June imports."
    )

    assert "balance 1.5 billion <- 1.2 billion, 0.4 billion" in lines(text)
    assert "balance 1.5 billion" not in " ".join(lines(text.replace("$0.4", "$0.9")))


def test_a_quarter_is_a_part_of_the_year_so_far() -> None:
    text = (
        "There were 1,885 live births in the third quarter of 2016. In the first three quarters of "
        "2016, a total of 5,188 live births were recorded."
    )

    assert lines(text) == ["part 1,885 <- 5,188"]


def test_those_of_a_quantity_that_is_named_are_a_part_of_it() -> None:
    text = (
        "In January, 2,484 persons immigrated and 1,283 persons emigrated.\n"
        "In all, 646 of the immigrants and 921 of the emigrants were citizens."
    )

    assert lines(text, "part") == ["part 646 <- 2,484", "part 921 <- 1,283"]


def test_a_figure_of_a_heading_and_one_that_a_word_refers_to_are_the_same() -> None:
    text = (
        "EXPORTED GOODS INCREASE BY 5.1 PERCENT IN SEPTEMBER\n"
        "Export sales saw a 5.1 percent increase from those of 2015."
    )
    assert lines(text) == ["repeat 5.1 percent <- 5.1 PERCENT"]

    text = (
        "Study visas granted rose 7% (+13,885 to 218,295). The 13,885 increase includes higher "
        "numbers for China (+3,979, +7%)."
    )
    assert "repeat 13,885 <- 13,885" in lines(text)


APPLICATIONS = (
    "There was a 5% (+1,101) increase in asylum applications in the year (23,731) compared with "
    "the 12 months before (22,630).\n"
    "The largest number of asylum applications was from nationals of Pakistan (3,285), Iran "
    "(2,233) and Syria (1,722)."
)


def test_signs_in_brackets_are_changes_and_a_noun_behind_them_says_of_what() -> None:
    assert "growth 5% <- 23,731, 22,630" in lines(APPLICATIONS)
    assert "change 1,101 <- 23,731, 22,630" in lines(APPLICATIONS)
    assert "change 1,101 <- 23,731, 22,360 FAILED" in lines(
        APPLICATIONS.replace("22,630", "22,360")
    )


def test_the_greatest_parts_are_of_the_total_before() -> None:
    assert lines(APPLICATIONS, "part") == [
        "part 3,285 <- 23,731",
        "part 2,233 <- 23,731",
        "part 1,722 <- 23,731",
    ]
    assert not lines(APPLICATIONS.replace("3,285", "33,285"), "part")


def test_growth_that_two_levels_of_another_sentence_bear_out() -> None:
    text = (
        "The output of the mines grew by 5.7% in the second quarter.\n"
        "The output of the mines was GBP 39,952.6 million, compared to GBP 37,804.9 million before."
    )

    assert lines(text) == ["growth 5.7% <- 39,952.6 million, 37,804.9 million"]
    assert not lines(text.replace("5.7%", "7.5%"))
