"""What other tables say of the figures of this one; which belong together: test_series.py."""

from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.relate import relate
from bulletin.relate.searching import Bond, OtherTable
from tests.relate.judging import FAILED, HELD, NOT_TESTABLE
from tests.understand.understood_table import table

HERE = "item,产量(吨),增长(%)\nA,110,10.0\nB,95,-5.0\nC,60,20.0\nD,88,10.0\nE,54,8.0\n"
THEN = "item,产量(吨)\nA,100\nB,100\nC,50\nD,80\nE,50\n"


def verdicts(other: str, bond: Bond, kind: RelationKind) -> list[Outcome]:
    here, there = table(HERE), table(other)
    cells = {item.index: there.cells[item.index, 0] for item in there.items}
    beside = OtherTable(bond, 0, "then.csv", cells, dict.fromkeys(cells, 0))
    return [each.outcome for each in relate(here, [beside]).verdicts if each.relation.kind is kind]


def test_growth_is_held_against_the_level_that_last_years_table_prints() -> None:
    assert verdicts(THEN, Bond.PREVIOUS, RelationKind.GROWTH) == [HELD] * 5


def test_a_line_that_fails_where_all_others_hold_is_doubted() -> None:
    assert verdicts(THEN.replace("C,50", "C,40"), Bond.PREVIOUS, RelationKind.GROWTH) == [
        HELD,
        HELD,
        FAILED,
        HELD,
        HELD,
    ]


def test_where_more_fail_the_base_was_revised_and_nobody_is_accused() -> None:
    revised = THEN.replace("C,50", "C,40").replace("D,80", "D,70")

    assert verdicts(revised, Bond.PREVIOUS, RelationKind.GROWTH) == [NOT_TESTABLE] * 5


def test_a_figure_printed_twice_is_the_same_or_the_tables_are_of_other_things() -> None:
    again = HERE.replace("C,60", "C,66")
    other = again.replace("A,110", "A,120").replace("B,95", "B,85")

    assert verdicts(again, Bond.SAME, RelationKind.SAME) == [HELD, HELD, FAILED, HELD, HELD]
    assert verdicts(other, Bond.SAME, RelationKind.SAME) == []
