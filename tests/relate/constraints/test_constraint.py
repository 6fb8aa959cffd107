"""Laws of the arithmetic that checking, deriving and locating all stand on."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.relate.constraints.constraint import AtMost, Product, Sum
from bulletin.relate.constraints.means import Hull, RankOf, WeightedMean
from bulletin.relate.constraints.ranges import EVERYTHING, FLOAT_SLACK, Number, Range
from tests.relate.true_numbers import Truth, every_truth, sums

SMALL = st.tuples(st.integers(-4, 4), st.integers(0, 3)).map(lambda ends: ends_of(*ends))
NOT_BELOW = st.tuples(st.integers(-3, 4), st.integers(0, 3)).map(
    lambda ends: ends_of(ends[0], max(ends[1], -ends[0]))
)


def ends_of(low: int, width: int) -> Range:
    return Fraction(low), Fraction(low + width)


def grid(ends: Range) -> range:
    return range(int(ends[0]), int(ends[1]) + 1)


def inside(number: Fraction | int, ends: Range) -> bool:
    return ends[0] <= number <= ends[1]


@given(every_truth)
def test_the_truth_lies_inside_what_exact_arithmetic_leaves(truth: Truth) -> None:
    left = truth.constraint.implied(truth.ranges)

    assert len(left) == len(truth.constraint.variables)
    assert all(inside(number, ends) for number, ends in zip(truth.numbers, left, strict=True))


@given(every_truth)
def test_the_truth_lies_inside_what_floats_leave(truth: Truth) -> None:
    left = truth.constraint.implied(truth.floats(), FLOAT_SLACK)

    assert all(inside(number, ends) for number, ends in zip(truth.numbers, left, strict=True))


@given(every_truth)
def test_floats_never_leave_less_than_exact_arithmetic(truth: Truth) -> None:
    exact = truth.constraint.implied(truth.ranges)
    floats = truth.constraint.implied(truth.floats(), FLOAT_SLACK)

    assert all(
        wide[0] <= narrow[0] and narrow[1] <= wide[1]
        for narrow, wide in zip(exact, floats, strict=True)
    )


@given(every_truth)
def test_exact_arithmetic_answers_in_fractions_and_infinities(truth: Truth) -> None:
    for ends in truth.constraint.implied(truth.ranges):
        assert all(isinstance(end, int | Fraction) or end in {inf, -inf} for end in ends)


@given(sums())
def test_floats_leave_hardly_more_than_exact_arithmetic_for_a_sum(truth: Truth) -> None:
    ends_of_all = (float(end) for ends in truth.ranges for end in ends)
    size = sum(abs(end) for end in ends_of_all if abs(end) != inf)
    exact = truth.constraint.implied(truth.ranges)
    floats = truth.constraint.implied(truth.floats(), FLOAT_SLACK)

    for narrow, wide in zip(exact, floats, strict=True):
        for one, other in zip(narrow, wide, strict=True):
            assert one == other or abs(float(one) - float(other)) <= 1e-11 * (size + 100)


@given(sums())
def test_a_sum_leaves_what_adding_the_others_up_one_by_one_leaves(truth: Truth) -> None:
    constraint = truth.constraint
    assert isinstance(constraint, Sum)

    assert constraint.implied(truth.ranges) == list(one_by_one(constraint, truth.ranges))


def one_by_one(constraint: Sum, ranges: Sequence[Range]) -> Iterator[Range]:
    for number, sign in enumerate(constraint.signs):
        low: Number = Fraction(constraint.constant)
        high = low
        for other, (beside, ends) in enumerate(zip(constraint.signs, ranges, strict=True)):
            if other != number:
                terms = sorted(beside * end for end in ends)
                low, high = low - terms[1], high - terms[0]
        yield (low, high) if sign > 0 else (-high, -low)


def test_a_total_of_two_open_parts_leaves_both_open() -> None:
    ranges: list[Range] = [(Fraction(9), Fraction(11)), EVERYTHING, (Fraction(1), inf)]

    assert Sum((0, 1, 2), (-1, 1, 1)).implied(ranges) == [EVERYTHING, (-inf, 10), EVERYTHING]


@pytest.mark.parametrize("base", [(-1, 1), (0, 1), (-1, 0), (0, 0)])
def test_nothing_is_said_of_a_rate_whose_base_may_be_zero(base: tuple[int, int]) -> None:
    ranges: list[Range] = [ends_of(5, 1), (Fraction(base[0]), Fraction(base[1])), ends_of(10, 1)]

    assert Product(0, 1, 2).implied(ranges)[2] == EVERYTHING


def test_nothing_is_said_of_the_earlier_level_of_what_may_have_vanished() -> None:
    ranges: list[Range] = [ends_of(0, 1), EVERYTHING, (Fraction(-101), Fraction(-99))]

    assert Product(0, 1, 2, offset=100).implied(ranges)[1] == EVERYTHING


def test_no_growth_of_a_vanished_level_leaves_a_level_of_zero() -> None:
    ranges: list[Range] = [EVERYTHING, ends_of(40, 2), (Fraction(-100), Fraction(-100))]

    assert Product(0, 1, 2, offset=100).implied(ranges)[0] == (0, 0)


def test_growth_on_a_level_gives_the_earlier_level() -> None:
    level = (Fraction("21.725"), Fraction("21.735"))
    ranges: list[Range] = [level, EVERYTHING, (Fraction("33.25"), Fraction("33.35"))]

    low, high = Product(0, 1, 2, offset=100).implied(ranges)[1]

    assert (low, high) == (level[0] / Fraction("1.3335"), level[1] / Fraction("1.3325"))


@given(SMALL, st.lists(SMALL, min_size=1, max_size=3))
def test_a_hull_leaves_exactly_what_trying_every_number_leaves(
    headline: Range, parts: list[Range]
) -> None:
    left = Hull(tuple(range(len(parts) + 1))).implied([headline, *parts])

    tried = range(-9, 10)
    for number in tried:
        assert inside(number, left[0]) == any(
            min(chosen) <= number <= max(chosen) for chosen in product(*map(grid, parts))
        )
    for place in range(len(parts)):
        others = [*map(grid, parts[:place]), *map(grid, parts[place + 1 :])]
        for number in tried:
            assert inside(number, left[place + 1]) == any(
                min(number, *chosen, number) <= mean <= max(number, *chosen, number)
                for mean in grid(headline)
                for chosen in product(*others)
            )


@given(NOT_BELOW, st.lists(NOT_BELOW, min_size=1, max_size=3))
def test_at_most_leaves_exactly_what_trying_every_number_leaves(
    whole: Range, parts: list[Range]
) -> None:
    left = AtMost(tuple(range(len(parts) + 1))).implied([whole, *parts])

    natural = [[each for each in grid(part) if each >= 0] for part in parts]
    for number in range(13):
        assert inside(number, left[0]) == any(sum(c) <= number for c in product(*natural))
        for place in range(len(parts)):
            others = natural[:place] + natural[place + 1 :]
            assert inside(number, left[place + 1]) == any(
                sum(chosen) + number <= whole[1] for chosen in product(*others)
            )


@given(
    st.lists(
        st.tuples(SMALL, st.tuples(st.integers(0, 5), st.integers(1, 4))), min_size=1, max_size=4
    )
)
def test_a_weighted_mean_is_spanned_by_the_corners_of_its_weights(
    drawn: list[tuple[Range, tuple[int, int]]],
) -> None:
    rates = [rate for rate, _ in drawn]
    weights = tuple(ends_of(*weight) for _, weight in drawn)
    constraint = WeightedMean(tuple(range(len(rates) + 1)), weights)

    corners = [chosen for chosen in product(*weights) if sum(chosen) > 0]
    assert constraint.implied([EVERYTHING, *rates])[0] == (
        min(mean([low for low, _ in rates], each) for each in corners),
        max(mean([high for _, high in rates], each) for each in corners),
    )


def mean(rates: Sequence[Fraction | float], weights: Sequence[Fraction | float]) -> Fraction:
    moment = sum(Fraction(w) * Fraction(r) for w, r in zip(weights, rates, strict=True))
    return moment / Fraction(sum(weights))


def test_a_weighted_mean_with_an_open_rate_is_open_on_that_side() -> None:
    constraint = WeightedMean((0, 1, 2), (ends_of(0, 5), ends_of(1, 1)))
    ranges: list[Range] = [EVERYTHING, (Fraction(2), inf), (Fraction(3), Fraction(4))]

    assert constraint.implied(ranges)[0] == (Fraction(13, 6), inf)


def test_weights_that_are_all_nothing_say_nothing() -> None:
    constraint = WeightedMean((0, 1), (ends_of(0, 0),))

    assert constraint.implied([EVERYTHING, ends_of(2, 1)])[0] == EVERYTHING


@given(st.lists(SMALL, min_size=1, max_size=4), st.booleans())
def test_a_rank_leaves_exactly_what_trying_every_number_leaves(
    figures: list[Range],
    ascending: bool,  # noqa: FBT001 - drawn
) -> None:
    constraint = RankOf(tuple(range(len(figures) + 1)), ascending=ascending)

    first, last = constraint.implied([EVERYTHING, *figures])[0]

    places = {
        rank
        for mine, *others in product(*map(grid, figures))
        for rank in spanned(mine, others, ascending=ascending)
    }
    assert (first, last) == (min(places), max(places))


def spanned(mine: int, others: Sequence[int], *, ascending: bool) -> range:
    ahead = sum(each < mine if ascending else each > mine for each in others)
    return range(1 + ahead, 2 + ahead + sum(each == mine for each in others))


@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=8),
    st.integers(-6, 9),
)
def test_open_wholes_are_left_as_much_room_by_floats_as_by_fractions(
    parts: list[int], place: int
) -> None:
    lows = [part * Fraction(10) ** place / 3 for part in parts]
    constraint = AtMost(tuple(range(len(parts) + 1)))
    floats: list[Range] = [EVERYTHING, *((float(low), inf) for low in lows)]

    assert constraint.implied(floats, FLOAT_SLACK)[0][0] <= sum(lows)
