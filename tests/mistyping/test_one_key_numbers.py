"""Numbers that one wrong key turns into the printed one."""

import pytest

from bulletin.mistyping.one_key_numbers import count_within, neighbours
from bulletin.model.figure import Figure


@pytest.mark.parametrize("meant", [13, 42, 14, 124, 412, 1, 2, -12, 21])
def test_a_key_struck_wrongly_is_known(meant: int) -> None:
    assert meant in neighbours(12, 0)


@pytest.mark.parametrize("meant", [12, 99, 1200, 0])
def test_two_keys_are_no_slip(meant: int) -> None:
    assert meant not in neighbours(12, 0)


def test_digits_behind_the_point_are_exchanged_and_replaced_but_never_dropped() -> None:
    found = neighbours(1234, 2)

    assert 1243 in found
    assert 1324 in found
    assert 234 in found
    assert 123 not in found


def test_neighbours_within_two_ends_are_counted() -> None:
    there, every = count_within(Figure(161, 0), 114.5, 117.5)

    assert there == 1
    assert every == len(neighbours(161, 0))
