"""One sum or product decided at once: the same as propagation decides in fractions."""

from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.propagation import narrow
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.constraints.single import possible

TIES: list[Constraint] = [
    Sum((0, 1, 2), (-1, 1, 1)),
    Sum((0, 1, 2), (1, 1, -1), 2),
    Product(0, 1, 2, 0, 1),
    Product(0, 1, 2, 2, 1),
    Product(0, 1, 2, 0, 4),
]
ENDS = st.tuples(st.integers(-4, 24), st.integers(0, 6), st.sampled_from([1, 2, 3]))


def decided(tied: Constraint, ranges: list[Range]) -> bool | None:
    return possible(tied, [(float(low), float(high)) for low, high in ranges], ranges)


@given(st.sampled_from(TIES), st.tuples(ENDS, ENDS, ENDS))
def test_what_is_plain_is_decided_as_by_propagation(
    tied: Constraint, ends: tuple[tuple[int, int, int], ...]
) -> None:
    ranges: list[Range] = [
        (Fraction(low, over), Fraction(low + width, over)) for low, width, over in ends
    ]

    assert decided(tied, ranges) in (None, narrow([tied], list(ranges), slack=0) is None)


@pytest.mark.parametrize("result", [12, 13])
def test_ends_that_touch_are_decided_exactly(result: int) -> None:
    ranges: list[Range] = [(Fraction(result), Fraction(20)), *[(Fraction(2), Fraction(3))] * 2]

    assert decided(Product(0, 1, 2, 1, 1), ranges) is (result == 12)
    assert decided(Sum((0, 1, 2), (-1, 1, 1), -6), ranges) is (result == 12)


@pytest.mark.parametrize("ends", [(Fraction(0), Fraction(3)), (Fraction(1), inf)])
def test_a_product_with_nothing_or_anything_in_it_is_left_to_propagation(ends: Range) -> None:
    ranges: list[Range] = [(Fraction(1), Fraction(2)), ends, (Fraction(1), Fraction(2))]

    assert decided(Product(0, 1, 2, 0, 1), ranges) is None


def test_a_figure_tied_to_itself_is_left_to_propagation() -> None:
    assert (
        decided(Product(0, 0, 1), [(Fraction(9), Fraction(11)), (Fraction(89), Fraction(90))])
        is None
    )
