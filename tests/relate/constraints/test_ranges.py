from fractions import Fraction
from math import inf

from bulletin.relate.constraints.ranges import EVERYTHING, divided, multiplied

HUGE = Fraction(10) ** 400


def test_an_end_beyond_all_floats_beside_an_infinite_one_leaves_everything() -> None:
    endless, huge = (Fraction(1), inf), (HUGE, 2 * HUGE)

    assert divided(endless, huge) == EVERYTHING
    assert multiplied(endless, huge) == EVERYTHING


def test_huge_ends_stay_exact_where_none_is_infinite() -> None:
    assert multiplied((Fraction(2), Fraction(3)), (HUGE, HUGE)) == (2 * HUGE, 3 * HUGE)
    assert divided((HUGE, HUGE), (Fraction(2), Fraction(4))) == (HUGE / 4, HUGE / 2)
