"""
What constraints together leave for every unknown, in whole numbers that a reader can follow.

That no true number is ever narrowed away is a law in tests/relate/test_network.py.
"""

from fractions import Fraction
from math import inf

from bulletin.relate.constraints.constraint import AtMost, Product, Sum
from bulletin.relate.constraints.propagation import interval, left_for, narrow
from bulletin.relate.constraints.ranges import Range

TOTAL = Sum((0, 1, 2), (-1, 1, 1))


def ranges(*ends: tuple[int, int]) -> list[Range]:
    return [(Fraction(low), Fraction(high)) for low, high in ends]


def test_a_missing_part_is_what_the_total_leaves() -> None:
    found = [*ranges((10, 11), (4, 5)), (-inf, inf)]

    assert narrow([TOTAL], found, slack=0) is None
    assert found[2] == (5, 7)


def test_a_variable_left_without_room_is_named() -> None:
    found = ranges((10, 11), (4, 5), (8, 9))

    assert narrow([TOTAL], found, slack=0) is not None
    assert any(low > high for low, high in found)


def test_what_one_constraint_narrows_the_next_one_uses() -> None:
    found = [*ranges((10, 10), (4, 4)), (-inf, inf), (-inf, inf)]
    double = Product(3, 2, 2, offset=0)  # the fourth is the third times itself, per cent

    assert narrow([double, TOTAL], found, slack=0) is None
    assert found[2:] == [(6, 6), (Fraction(36, 100), Fraction(36, 100))]


def test_blame_names_the_constraints_that_had_a_part_in_a_range() -> None:
    found = ranges((10, 10), (4, 4), (0, 100), (0, 100))
    blame = [0] * 4

    assert narrow([TOTAL, AtMost((2, 3))], found, slack=0, blame=blame) is None
    assert found[2:] == [(6, 6), (0, 6)]
    assert blame[2:] == [0b01, 0b11]


def test_ranges_that_only_ever_shrink_by_less_and_less_come_to_an_end() -> None:
    halves = [Sum((0, 1), (1, -1)), Sum((0, 1), (2, -1), 1)]
    found = ranges((0, 10**6), (0, 10**6))

    assert narrow(halves, found, slack=0) is None
    assert found[0][0] <= 1 <= found[0][1]


def test_the_own_print_of_a_figure_is_ignored_in_what_the_others_leave_for_it() -> None:
    wrong = ranges((10, 10), (4, 4), (60, 60))

    assert left_for([2], [TOTAL], wrong) == [(6, 6)]
    assert left_for([0], [TOTAL], wrong) == [(64, 64)]


def test_where_nothing_fits_even_then_there_is_no_answer() -> None:
    wrong = ranges((10, 10), (4, 4), (6, 6), (7, 7))

    assert left_for([3], [TOTAL, Sum((0, 1), (1, -1))], wrong) is None


def test_floats_become_the_exact_numbers_that_they_are() -> None:
    assert interval((0.5, inf)).low == Fraction(1, 2)
    assert interval((0.5, inf)).high == inf


def test_products_in_a_circle_come_to_an_end_in_fractions() -> None:
    ranges: list[Range] = [(Fraction(1), Fraction(3)) for _ in range(3)]
    circle = [Product(0, 1, 2, 0, 1), Product(1, 2, 0, 1, 1), Product(2, 0, 1, 1, 1)]

    narrow(circle, ranges, slack=0)

    ends = [end for each in ranges for end in each]
    assert all(isinstance(end, Fraction) and end.denominator.bit_length() <= 2100 for end in ends)
