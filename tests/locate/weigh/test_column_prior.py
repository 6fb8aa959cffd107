"""How likely a figure is among its like, before any relation is asked."""

import pytest

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
