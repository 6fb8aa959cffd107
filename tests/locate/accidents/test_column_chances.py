"""What is expected of a figure among its like is a chance: whatever it may be adds up to one."""

from math import exp, log

import pytest

from bulletin.locate.accidents.claims.printed_figures import (
    Approximate,
    Comparable,
    PrintedFigures,
)
from bulletin.locate.accidents.likelihood.column_chances import (
    ColumnChances,
    Spread,
    spread_of,
    student,
)
from bulletin.locate.chances import ZERO
from bulletin.model.table.table import Measure
from tests.locate.accidents.tables import PRICES, RETAIL
from tests.relate.judging import judged

POINTS = Spread(middle=3.0, width=2.0, logs=False)
LOGS = Spread(middle=5.0, width=0.7, logs=True, below=0.25)


def around(numbers: list[float]) -> list[Approximate]:
    return [Approximate(each, 0.05, 0.03) for each in numbers]


def family(measure: Measure) -> Comparable:
    found = PrintedFigures(judged(RETAIL).network).like.values()
    return next(iter(found))._replace(measure=measure)


def test_all_numbers_together_have_the_chance_of_one() -> None:
    step = 0.01
    points = sum(exp(POINTS.density(step * each)) * step for each in range(-20_000, 20_000))
    sizes = [exp(step * each) for each in range(-2000, 3000)]
    logs = [sum(exp(LOGS.density(sign * each)) * each * step for each in sizes) for sign in (-1, 1)]

    assert points == pytest.approx(1, abs=1e-3)
    assert logs == [pytest.approx(0.25, abs=1e-3), pytest.approx(0.75, abs=1e-3)]


def test_the_likeliest_number_is_the_middle_and_both_sides_are_alike() -> None:
    assert student(0) > student(0.1) == student(-0.1) > student(1)
    assert POINTS.density(3.0 + 1.5) == pytest.approx(POINTS.density(3.0 - 1.5))
    high, low = (LOGS.density(exp(5.0 + each)) + each for each in (0.4, -0.4))
    assert high == pytest.approx(low)


def test_nothing_is_one_number_among_levels_and_no_density() -> None:
    assert LOGS.density(0.0) == log(ZERO)


def test_levels_lie_by_their_ratio_and_points_by_their_difference() -> None:
    levels, points = family(Measure.LEVEL), family(Measure.GROWTH)
    numbers = [12.0, 90.0, 33.0, -48.0, 250.0, 61.0]
    one, ten = (spread_of(levels, around([each * by for each in numbers])) for by in (1, 10))
    here, there = (spread_of(points, around([each + by for each in numbers])) for by in (0, 7))

    assert one.logs
    assert ten.middle - one.middle == pytest.approx(log(10))
    assert ten.width == pytest.approx(one.width)
    assert ten.below == one.below
    assert one.below < 0.5
    assert not here.logs
    assert there.middle == pytest.approx(here.middle + 7)
    assert there.width == pytest.approx(here.width)
    assert one.middle == pytest.approx(sum(map(log, (48.0, 61.0))) / 2)


def test_what_lies_like_the_others_is_not_remote_and_what_has_another_size_is() -> None:
    chances = ColumnChances(PrintedFigures(judged(RETAIL).network))
    (levels,) = (
        each for each in chances.members if each.measure is Measure.LEVEL and each.column == 1
    )

    assert not chances.remote(levels, 2000.0)
    assert not chances.remote(levels, 200.0)
    assert chances.remote(levels, 2e9)
    assert chances.remote(levels, 2e-6)


@pytest.mark.parametrize("text", [RETAIL, PRICES])
def test_all_texts_of_the_usual_decimals_together_have_the_chance_of_one(
    text: str,
) -> None:
    figures = PrintedFigures(judged(text).network)
    chances = ColumnChances(figures)
    slot = next(slot for slot, like in figures.like.items() if like.measure is Measure.GROWTH)
    texts = [f"{tenths / 10:.1f}" for tenths in range(-3000, 3001)]

    assert sum(exp(chances.alone(slot, each)) for each in texts) == pytest.approx(1, abs=0.01)
    assert chances.alone(slot, "2.6") > chances.alone(slot, "2.60") > chances.alone(slot, "2.600")
    assert chances.alone(slot, "2.6") > chances.alone(slot, "3")
