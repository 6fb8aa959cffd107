"""Which clashes a change of figures settles, asked of the relations it touches alone."""

from bulletin.declare.language.statement import read_statement
from bulletin.locate.cases import Clash
from bulletin.locate.search.repairs import Repairs
from bulletin.locate.search.suspects import Trial
from bulletin.model.findings.report import Outcome
from bulletin.relate.constraints.ranges import EVERYTHING, Range
from bulletin.relate.relate import relate
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand
from tests.locate.trial_of_table import variable

TWICE = (
    "item,2023\nTotal,100\n  North,60\n    Coast,45\n    Hills,25\n  South,40\n"
    "    Plain,10\n    Delta,21\n"
)
SUMS = ("Total = North + South", "North = Coast + Hills", "South = Plain + Delta")


def repairs_of(text: str) -> tuple[Repairs, Trial]:
    (table,) = understand(read_text(text, "<text>"))
    found = relate(table, statements=[read_statement(each, "--rule") for each in SUMS])
    constraints = [each for verdict in found.verdicts for each in verdict.relation.constraints]
    trial = Trial(found.network, list(dict.fromkeys(constraints)))
    failed = [each.relation for each in found.verdicts if each.outcome is Outcome.FAILED]
    return Repairs(trial, [Clash((e.target, *e.parts), e.constraints) for e in failed]), trial


def near(number: float) -> Range:
    return number - 0.5, number + 0.5


def test_what_nothing_changed_stays() -> None:
    repairs, _ = repairs_of(TWICE)

    assert repairs.left({}) == repairs.clashes == {0, 1}


def test_a_change_settles_the_sums_it_makes_true_and_no_others() -> None:
    repairs, trial = repairs_of(TWICE)
    coast, plain = (variable(trial, item, 0) for item in ("Coast", "Plain"))

    assert repairs.left({coast: near(35)}) == {1}
    assert repairs.left({coast: near(39)}) == {0, 1}
    assert repairs.left({coast: near(35), plain: near(19)}) == set()


def test_two_parts_exchanged_settle_nothing() -> None:
    repairs, trial = repairs_of(TWICE)
    coast, hills = (variable(trial, item, 0) for item in ("Coast", "Hills"))

    assert repairs.left({coast: near(25), hills: near(45)}) == {0, 1}


def test_a_freed_figure_settles_its_sum() -> None:
    repairs, trial = repairs_of(TWICE)

    assert repairs.left({variable(trial, "Hills", 0): EVERYTHING}) == {1}


def test_a_change_that_makes_another_sum_false_breaks_it() -> None:
    repairs, trial = repairs_of(TWICE)

    assert repairs.breaks({variable(trial, "North", 0): near(70)})
    assert not repairs.breaks({variable(trial, "Coast", 0): near(35)})


def test_the_room_of_a_figure_counts_what_else_was_changed() -> None:
    repairs, trial = repairs_of(TWICE)
    coast, hills = (variable(trial, item, 0) for item in ("Coast", "Hills"))

    low, high = repairs.room(hills, {coast: near(30)}) or (0, 0)

    assert (round(float(low), 6), round(float(high), 6)) == (29, 31)
