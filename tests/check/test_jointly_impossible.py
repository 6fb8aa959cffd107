from bulletin.model.report import Severity
from tests.check.rule_findings import cells, flagged

RULE = "jointly-impossible"
TABLE = (
    "item,2023\nTotal,{}\n  North,7\n    Coast,3\n    Hills,3\n"
    "  South,7\n    Plain,3\n    Delta,3\n"
)


def test_relations_that_hold_one_by_one_may_clash() -> None:
    assert not cells(RULE, TABLE.format("14"))
    assert cells(RULE, TABLE.format("15")) == [(3, 2)]


def test_the_finding_counts_relations_and_figures() -> None:
    (found,) = flagged(RULE, TABLE.format("15"))

    assert found.message == (
        "Each of 3 relations can hold by itself, but not all of them together: "
        "at least one of 7 figures, North 7 among them, must be wrong."
    )
    assert found.severity is Severity.ERROR
    assert [each.item for each in found.cells] == [
        "Total", "South", "Coast", "Hills", "Plain", "Delta",
    ]  # fmt: skip


def test_where_a_relation_fails_by_itself_nothing_is_said_of_all_together() -> None:
    assert not cells(RULE, TABLE.format("99"))


def test_only_relations_that_clash_are_named() -> None:
    text = TABLE.format("15") + "East,5\n  Cape,2\n  Bay,3\n"

    (found,) = flagged(RULE, text)

    assert not {each.item for each in found.cells} & {"East", "Cape", "Bay"}


def test_levels_and_growth_may_clash_where_each_holds_alone() -> None:
    """20 to 21 may be 9.5 %, but not where one half stood still and the other grew by 10 %."""
    text = (
        "item,2023,2022,growth at current prices (%)\nTotal,21,20,{}\n"
        "  North,10,10,0.0\n  South,11,10,10.0\n"
    )

    assert not cells(RULE, text.format("5.0"))
    assert not cells("growth-not-reproducible", text.format("9.5"))
    assert not cells("headline-outside-parts", text.format("9.5"))
    assert cells(RULE, text.format("9.5"))
