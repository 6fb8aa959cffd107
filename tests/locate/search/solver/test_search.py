"""
The smallest sets of figures that cannot all be right.

Also of `locate/search/solver/scaling.py`.
"""

import pytest

from bulletin.locate.search.solver.linear import rows_of
from bulletin.locate.search.solver.program import Program
from bulletin.locate.search.solver.search import smallest_sets
from bulletin.locate.search.solver.witness import can_be_true
from tests.locate.search.solver.tables import CONSTRUCTION, REGIONS, mistyped
from tests.locate.trial_of_table import named, trial_of, variable


def sets_of(text: str) -> list[set[str]]:
    trial, conflicts = trial_of(text)
    found = smallest_sets(trial, conflicts, ())
    return [{item for item, _ in named(trial, each.variables)} for each in found.sets]


def test_one_figure_that_explains_all_is_found_as_well() -> None:
    assert sets_of(mistyped(CONSTRUCTION, Infrastructure="28746.2")) == [{"Infrastructure"}]


def test_sets_come_in_the_order_of_the_table() -> None:
    found = sets_of(mistyped(REGIONS, C="47.4", F="99.6", I="73.2"))

    assert len(found) == 27
    assert found[0] == {"A", "D", "G"}
    assert found[1] == {"A", "D", "H"}
    assert found[-1] == {"C", "F", "I"}


def test_more_sets_than_are_weighed_are_spoken_of() -> None:
    text = mistyped(REGIONS, C="47.4", F="99.6", I="73.2", L="98.3", N="95.1")
    trial, conflicts = trial_of(text)

    found = smallest_sets(trial, conflicts, ())

    assert len(found.sets) == 100
    assert found.note == "only 100 of the sets of 5 figures that explain this were weighed"


def test_sets_of_more_figures_than_are_asked_for_are_not_sought() -> None:
    trial, conflicts = trial_of(mistyped(REGIONS, C="47.4", F="99.6", I="73.2"))

    found = smallest_sets(trial, conflicts, (), 2)

    assert (found.sets, found.note) == ([], "more than 2 figures are wrong at once")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (mistyped(REGIONS, F="99.6"), [("F", 0)]),
        (mistyped(CONSTRUCTION, Infrastructure="28746.2"), [("Infrastructure", 0)]),
        (mistyped(CONSTRUCTION, Industrial="7413.6,6702.3,16.0"), [("Industrial", 2)]),
    ],
)
def test_numbers_that_fit_are_found_once_the_wrong_figures_are_ignored(
    text: str, wrong: list[tuple[str, int]]
) -> None:
    trial, _ = trial_of(text)
    freed = frozenset(variable(trial, *each) for each in wrong)
    program = Program(trial, rows_of(trial))

    assert can_be_true(trial, program.point(freed), freed)
    assert not can_be_true(trial, program.point(frozenset()), frozenset())


def test_without_numbers_propagation_decides() -> None:
    trial, _ = trial_of(mistyped(REGIONS, F="99.6"))

    assert can_be_true(trial, None, frozenset([variable(trial, "F", 0)]))
    assert not can_be_true(trial, None, frozenset([variable(trial, "A", 0)]))
