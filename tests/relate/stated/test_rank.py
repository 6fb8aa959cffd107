from tests.relate.judging import FAILED, HELD, NOT_TESTABLE, outcomes, verdicts

HEAD = "region,growth (%),rank\n"


def test_equal_figures_share_a_rank_or_follow_one_another() -> None:
    for second, third in (("2", "2"), ("2", "3"), ("3", "2"), ("3", "3")):
        text = f"{HEAD}A,7.2,1\nB,5.1,{second}\nC,5.1,{third}\nD,3.0,4\n"

        assert outcomes("rank", text) == [HELD] * 4


def test_a_rank_that_no_rounding_allows_fails() -> None:
    text = f"{HEAD}A,7.2,1\nB,5.1,4\nC,4.1,3\nD,3.0,4\nE,2.0,5\n"

    assert outcomes("rank", text) == [HELD, FAILED, HELD, HELD, HELD]


def test_figures_that_touch_within_rounding_may_stand_in_either_order() -> None:
    """7.2 and 7.25 may both be 7.25."""
    for first, second in ("12", "21"):
        text = f"{HEAD}A,7.2,{first}\nB,7.25,{second}\nC,3.0,3\n"

        assert outcomes("rank", text) == [HELD] * 3


def test_ranks_may_count_from_the_lowest() -> None:
    text = "region,unemployment rate (%),rank\nA,3.1,1\nB,4.2,2\nC,5.0,3\nD,9.9,4\n"

    assert outcomes("rank", text) == [HELD] * 4


def test_ranks_among_more_than_the_table_prints_are_not_tested() -> None:
    found = verdicts("rank", f"{HEAD}A,7.2,3\nB,5.1,12\nC,5.0,15\nD,3.0,24\n")

    assert {each.outcome for each in found} == {NOT_TESTABLE}
    assert {each.reason for each in found} == {
        "the ranks are among more than the items printed here"
    }


def test_the_column_that_explains_most_ranks_is_the_ranked_one() -> None:
    text = "region,2023,growth (%),rank\nA,100,1.0,1\nB,90,9.0,2\nC,80,5.0,3\nD,70,7.0,4\n"

    assert outcomes("rank", text) == [HELD] * 4


def test_after_a_tie_ranks_may_go_on_with_the_next_number() -> None:
    text = f"{HEAD}A,7.2,1\nB,5.1,2\nC,5.1,2\nD,3.0,3\nE,2.0,4\n"

    assert outcomes("rank", text) == [HELD] * 5
    assert outcomes("rank", text.replace("E,2.0,4", "E,3.5,4")).count(FAILED) > 0
