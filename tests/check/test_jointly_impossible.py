from bulletin.check.rules.figures.jointly_impossible import clashes, constraints_of
from bulletin.check.wording import place_of
from bulletin.model.findings.report import Severity
from tests.check.rule_findings import cells, flagged
from tests.relate.judging import judged

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


def clashing(text: str) -> list[list[str]]:
    """Return the targets of the relations of every clash."""
    found = judged(text)
    return [[place_of(found, each.target).item for each in clash] for clash in clashes(found)]


def test_a_smallest_set_of_relations_that_clash_is_named() -> None:
    assert clashing(TABLE.format("15")) == [["Total", "North", "South"]]


def test_relations_beyond_the_clash_are_left_out() -> None:
    text = TABLE.format("15").replace("    Coast,3\n", "    Coast,3\n      Pier,1\n      Quay,2\n")

    assert clashing(text) == [["Total", "North", "South"]]


def test_a_table_that_can_be_true_has_no_clash() -> None:
    for total in ("12", "13", "14"):
        assert clashing(TABLE.format(total)) == []


def test_where_one_relation_fails_by_itself_its_neighbours_are_not_accused() -> None:
    assert clashing(TABLE.format("99")) == []


def test_clashes_that_share_no_figure_are_told_apart() -> None:
    text = "item,2023,2022\n" + "".join(
        f"{line},{figure}\n"
        for line, figure in (row.rsplit(",", 1) for row in TABLE.format("15").split("\n")[1:-1])
        for figure in [f"{figure},{figure}"]
    )

    assert clashing(text) == [["Total", "North", "South"]] * 2


def test_constraints_that_several_relations_hold_count_once() -> None:
    found = judged(TABLE.format("14"))
    relations = [each.relation for each in found.verdicts]

    assert len(constraints_of([*relations, *relations])) == 3


def test_lists_that_only_figures_tell_may_not_be_meant_so_that_it_is_a_warning() -> None:
    years = [
        (4823, 2207, 1001, 1206, 2616, 1515, 1101),
        (9051, 4480, 2345, 2135, 4571, 3333, 1238),
        (2764, 1900, 877, 1023, 864, 411, 453),
        (7713, 3311, 1234, 2077, 4402, 2201, 2201),
        (6120, 3057, 1999, 1058, 3063, 1111, 1952),
        (15, 7, 3, 3, 7, 3, 3),
    ]
    names = ("Output", "North", "Coast", "Hills", "South", "Plain", "Delta")
    rows = (",".join(map(str, row)) for row in zip(names, *years, strict=True))
    (found,) = flagged(RULE, "\n".join(["item,2018,2019,2020,2021,2022,2023", *rows, ""]))

    assert found.severity is Severity.WARNING
