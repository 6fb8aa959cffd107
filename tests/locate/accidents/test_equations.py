"""What forms of claims miss by, and what they leave for one figure: the two must agree."""

import pytest

from bulletin.locate.accidents.claims.equations import (
    AmongParts,
    EarlierLevels,
    Equation,
    Greater,
    LinearEquation,
    Neighbours,
    RateEquation,
    known,
)
from bulletin.locate.accidents.claims.printed_figures import Approximate, Slot

HALF = 0.05


def values(*middles: float) -> dict[Slot, Approximate | None]:
    return {(line, 0): Approximate(each, HALF, HALF / 3**0.5) for line, each in enumerate(middles)}


FORMS = [
    (LinearEquation([(0, 0), (1, 0), (2, 0)], (-1, 1, 1), 0.0, 10.0), (100.0, 40.0, 60.0)),
    (LinearEquation([(0, 0), (1, 0)], (1, -1), 100.0, 8.0), (101.7, 1.7)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 0, 25.0), (25.0, 50.0, 200.0)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 100, 30.0), (5.0, 210.0, 200.0)),
    (
        EarlierLevels([(0, 0), (1, 0), (2, 0)], [(3, 0), (4, 0), (5, 0)], (1, 1, 1), 10.0),
        (210.0, 105.0, 105.0, 5.0, 5.0, 5.0),
    ),
]


@pytest.mark.parametrize(("form", "middles"), FORMS)
def test_true_figures_miss_nothing(form: Equation, middles: tuple[float, ...]) -> None:
    miss = form.miss(values(*middles))

    assert miss.size == pytest.approx(0, abs=1e-9)
    assert miss.most >= miss.usual > 0


@pytest.mark.parametrize(("form", "middles"), FORMS)
def test_what_is_left_for_each_figure_is_what_it_was(
    form: Equation, middles: tuple[float, ...]
) -> None:
    for place, true in enumerate(middles):
        open_ = values(*middles)
        open_[place, 0] = None

        left = form.solved(open_, (place, 0))

        assert left is not None
        assert left.middle == pytest.approx(true, abs=1e-6)
        assert left.half > 0


def test_a_headline_within_its_parts_is_inside_and_one_outside_is_not() -> None:
    hull = AmongParts([(0, 0), (1, 0), (2, 0)], 20.0)

    assert abs((inside := hull.miss(values(2.0, 1.0, 3.0))).size) <= inside.most
    assert abs((outside := hull.miss(values(5.0, 1.0, 3.0))).size) > outside.most


def test_a_break_in_a_series_is_many_spreads_off() -> None:
    step = Neighbours(((0, 0), (1, 0)), 0.06, 0.02)

    assert abs(step.miss(values(100.0, 106.0)).size) < 1
    assert abs(step.miss(values(100.0, 196.0)).size) > 20


def test_the_greater_of_two_is_so_or_not() -> None:
    greater = Greater(((0, 0), (1, 0)), 0.9)

    assert greater.miss(values(2.0, 1.0)).size == 0
    assert greater.miss(values(1.0, 2.0)).size > 0


def test_only_known_figures_are_weighed() -> None:
    with pytest.raises(LookupError):
        known({(0, 0): None}, (0, 0))
