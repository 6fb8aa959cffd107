import pytest

from tests.check.rule_findings import cells, flagged

RULE = "rank-out-of-order"
HEAD = "region,growth (%),rank\n"


def test_the_finding_says_which_rank_is_right() -> None:
    (found,) = flagged(RULE, f"{HEAD}A,7.2,1\nB,5.1,4\nC,4.1,3\nD,3.0,4\nE,2.0,5\n")

    assert found.message == "B is printed with rank 4, but by its figure it ranks 2."
    assert found.place.position == (3, 3)


def test_a_rank_among_ties_is_a_range() -> None:
    (found,) = flagged(RULE, f"{HEAD}A,7.2,1\nB,5.1,5\nC,5.1,2\nD,3.0,4\nE,2.0,5\n")

    assert found.message == "B is printed with rank 5, but by its figure it ranks 2 to 3."


def test_a_figure_mistyped_upsets_the_ranks_that_it_passes() -> None:
    text = f"{HEAD}A,7.2,1\nB,5.1,2\nC,4.1,3\nD,6.0,4\nE,2.0,5\nF,1.0,6\nG,0.5,7\n"

    assert cells(RULE, text) == [(3, 3), (4, 3), (5, 3)]


def test_ranks_from_the_lowest_are_understood() -> None:
    assert not cells(RULE, "region,unemployment rate (%),rank\nA,3.1,1\nB,4.2,2\nC,5.0,3\n")


@pytest.mark.parametrize("hidden", ["…", "x", ".."])
def test_who_has_a_rank_that_is_not_shown_is_ranked_all_the_same(hidden: str) -> None:
    text = f"{HEAD}A,7.2,1\nB,5.1,2\nC,4.1,{hidden}\nD,3.0,4\n"

    assert not cells(RULE, text)
    assert cells(RULE, text.replace("3.0,4", "3.0,5")) == [(5, 3)]
