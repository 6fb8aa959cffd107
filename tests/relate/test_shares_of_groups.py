"""Shares of groups whose wholes are other lines than the one supposed."""

from bulletin.api.examine import examine_text
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


def test_shares_of_a_group_that_is_not_seen_to_add_up_are_of_the_group_all_the_same() -> None:
    text = (
        ",2009,Share of group 2009 (%),2010,Share of group 2010 (%)\n"
        'TOTAL,"467,091",100.000,"494,591",100.000\n1 Hazelmouth,78,0.017,91,0.018\n'
        "1.1 Birchstead,1,0.698,1,0.739\n1.2 Greenfield,71,90.703,83,91.437\n"
        "1.3 Ironworth,1,0.843,1,0.811\n1.4 Birchmouth,6,7.756,6,7.014\n"
        '2 Dunfield,"7,995",1.712,"8,547",1.728\n3 Elmfield,"171,695",36.758,"195,045",39.436\n'
        '4 Coldworth,83,0.018,78,0.016\n5 Coldley,"287,239",61.495,"290,830",58.802\n'
    )

    assert {each.rule for each in examine_text(text).findings} == set()
