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
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 0, 25.0), (25.0, 0.1, 0.4)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 100, 30.0), (-99.5, 1.0, 200.0)),
    (
        EarlierLevels([(0, 0), (1, 0), (2, 0)], [(3, 0), (4, 0), (5, 0)], (1, 1, 1), 10.0),
        (210.0, 105.0, 105.0, 5.0, 5.0, 5.0),
    ),
    (
        EarlierLevels([(0, 0), (1, 0), (2, 0)], [(3, 0), (4, 0), (5, 0)], (1, 10, 1), 10.0),
        (0.84, 0.021, 0.63, 5.0, 5.0, 5.0),  # one in another unit, and less than one in all
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


def unequal(middles: tuple[float, ...]) -> dict[Slot, Approximate | None]:
    """Return figures that are each rounded otherwise, so that none passes for another."""
    halves = [0.01 * 1.7**place for place in range(len(middles))]
    return {
        (place, 0): Approximate(middle, half, half * (0.4 + 0.05 * place))
        for place, (middle, half) in enumerate(zip(middles, halves, strict=True))
    }


def slopes(form: Equation, middles: tuple[float, ...]) -> list[float]:
    """Return by how much a miss moves with each figure, measured."""
    found = []
    for place, middle in enumerate(middles):
        step = 1e-5 * max(abs(middle), 1.0)
        moved = [
            form.miss(unequal((*middles[:place], middle + sign * step, *middles[place + 1 :]))).size
            for sign in (-1, 1)
        ]
        found.append((moved[1] - moved[0]) / (2 * step))
    return found


def furthest(figures: dict[Slot, Approximate | None], form: RateEquation) -> float:
    """Return how far a rate may be above the quotient of rounded figures, at most."""
    rate, result, base = (known(figures, slot) for slot in form.cells)
    quotient = form.factor * result.middle / base.middle
    most = form.factor * (result.middle + result.half) / (base.middle - base.half)
    return rate.half + most - quotient


@pytest.mark.parametrize(("form", "middles"), FORMS)
def test_rounding_lets_a_claim_miss_by_what_each_figure_moves_it(
    form: Equation, middles: tuple[float, ...]
) -> None:
    figures, moving = unequal(middles), slopes(form, middles)
    miss = form.miss(figures)
    known_ones = [known(figures, slot) for slot in figures]
    pairs = list(zip(moving, known_ones, strict=True))

    by_slopes = sum(abs(d) * each.half for d, each in pairs)
    if isinstance(form, RateEquation):
        assert miss.most == pytest.approx(furthest(figures, form), rel=1e-4)
    else:
        assert by_slopes <= miss.most * (1 + 1e-9)
        assert miss.most <= by_slopes * 1.0101
    squares = sum((d * each.deviation) ** 2 for d, each in pairs)
    assert miss.usual == pytest.approx(squares**0.5, rel=1e-4)
    if isinstance(form, LinearEquation):
        assert miss.cut == pytest.approx(sum(d * each.half for d, each in pairs), rel=1e-4)
    if isinstance(form, RateEquation):
        assert miss.cut == known_ones[0].half  # a share that was cut is short by half its place


@pytest.mark.parametrize(("form", "middles"), FORMS)
def test_what_is_left_for_a_figure_is_as_wide_as_the_others_are_rounded(
    form: Equation, middles: tuple[float, ...]
) -> None:
    figures, moving = unequal(middles), slopes(form, middles)
    for place in range(len(middles)):
        left = form.solved({**figures, (place, 0): None}, (place, 0))
        others = [
            (d, known(figures, (other, 0))) for other, d in enumerate(moving) if other != place
        ]
        most = sum(abs(d) * each.half for d, each in others) / abs(moving[place])
        usual = sum((d * each.deviation) ** 2 for d, each in others) ** 0.5 / abs(moving[place])

        assert left is not None
        assert left.middle == pytest.approx(middles[place], rel=1e-6)
        alone = {**figures, (place, 0): Approximate(middles[place], 0.0, 0.0)}
        assert most * 0.999 <= left.half <= form.miss(alone).most / left.slope * 1.03
        assert left.deviation == pytest.approx(usual, rel=1e-3)
        assert left.slope == pytest.approx(abs(moving[place]), rel=1e-3)


NOTHING_LEFT: list[tuple[Equation, tuple[float | None, ...]]] = [
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 0, 25.0), (None, 50.0, 0.0)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 0, 25.0), (None, 50.0, -3.0)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 100, 25.0), (-100.0, 50.0, None)),
    (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 100, 25.0), (-120.0, 50.0, None)),
    (EarlierLevels([(0, 0), (1, 0)], [(2, 0), (3, 0)], (1, 1), 10.0), (90.0, 90.0, None, -99.5)),
    (EarlierLevels([(0, 0), (1, 0)], [(2, 0), (3, 0)], (1, 1), 10.0), (90.0, -90.0, None, 5.0)),
    (EarlierLevels([(0, 0), (1, 0)], [(2, 0), (3, 0)], (1, 1), 10.0), (None, None, 5.0, 5.0)),
    (AmongParts([(0, 0), (1, 0), (2, 0)], 20.0), (None, 1.0, 3.0)),
]


@pytest.mark.parametrize(("form", "middles"), NOTHING_LEFT)
def test_where_nothing_follows_for_a_figure_nothing_is_left_for_it(
    form: Equation, middles: tuple[float | None, ...]
) -> None:
    figures = {
        (place, 0): None if middle is None else Approximate(middle, HALF, HALF)
        for place, middle in enumerate(middles)
    }

    assert form.solved(figures, (middles.index(None), 0)) is None


@pytest.mark.parametrize(
    ("form", "middles"),
    [
        (RateEquation(((0, 0), (1, 0), (2, 0)), 100, 0, 25.0), (1.0, 50.0, 0.0)),
        (EarlierLevels([(0, 0), (1, 0)], [(2, 0), (3, 0)], (1, 1), 10.0), (9.0, 9.0, 1.0, -99.0)),
        (EarlierLevels([(0, 0), (1, 0)], [(2, 0), (3, 0)], (1, 1), 10.0), (0.0, 9.0, 1.0, 1.0)),
        (Neighbours(((0, 0), (1, 0)), 0.06, 0.02), (0.0, 5.0)),
        (Neighbours(((0, 0), (1, 0)), 0.06, 0.02), (5.0, 0.0)),
        (Greater(((0, 0), (1, 0)), 0.9), (5.0, 5.0)),
    ],
)
def test_what_cannot_be_is_missed_by_more_than_anything(
    form: Equation, middles: tuple[float, ...]
) -> None:
    assert form.miss(values(*middles)).size > 1e8


def test_a_headline_between_the_ends_of_its_parts_misses_by_its_way_from_the_middle() -> None:
    hull = AmongParts([(0, 0), (1, 0), (2, 0), (3, 0)], 20.0)
    figures = unequal((2.5, 1.0, 3.0, 2.0))
    headline, low, high, _ = (known(figures, slot) for slot in figures)
    ends = 1.0 - low.half - headline.half, 3.0 + high.half + headline.half

    miss = hull.miss(figures)
    assert miss.size == pytest.approx(2.5 - sum(ends) / 2)
    assert miss.most == miss.usual == pytest.approx((ends[1] - ends[0]) / 2)
    assert hull.miss(unequal((1.0, 1.0, 1.0, 1.0))).usual == 0.1


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
