from tests.check.rule_findings import cells, flagged

RULE = "growth-not-reproducible"
HEAD = "item,2023,2022,growth at current prices (%)\n"


def test_the_finding_says_what_the_levels_give() -> None:
    (found,) = flagged(RULE, f"{HEAD}North,150.0,100.0,51.2\n")

    assert found.message == (
        "The growth of North is printed as 51.2, but its two levels give 49.87 to 50.13: "
        "1.02 more than rounding explains."
    )


def test_the_edge_is_exact() -> None:
    """2.5 over 2.5 is no growth, 3.5 over 1.5 is 133.33 %."""
    for rate, expected in (("133.3", []), ("133.4", [(2, 4)]), ("0.0", []), ("-0.1", [(2, 4)])):
        assert cells(RULE, f"{HEAD}North,3,2,{rate}\n") == expected


def test_a_lost_sign_is_seen() -> None:
    assert not cells(RULE, f"{HEAD}North,90.0,100.0,-10.0\n")
    assert cells(RULE, f"{HEAD}North,90.0,100.0,10.0\n") == [(2, 4)]


def test_levels_below_zero_grow_as_arithmetic_says() -> None:
    assert not cells(RULE, f"{HEAD}North,-50.0,-100.0,-50.0\nSouth,20.0,-10.0,-300.0\n")


def test_real_growth_is_left_alone() -> None:
    text = "item,2023,2022,real growth (%)\nNorth,150.0,100.0,31.2\n"

    assert not cells(RULE, text)
