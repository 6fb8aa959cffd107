import pytest

from tests.check.rule_findings import flagged

RULE = "look-alike-characters"
TABLE = "item,2023\nCoal,{cell}\nSalt,12.5\nWool,104.1\nJute,100.7\nZinc,98.6\n"


@pytest.mark.parametrize(
    ("cell", "characters", "meant"),
    [
        ("1O3.2", "O", "103.2"),
        ("l03.2", "l", "103.2"),
        ("103。2", "。", "103.2"),
        ("103，2", "，", "103.2"),
        ('"103,2"', ",", "103.2"),
        ("１０３.２", "１０３２", "103.2"),
        ("103 . 2", " ", "103.2"),
        ('"1,1O3.2"', "O", "1103.2"),  # a comma beside a point parts thousands
        ('"1,1O3"', "O", "1103"),
    ],
)
def test_the_character_and_the_figure_meant_are_named(
    cell: str, characters: str, meant: str
) -> None:
    (found,) = flagged(RULE, TABLE.format(cell=cell))

    assert found.place.position == (2, 2)
    assert (found.gaps["characters"], found.meant) == (characters, meant)


@pytest.mark.parametrize("cell", ["103.2", '"1,103.2"', "1 103.2", "−103.2", "103.2[1]", "r 103.2"])
def test_proper_ways_to_write_a_figure_are_left_alone(cell: str) -> None:
    assert not flagged(RULE, TABLE.format(cell=cell))


def test_decimal_commas_throughout_are_the_custom_of_the_table() -> None:
    table = "item;2022;2023\nCoal;12,5;13,1\nSalt;8,5;8,1\nWool;7,1;7,0\n"

    assert not flagged(RULE, table)


def test_full_width_digits_throughout_are_the_custom_of_the_table() -> None:
    table = "指标,２０２２年,２０２３年\n煤,１２.５,１３.１\n盐,８.５,８.１\n"

    assert not flagged(RULE, table)


def test_a_letter_is_a_slip_even_where_decimal_commas_are_the_custom() -> None:
    table = "item;2022;2023\nCoal;12,5;1O3,1\nSalt;8,5;8,1\nWool;7,1;7,0\n"
    (found,) = flagged(RULE, table)

    assert found.gaps["characters"] == "O"
