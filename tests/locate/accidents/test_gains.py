"""
What a claim says for itself is a chance: over all that it may miss by, it adds up to one.

The gain is the logarithm of that chance against a miss that may be anything within `spread`.
"""

from collections.abc import Callable
from math import erf, exp, hypot, log, sqrt

import pytest

from bulletin.locate.accidents.claims.equations import (
    AmongParts,
    Greater,
    LinearEquation,
    Miss,
    Neighbours,
)
from bulletin.locate.accidents.claims.families import Claim, ClaimKind
from bulletin.locate.accidents.claims.printed_figures import Approximate, Slot
from bulletin.locate.accidents.likelihood.column_chances import student
from bulletin.locate.accidents.likelihood.gains import (
    NOTHING,
    fails,
    gains_of,
    log_sum,
    meant_gain,
)
from bulletin.locate.chances import (
    BROKEN,
    BROKEN_HULL,
    EQUAL_HALF,
    LOOSENESS,
    REVISED_POINTS,
    STEP_SPREAD,
    TELLING_SPREAD,
    WORST_STEP,
)

SPREAD = 40.0
HALF = 0.05
CELLS: tuple[Slot, Slot] = ((0, 0), (1, 0))
EQUAL = LinearEquation(CELLS, (1, -1), 0.0, SPREAD)


def by(miss: float, half: float = HALF) -> dict[Slot, Approximate | None]:
    """Return two figures that miss each other by so much."""
    deviation = half / sqrt(3)
    return {
        (0, 0): Approximate(100.0 + miss, half, deviation),
        (1, 0): Approximate(100.0, half, deviation),
    }


def whole(gain: Callable[[float], float], unmeant: float) -> float:
    """Return the chance of all misses together, what is broken though meant left out."""
    step = 0.001
    return sum((exp(gain(step * at)) - unmeant) / SPREAD * step for at in range(-1000, 1001))


def test_what_is_meant_misses_as_a_normal_curve_that_ends_where_rounding_does() -> None:
    inside = erf(0.1 / 0.04 / sqrt(2))

    gain = whole(lambda size: meant_gain(Miss(size, 0.1, 0.04), SPREAD), BROKEN)
    assert gain == pytest.approx((1 - BROKEN) * inside, rel=1e-3)
    assert meant_gain(Miss(0.0, 0.1, 0.0), SPREAD) == pytest.approx(log(BROKEN))


def test_loosely_rounded_figures_miss_each_other_evenly_and_further() -> None:
    claim = Claim(EQUAL, 0)
    gain = whole(lambda size: gains_of(claim, ClaimKind.SUM, by(size)).loose, BROKEN)

    assert gain == pytest.approx(1 - BROKEN, rel=5e-3)
    far = gains_of(claim, ClaimKind.SUM, by(2 * HALF * LOOSENESS * 0.99)).loose
    assert far > 0 > gains_of(claim, ClaimKind.SUM, by(2 * HALF * LOOSENESS * 1.01)).loose


def test_growth_on_a_revised_base_is_off_by_points_and_rounding_the_less_likely_the_more() -> None:
    claim = Claim(EQUAL, 0)
    for size in (0.0, 0.5, 3.0):
        width = hypot(REVISED_POINTS, EQUAL.miss(by(size)).usual)
        off = (1 - BROKEN) * SPREAD / width * exp(student(size / width))

        revised = gains_of(claim, ClaimKind.GROWTH, by(size)).loose
        assert exp(revised) == pytest.approx(off + BROKEN)


def test_shares_that_were_cut_miss_by_what_cutting_took_as_rounded_ones_miss_by_nothing() -> None:
    shares = Claim(LinearEquation(CELLS, (1, 1), 200.0, SPREAD), 0, shares=True, listed=2)
    near, cut, forced = gains_of(shares, ClaimKind.SHARE, by(0.0)).meant
    moved = gains_of(shares, ClaimKind.SHARE, by(-2 * HALF)).meant

    assert moved[1] == pytest.approx(near)
    assert moved[0] < near
    assert near > forced > cut
    plain = shares._replace(shares=False)
    assert len(set(gains_of(plain, ClaimKind.SUM, by(0.02)).meant)) == 1


def test_a_list_that_was_forced_to_its_whole_says_most_where_it_hits_it_exactly() -> None:
    shares = Claim(
        LinearEquation(CELLS, (1, 1), 200.0, SPREAD), 0, shares=True, whole=True, listed=2
    )
    hit, beside = (gains_of(shares, ClaimKind.SHARE, by(size)).meant for size in (0.0, 0.05))

    assert exp(hit[2]) == pytest.approx((1 - BROKEN) * SPREAD / (4 * HALF / 3) + BROKEN)
    assert exp(beside[2]) == pytest.approx(BROKEN)


def test_of_many_shares_that_were_forced_only_few_are_off_and_these_by_a_unit() -> None:
    few, many = (
        Claim(
            LinearEquation(CELLS, (1, 1), 200.0, SPREAD),
            0,
            shares=True,
            listed=listed,
            absorbs=True,
        )
        for listed in (2, 40)
    )
    usual = [gains_of(each, ClaimKind.SHARE, by(0.0)) for each in (few, many)]
    off = [gains_of(each, ClaimKind.SHARE, by(0.15)) for each in (few, many)]

    assert usual[0].meant[0] > usual[1].meant[2] > usual[0].meant[2]
    assert off[0].meant[2] > off[1].meant[2] > off[1].meant[0] == pytest.approx(log(BROKEN))
    beyond = gains_of(many, ClaimKind.SHARE, by(0.25)).meant[2]
    assert off[1].meant[2] > beyond > log(BROKEN)


def test_a_share_that_is_not_the_largest_of_its_list_absorbs_no_more_than_a_unit() -> None:
    largest = Claim(
        LinearEquation(CELLS, (1, 1), 200.0, SPREAD), 0, shares=True, listed=40, absorbs=True
    )
    off = [
        gains_of(each, ClaimKind.SHARE, by(0.25)).meant[2]
        for each in (largest, largest._replace(absorbs=False))
    ]

    assert off[0] > off[1] >= log(BROKEN)


def test_a_claim_that_rounding_leaves_open_says_nothing() -> None:
    wide = 1.01 * SPREAD / TELLING_SPREAD * sqrt(3 / 2)
    claim = Claim(EQUAL, 0)

    assert gains_of(claim, ClaimKind.SUM, by(0.0, wide)) == NOTHING
    assert gains_of(claim, ClaimKind.SUM, by(0.0, 0.98 * wide)) != NOTHING
    assert gains_of(claim, ClaimKind.SUM, by(0.0, wide), 2.0) != NOTHING


def test_index_and_change_of_one_figure_are_equal_but_for_ties() -> None:
    claim = Claim(EQUAL, 0)
    equal, tie, off = (
        gains_of(claim, ClaimKind.INDEX, by(size)).meant[0] for size in (0.0, 0.1, 0.2)
    )

    assert exp(equal) == pytest.approx(EQUAL_HALF * SPREAD / (2 * HALF))
    assert exp(tie) == pytest.approx((1 - EQUAL_HALF) * SPREAD / (2 * HALF))
    assert off == pytest.approx(log(BROKEN))
    coarse = gains_of(claim, ClaimKind.INDEX, by(0.5, 0.5)).meant
    assert coarse == gains_of(claim, ClaimKind.SUM, by(0.5, 0.5)).meant


def test_a_headline_says_more_the_narrower_its_parts_lie() -> None:
    hull = Claim(AmongParts([(0, 0), (1, 0), (2, 0)], SPREAD), 0)

    def among(headline: float, low: float, high: float) -> float:
        middles = enumerate((headline, low, high))
        figures = {(at, 0): Approximate(each, HALF, HALF) for at, each in middles}
        return gains_of(hull, ClaimKind.HULL, figures).meant[0]

    assert among(2.0, 1.9, 2.1) > among(2.0, 1.0, 3.0) > among(2.0, -90.0, 90.0)
    assert among(2.0, -90.0, 90.0) == pytest.approx(log(1 - BROKEN_HULL))
    assert among(2.0, 1.0, 3.0) == pytest.approx(log((1 - BROKEN_HULL) * SPREAD / 2.2))
    assert among(5.0, 1.0, 3.0) == pytest.approx(log(BROKEN_HULL))


def test_a_step_of_a_series_says_less_the_further_it_is_off_but_never_all() -> None:
    claim = Claim(Neighbours(CELLS, 0.0, 0.02), 0)
    gains = [
        gains_of(claim, ClaimKind.SERIES, by(size)).meant[0]
        for size in (0.0, 2.0, 20.0, 90.0, 1e30, -200.0)
    ]

    assert gains[0] > gains[1] > gains[2] > gains[3] >= WORST_STEP
    assert exp(gains[0]) == pytest.approx(exp(student(0)) / (STEP_SPREAD * 0.02))
    assert gains[4:] == [WORST_STEP] * 2


def test_the_greater_one_is_so_as_often_as_is_said() -> None:
    claim = Claim(Greater(CELLS, 0.9), 0)

    assert exp(gains_of(claim, ClaimKind.ORDER, by(1.0)).loose) == pytest.approx(1.8)
    assert exp(gains_of(claim, ClaimKind.ORDER, by(-1.0)).loose) == pytest.approx(0.2)


def test_a_claim_fails_where_figures_miss_each_other_by_more_than_rounding_leaves() -> None:
    claim = Claim(EQUAL, 0)

    assert [fails(claim, ClaimKind.SUM, by(size)) for size in (0.0, 0.1, 0.105, -0.105)] == [
        False,
        False,
        True,
        True,
    ]
    assert not fails(Claim(Greater(CELLS, 0.9), 0), ClaimKind.ORDER, by(-1.0))


def test_the_logarithm_of_a_sum_of_chances() -> None:
    assert log_sum([log(0.5), log(0.25), log(0.125)]) == pytest.approx(log(0.875))
