from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.locate.search.solver.certificate import conflict
from bulletin.locate.search.solver.linear import rows_of
from bulletin.locate.search.solver.program import Program
from bulletin.locate.search.suspects import Trial
from bulletin.relate.constraints.propagation import narrow
from bulletin.relate.constraints.ranges import EVERYTHING, Range
from tests.locate.search.solver.tables import CONSTRUCTION, REGIONS, mistyped
from tests.locate.trial_of_table import named, trial_of

NOBODY: frozenset[int] = frozenset()


def proved(text: str, freed: frozenset[int] = NOBODY) -> tuple[Trial, tuple[int, ...]]:
    """Return figures of a table that the solver suggests and fractions prove to clash."""
    trial, _ = trial_of(text)
    rows = rows_of(trial)
    multipliers = Program(trial, rows).multipliers(freed)
    assert multipliers is not None
    found = conflict(trial, rows, multipliers, freed)
    assert found is not None
    return trial, found


def test_the_members_of_a_sum_that_fails_are_the_conflict() -> None:
    trial, found = proved(mistyped(REGIONS, F="99.6"))

    assert set(named(trial, found)) == {("South", 0), ("D", 0), ("E", 0), ("F", 0)}


def test_a_conflict_runs_through_relations_that_hold_one_by_one() -> None:
    text = (
        "item,2023\nTotal,100\n  North,60\n    Coast,30\n    Hills,31\n"
        "  South,41\n    Plain,20\n    Delta,22\n"
    )
    trial, found = proved(text)

    assert trial_of(text)[1] == []
    assert {item for item, _ in named(trial, found)} == {
        "Total", "Coast", "Hills", "Plain", "Delta",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        mistyped(REGIONS, F="99.6"),
        mistyped(REGIONS, C="47.4", F="99.6", I="73.2"),
        mistyped(CONSTRUCTION, Infrastructure="28746.2"),
        mistyped(CONSTRUCTION, Public="9172.3", Industrial="7413.6,6702.3,16.0"),
    ],
)
def test_the_prints_of_a_conflict_clash_by_themselves(text: str) -> None:
    trial, found = proved(text)
    network = trial.network
    ranges: list[Range] = [
        ends if variable in found or not network.printed(variable) else EVERYTHING
        for variable, ends in enumerate(network.exact)
    ]

    assert narrow(trial.constraints, ranges, slack=0) is not None


def test_a_figure_whose_print_is_ignored_is_in_no_conflict() -> None:
    trial, first = proved(mistyped(REGIONS, F="99.6", C="47.4"))

    _, second = proved(mistyped(REGIONS, F="99.6", C="47.4"), frozenset(first[:1]))

    assert first[0] not in second
    assert all(trial.network.printed(each) for each in second)


@given(
    st.sampled_from([CONSTRUCTION, REGIONS]),
    st.dictionaries(st.integers(0, 5), st.floats(-1e6, 1e6, allow_nan=False), min_size=1),
)
def test_no_multipliers_prove_a_conflict_in_a_true_table(
    text: str, multipliers: dict[int, float]
) -> None:
    trial, _ = trial_of(text)

    assert conflict(trial, rows_of(trial), multipliers, NOBODY) is None


@pytest.mark.parametrize("zeros", ["", "000", "000000000"])
def test_a_gap_of_one_unit_is_proved_in_figures_of_any_length(zeros: str) -> None:
    text = f"item,2023\nTotal,1{zeros}0.3\n  A,0.1\n  B,1{zeros}0.0\n"

    assert len(proved(text)[1]) == 3


def test_what_rounding_allows_to_the_last_hair_is_no_conflict() -> None:
    # Three halves of a unit on the left, and exactly as much on the right.
    trial, _ = trial_of("item,2023\nTotal,10.3\n  A,0.1\n  B,10.0\n  C,0.0\n")
    multipliers = dict.fromkeys(range(len(rows_of(trial))), 1.0)

    assert conflict(trial, rows_of(trial), multipliers, NOBODY) is None
    assert Fraction(103, 10) - Fraction(1, 20) == Fraction(101, 10) + 3 * Fraction(1, 20)
