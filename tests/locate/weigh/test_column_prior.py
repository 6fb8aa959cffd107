"""How likely a figure is among its like, before any relation is asked."""

from math import log
from statistics import median

import pytest

from bulletin.locate.chances import PEER_FREEDOM
from bulletin.locate.weigh.column_prior import Peers
from bulletin.relate.constraints.constraint import Constraint, Sum
from tests.relate.judging import judged

LEVELS = (52.0, 61.5, 48.3, 70.2, 55.9, 66.0, 58.4, 63.1, 49.9, 57.7)


def gain(
    was: float, proposed: float, levels: tuple[float, ...] = LEVELS, *ties: Constraint
) -> float:
    rows = [f"P{number},{level}" for number, level in enumerate((was, *levels))]
    network = judged("\n".join(["item,2023", *rows, ""])).network
    return Peers(network, ties).gain(network.figure(0, 0), was, proposed)


def test_a_proposal_among_its_like_gains_and_one_far_from_them_loses() -> None:
    assert gain(600.0, 60.0) > 0
    assert gain(60.0, 600.0) < 0
    assert gain(60.0, 60.0) == 0


def test_the_further_off_the_worse_but_nothing_is_impossible() -> None:
    near, far, furthest = gain(60.0, 600.0), gain(60.0, 6e4), gain(60.0, 6e8)

    assert near > far > furthest > -50


def test_a_level_below_zero_among_levels_above_is_unlikely() -> None:
    assert gain(60.0, -60.0) < -3
    assert gain(-60.0, 60.0) > 3


def test_a_balance_may_be_below_zero() -> None:
    difference = Sum((0, 1, 2), (-1, 1, -1))

    assert gain(60.0, -60.0, LEVELS, difference) == pytest.approx(0, abs=0.5)


def test_few_peers_speak_against_the_absurd() -> None:
    few = (50.0, 70.0)

    assert gain(60.0, 6e6, few) < gain(60.0, 120.0, few) < 0
    assert gain(6e6, 60.0, few) > 0


def peers(head: str, levels: tuple[float, ...]) -> tuple[Peers, int]:
    """Return the likelihoods of a column, and its first figure."""
    rows = [f"P{number},{level:.4f}" for number, level in enumerate(levels)]
    network = judged("\n".join([f"item,{head}", *rows, ""])).network
    return Peers(network, ()), network.figure(0, 0)


@pytest.mark.parametrize("head", ["2023", "growth (%)"])
def test_by_which_way_a_proposal_is_reached_makes_no_difference(head: str) -> None:
    likely, figure = peers(head, LEVELS)
    gains = [
        likely.gain(figure, one, other)
        for one, other in ((60.0, 9.0), (9.0, -700.0), (60.0, -700.0))
    ]

    assert gains[0] + gains[1] == pytest.approx(gains[2])
    assert likely.gain(figure, 9.0, 60.0) == pytest.approx(-gains[0])


def test_levels_are_as_likely_in_any_unit_and_rates_as_they_lie() -> None:
    plain, moved = (peers("2023", tuple(by * each for each in LEVELS)) for by in (1, 1000))
    rates, raised = (peers("growth (%)", tuple(each + by for each in LEVELS)) for by in (0, 40))

    assert plain[0].gain(plain[1], 60.0, 480.0) == pytest.approx(
        moved[0].gain(moved[1], 60e3, 480e3), rel=1e-3
    )
    assert rates[0].gain(rates[1], 60.0, 75.0) == pytest.approx(
        raised[0].gain(raised[1], 100.0, 115.0)
    )
    assert rates[0].gain(rates[1], 60.0, 75.0) != pytest.approx(plain[0].gain(plain[1], 60.0, 75.0))


def test_many_peers_have_the_density_of_student_around_their_median() -> None:
    likely, figure = peers("growth (%)", LEVELS)
    middle = median(LEVELS)
    width = 1.4826 * median(abs(each - middle) for each in LEVELS)

    def density(rate: float) -> float:
        off = (rate - middle) / width
        return -(PEER_FREEDOM + 1) / 2 * log(1 + off**2 / PEER_FREEDOM)

    for proposed in (middle, 40.0, 99.0):
        assert likely.gain(figure, 52.0, proposed) == pytest.approx(
            density(proposed) - density(52.0)
        )


def test_twice_the_number_is_half_as_likely_where_peers_are_few() -> None:
    few = (1.0, 3600.0)

    assert gain(60.0, 30.0, few) - gain(60.0, 60.0, few) == pytest.approx(log(2), abs=0.1)
    assert gain(60.0, 0.0, few) == 0


def test_one_that_stood_in_another_cell_need_not_be_likely_in_size() -> None:
    likely, figure = peers("2023", (60.0, 50.0, 70.0))

    assert likely.gain(figure, 60.0, 30.0) > 0 >= likely.gain(figure, 60.0, 30.0, moved=True)
