"""Shares of groups whose wholes are other lines than the one supposed."""

from tests.relate.judging import FAILED, outcomes, verdicts

# The totals stand below their parts, which nothing but the figures tells.
GROUPS = (
    "Sector,1998,Share of group 1998 (%)\nHazelwick,976,9.03\nDunworth,9825,{}\n"
    "Ambercombe,10801,36.07\nElmley,7141,37.31\nAmberworth,11998,62.69\nGreenwick,19139,63.93\n"
    "TOTAL,29940,100.00\n"
)


def test_shares_follow_from_the_line_that_explains_several_of_them() -> None:
    found = {each.target: each.parts for each in verdicts("share", GROUPS.format("90.97"))}

    assert FAILED not in outcomes("share", GROUPS.format("90.97"))
    assert found["Hazelwick"] == ("Hazelwick", "Ambercombe")
    assert found["Amberworth"] == ("Amberworth", "Greenwick")


def test_a_share_that_follows_from_no_whole_still_fails() -> None:
    assert FAILED in outcomes("share", GROUPS.format("90.79"))


def test_one_share_alone_is_never_explained_by_another_whole() -> None:
    text = "item,2023,share (%)\nTotal,200.0,100.0\n  A,50.0,25.0\n  B,80.0,53.3\n  C,70.0,35.0\n"

    assert outcomes("share", text).count(FAILED) == 1


def test_of_two_lines_that_round_to_all_shares_are_of_the_one_that_explains_them() -> None:
    text = (
        "region,output,share (%)\nall,10000,100\nNorth,9970,100\n  A,8748,87\n  B,1222,12\n"
        "South,30,0\n"
    )

    assert FAILED not in outcomes("share", text)
    assert FAILED in outcomes("share", text.replace(",87\n", ",81\n"))
