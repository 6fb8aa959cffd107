from bulletin.check.joint import clashes, constraints_of
from bulletin.check.wording import place_of
from tests.relate.judging import judged

HALVES = (
    "item,2023\nTotal,{}\n  North,7\n    Coast,3\n    Hills,3\n"
    "  South,7\n    Plain,3\n    Delta,3\n"
)


def clashing(text: str) -> list[list[str]]:
    """Return the targets of the relations of every clash."""
    found = judged(text)
    return [[place_of(found, each.target).item for each in clash] for clash in clashes(found)]


def test_a_smallest_set_of_relations_that_clash_is_named() -> None:
    assert clashing(HALVES.format("15")) == [["Total", "North", "South"]]


def test_relations_beyond_the_clash_are_left_out() -> None:
    text = HALVES.format("15").replace("    Coast,3\n", "    Coast,3\n      Pier,1\n      Quay,2\n")

    assert clashing(text) == [["Total", "North", "South"]]


def test_a_table_that_can_be_true_has_no_clash() -> None:
    for total in ("12", "13", "14"):
        assert clashing(HALVES.format(total)) == []


def test_where_one_relation_fails_by_itself_its_neighbours_are_not_accused() -> None:
    assert clashing(HALVES.format("99")) == []


def test_clashes_that_share_no_figure_are_told_apart() -> None:
    text = "item,2023,2022\n" + "".join(
        f"{line},{figure}\n"
        for line, figure in (row.rsplit(",", 1) for row in HALVES.format("15").split("\n")[1:-1])
        for figure in [f"{figure},{figure}"]
    )

    assert clashing(text) == [["Total", "North", "South"]] * 2


def test_constraints_that_several_relations_hold_count_once() -> None:
    found = judged(HALVES.format("14"))
    relations = [each.relation for each in found.verdicts]

    assert len(constraints_of([*relations, *relations])) == 3
