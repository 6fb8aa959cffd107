from tests.check.rule_findings import cells, flagged

RULE = "share-not-reproducible"
SECTORS = (
    "指标,绝对数（亿元）,比重（%）\n地区生产总值,2761.1,\n第一产业,149.8,5.43\n"
    "第二产业,1480.2,53.61\n第三产业,1131.2,{}\n"
)


def test_the_last_digit_that_both_levels_allow_is_allowed() -> None:
    """1131.15 of 2761.15 is 40.9666, 1131.25 of 2761.05 is 40.9717."""
    for share, expected in (("40.97", []), ("40.96", [(5, 3)]), ("40.98", [(5, 3)])):
        assert cells(RULE, SECTORS.format(share)) == expected


def test_a_share_with_fewer_decimals_is_allowed_more() -> None:
    for share, expected in (("41", []), ("41.0", []), ("40", [(5, 3)])):
        assert cells(RULE, SECTORS.format(share)) == expected


def test_the_finding_names_the_part_and_its_whole() -> None:
    (found,) = flagged(RULE, SECTORS.format("40.79"))

    assert found.message == (
        "The share of 第三产业 is printed as 40.79, but its level divided by that of the whole "
        "gives "
        "40.966 to 40.972: 0.172 more than rounding explains."
    )
    assert [each.item for each in found.cells] == ["第三产业", "地区生产总值"]


def test_a_whole_that_may_be_nothing_gives_no_share() -> None:
    assert not cells(RULE, "item,2023,share (%)\nTotal,0,\n  A,0,60.0\n  B,0,40.0\n")


def test_a_share_of_a_blank_level_is_left_alone() -> None:
    assert not cells(RULE, SECTORS.format("40.97").replace("1131.2", ""))
