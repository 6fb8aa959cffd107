"""
Numbers that one slip turns into the printed one.

Also of `mistyping/kinds.py`.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mistyping.kinds import SLIP_OF_KIND
from bulletin.mistyping.true_numbers import meant_within, true_numbers
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.figures.figure import Figure


@pytest.mark.parametrize("meant", [13, 42, 14, 124, 412, 1, 2, -12, 21, 120])
def test_what_one_slip_turns_into_twelve_is_known(meant: int) -> None:
    assert meant in true_numbers(12, 0, 0)[0]


@pytest.mark.parametrize("meant", [12, 99, 1299, 0])
def test_two_slips_are_no_slip(meant: int) -> None:
    assert meant not in true_numbers(12, 0, 0)[0]


def test_a_true_figure_has_no_more_decimals_than_are_usual() -> None:
    assert 12.4 not in true_numbers(124, 0, 0)[0]
    assert 12.4 in true_numbers(124, 0, 1)[0]


@given(st.integers(-(10**8), 10**8), st.integers(0, 3), st.integers(0, 2))
def test_the_numbers_are_those_of_all_texts_that_a_slip_explains(
    digits: int, decimals: int, more: int
) -> None:
    figure, most = Figure(digits, decimals), decimals + more
    expected: dict[float, float] = {}
    for each in mistypings(str(figure), most):
        number = round(float(each.true) * 10**decimals, most)
        if len(each.true.partition(".")[2]) <= most and number != digits:
            chance = SLIP_OF_KIND[each.kind] * each.share
            expected[number] = expected.get(number, 0.0) + chance

    numbers, chances = true_numbers(digits, decimals, most)

    assert numbers == tuple(sorted(expected))
    assert chances == tuple(expected[number] for number in numbers)


def test_two_keys_exchanged_are_likelier_than_one_digit_among_many_left_out() -> None:
    chances = dict(zip(*true_numbers(350, 1, 1), strict=True))

    assert chances[530] > 2 * chances[3350]


def test_only_numbers_between_two_ends_are_meant_there() -> None:
    assert [number for number, _ in meant_within(Figure(161, 0), 0, 114.5, 117.5)] == [116]
