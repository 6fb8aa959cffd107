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
    assert meant in dict(true_numbers(12, 0, 0))


@pytest.mark.parametrize("meant", [12, 99, 1299, 0])
def test_two_slips_are_no_slip(meant: int) -> None:
    assert meant not in dict(true_numbers(12, 0, 0))


def test_a_true_figure_has_no_more_decimals_than_are_usual() -> None:
    assert 12.4 not in dict(true_numbers(124, 0, 0))
    assert 12.4 in dict(true_numbers(124, 0, 1))


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

    assert true_numbers(digits, decimals, most) == tuple(sorted(expected.items()))


@given(
    st.integers(-(10**8), 10**8),
    st.integers(0, 3),
    st.integers(0, 2),
    st.integers(0, 200),
    st.sampled_from([0, 0.5, 3, 1000]),
)
def test_between_two_ends_the_numbers_are_those_of_all_that_lie_there(
    digits: int, decimals: int, more: int, place: int, room: float
) -> None:
    most = decimals + more
    every = true_numbers(digits, decimals, most)
    middle, _ = every[place % len(every)]
    low, high = middle - room, middle + room

    found = true_numbers(digits, decimals, most, low, high)

    assert found == tuple((number, chance) for number, chance in every if low <= number <= high)


def test_two_keys_exchanged_are_likelier_than_one_digit_among_many_left_out() -> None:
    chances = dict(true_numbers(350, 1, 1))

    assert chances[530] > 2 * chances[3350]


def test_only_numbers_between_two_ends_are_meant_there() -> None:
    assert [number for number, _ in meant_within(Figure(161, 0), 0, 114.5, 117.5)] == [116]
