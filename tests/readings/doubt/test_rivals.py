"""Which series may be parts of a total: readings/doubt/rivals.py."""

from tests.relate.judging import judged

FLAT = "item,2020,2021,2022\nA,500,510,533\nB,310,331,318\nC,810,841,851\nD,{0},{0},{0}\n"


def undecided(text: str) -> list[list[str]]:
    table = judged(text).table
    return [
        [table.items[each].label for each in addition.undecided]
        for addition in table.additions or ()
        if not addition.across
    ]


def test_a_figure_that_rounding_hides_may_be_a_part_or_not() -> None:
    assert undecided(FLAT.format("1")) == [["D"]]


def test_a_figure_with_which_the_total_fails_is_no_part() -> None:
    assert undecided(FLAT.format("9")) == [[]]


def test_what_is_set_in_is_a_part_by_its_place() -> None:
    text = "item,2020,2021\nTotal,811,842\n  North,500,510\n  South,310,331\n  Islet,1,1\n"
    assert undecided(text) == [[]]
