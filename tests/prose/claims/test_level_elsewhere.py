"""
Growth whose level another sentence prints, or a table.

Tests `prose/claims/change/level_elsewhere.py`.
"""

import pytest

from tests.prose.texts import lines

POPULATION = (
    "The population of the islands reached 4.92 million at the end of June.\n"
    "The population of the islands grew by an estimated 76,000 in the year, or 1.6 percent."
)


def test_growth_by_a_change_has_its_level_in_the_sentence_before() -> None:
    assert lines(POPULATION, "growth") == ["growth 1.6 percent <- 4.92 million, 76,000"]


def test_growth_since_an_earlier_level_has_its_level_elsewhere() -> None:
    text = (
        "387 291 visitors left on the same day and 833 078 tourists stayed.\n"
        "Tourists increased by 5,0% from 793 610 in September 2016."
    )

    assert lines(text, "growth") == ["growth 5,0% <- 833 078, 793 610"]


@pytest.mark.parametrize("growth", ["2.6 percent", "6.1 percent"])
def test_a_level_that_does_not_give_the_growth_is_not_accused(growth: str) -> None:
    assert not lines(POPULATION.replace("1.6 percent", growth), "growth")


def test_growth_of_a_level_of_a_table_since_the_one_before_it() -> None:
    text = (
        "| Vehicles licensed | 2017 | 2018 |\n"
        "| New private cars | 8,105 | 7,681 |\n"
        "| Used private cars | 8,220 | 8,586 |\n"
        "In 2018, 7,681 new private cars were licensed, a decrease of 5.2% compared with 2017."
    )

    assert lines(text, "growth") == ["growth 5.2% <- 7,681, 8,105"]
