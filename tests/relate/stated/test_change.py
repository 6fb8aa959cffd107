from bulletin.model.table.relation_kind import RelationKind
from tests.relate.judging import FAILED, HELD, outcomes, verdicts

HEAD = "item,2022,2023,增加额\n"
ROWS = "A,100,110,10\nB,200,190,-10\nC,50,55,5\nD,70,71,{}\n"
CHANGE = RelationKind.CHANGE


def test_a_change_is_the_later_level_less_the_earlier_one() -> None:
    found = verdicts(CHANGE, HEAD + ROWS.format("1"))

    assert [(each.target, each.outcome) for each in found] == [(item, HELD) for item in "ABCD"]


def test_one_in_four_may_fail_and_is_then_accused() -> None:
    assert outcomes(CHANGE, HEAD + ROWS.format("7")) == [HELD, HELD, HELD, FAILED]


def test_a_change_that_most_lines_do_not_bear_out_is_of_something_else() -> None:
    text = ROWS.format("1").replace(",10\n", ",12\n").replace(",5\n", ",9\n")

    assert outcomes(CHANGE, HEAD + text) == []


def test_fewer_than_three_lines_show_nothing() -> None:
    assert outcomes(CHANGE, HEAD + "A,100,110,10\nB,200,190,-10\n") == []


def test_points_are_the_difference_of_two_rates() -> None:
    text = (
        "item,2022年失业率(%),2023年失业率(%),比上年增减(百分点)\n"
        "A,5.1,5.4,0.3\nB,6.2,6.0,-0.2\nC,4.0,4.4,0.4\n"
    )

    assert outcomes(CHANGE, text) == [HELD, HELD, HELD]
