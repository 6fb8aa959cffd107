"""In which unit the solver sees a figure: its own, or one guessed from those it is tied to."""

from fractions import Fraction

from bulletin.locate.search.solver.scaling import scale_of
from bulletin.relate.constraints.constraint import Product
from tests.locate.trial_of_table import trial_of, variable

GROWTH = (
    "item,2023,growth at current prices (%)\nTotal,110.0,10.0\n  North,66.0,10.0\n"
    "  South,44.0,10.0\n"
)
SUM = "item,2023\nTotal,110.0\n  North,66\n  South,\n"


def test_a_printed_figure_is_seen_from_its_middle_by_its_last_digit() -> None:
    trial, _ = trial_of(GROWTH)

    assert scale_of(trial, variable(trial, "North", 0)) == (Fraction(66), Fraction(1, 10))


def test_an_earlier_level_is_guessed_from_level_and_growth() -> None:
    trial, _ = trial_of(GROWTH)
    north = variable(trial, "North", 0)
    (earlier,) = {
        each.base
        for each in trial.constraints
        if isinstance(each, Product) and each.result == north
    }

    assert scale_of(trial, earlier) == (Fraction(60), Fraction(1, 11))


def test_what_is_tied_to_sums_alone_is_seen_by_the_coarsest_of_them() -> None:
    trial, _ = trial_of(SUM)

    assert scale_of(trial, variable(trial, "South", 0)) == (Fraction(0), Fraction(1))
