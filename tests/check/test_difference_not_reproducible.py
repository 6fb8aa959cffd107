from tests.check.rule_findings import cells, flagged

RULE = "difference-not-reproducible"
BIRTHS = "指标,单位,数值\n出生率,‰,8.23\n死亡率,‰,7.12\n自然增长率,‰,{}\n"


def test_three_roundings_are_allowed() -> None:
    for rate, expected in (("1.11", []), ("1.12", []), ("1.13", [(4, 3)]), ("-1.11", [(4, 3)])):
        assert cells(RULE, BIRTHS.format(rate)) == expected


def test_more_deaths_than_births_are_a_negative_growth() -> None:
    text = "指标,单位,数值\n出生率,‰,6.77\n死亡率,‰,7.37\n自然增长率,‰,{}\n"

    assert not cells(RULE, text.format("-0.60"))
    assert cells(RULE, text.format("0.60")) == [(4, 3)]


def test_the_finding_names_both_figures() -> None:
    (found,) = flagged(RULE, BIRTHS.format("1.21"))

    assert found.message == (
        "自然增长率 is printed as 1.21, but the figures that it is worked out from give "
        "1.100 to 1.120: 0.085 more than rounding explains."
    )
    assert [each.item for each in found.cells] == ["出生率", "死亡率"]
