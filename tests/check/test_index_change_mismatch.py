from tests.check.rule_findings import cells, flagged

RULE = "index-change-mismatch"
HEAD = "item,index (previous year = 100),change (%)\n"
ROWS = "Food,103.0,3.0\nClothes,101.0,{}\nRent,99.0,-1.0\n"


def test_both_roundings_are_allowed() -> None:
    for change, expected in (("1.0", []), ("1.1", []), ("0.9", []), ("1.2", [(3, 2)])):
        assert cells(RULE, HEAD + ROWS.format(change)) == expected


def test_a_lost_sign_is_seen() -> None:
    assert cells(RULE, HEAD + ROWS.format("1.0").replace("-1.0", "1.0")) == [(4, 2)]


def test_the_finding_says_what_the_change_gives() -> None:
    (found,) = flagged(RULE, HEAD + ROWS.format("1.2"))

    assert found.message == (
        "The index of Clothes is printed as 101.0, but the change printed beside it gives "
        "101.15 to 101.25: 0.1 more than rounding explains."
    )


def test_an_index_on_a_fixed_base_is_left_alone() -> None:
    assert not cells(RULE, HEAD + "Food,143.0,3.0\nClothes,131.0,1.0\nRent,99.0,-1.0\n")
