from fractions import Fraction
from itertools import product
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from bulletin.relate.constraints.linear_bounds import Given, Linear
from bulletin.relate.constraints.ranges import FLOAT_SLACK, Range

WHOLE = st.integers(-5, 5).map(Fraction)
FACTOR = st.sampled_from([Fraction(each, 2) for each in (-4, -2, -1, 1, 2, 3)])
BOUND = st.one_of(WHOLE, st.just(inf)).map(lambda end: end)


@st.composite
def linear(draw: st.DrawFn, variables: tuple[int, ...]) -> Linear:
    factors = tuple(draw(FACTOR) for _ in variables)
    low, high = -draw(BOUND), draw(BOUND)
    return Linear(variables, factors, (min(low, high), max(low, high)), draw(st.booleans()))


@st.composite
def ranges(draw: st.DrawFn, count: int) -> list[Range]:
    found: list[Range] = []
    for _ in range(count):
        low = draw(WHOLE)
        found.append((low, low + draw(st.integers(0, 3))))
    return found


def met(condition: Linear, numbers: tuple[Fraction, ...]) -> bool:
    terms = zip(condition.factors, condition.variables, strict=True)
    total = sum((factor * numbers[v] for factor, v in terms), Fraction(0))
    return condition.allows(total, total)


def whole_numbers(within: list[Range]) -> list[tuple[Fraction, ...]]:
    spans = [[Fraction(n) for n in range(int(low), int(high) + 1)] for low, high in within]
    return list(product(*spans))


@given(linear((0, 1, 2)), ranges(3))
def test_bounds_leave_every_number_that_meets_them(condition: Linear, within: list[Range]) -> None:
    for slack in (0.0, FLOAT_SLACK):
        left = condition.implied(within, slack)
        for numbers in filter(lambda each: met(condition, each), whole_numbers(within)):
            ends = zip(numbers, left, strict=True)
            assert all(low <= number <= high for number, (low, high) in ends)


@given(linear((0, 1)), ranges(2))
def test_what_is_certain_is_met_by_all_numbers(condition: Linear, within: list[Range]) -> None:
    for slack in (0.0, FLOAT_SLACK):
        if condition.certain(within, slack):
            assert all(met(condition, each) for each in whole_numbers(within))
        if condition.impossible(within, slack):
            assert not any(met(condition, each) for each in whole_numbers(within))


def test_what_may_be_an_error_of_the_machine_is_not_certain() -> None:
    condition = Linear((0,), (Fraction(1),), (Fraction(1, 10), inf))

    assert condition.certain([(Fraction(1, 10), Fraction(1))])
    assert not condition.certain([(0.1, 1.0)], FLOAT_SLACK)
    assert not condition.impossible([(0.0, 0.1)], FLOAT_SLACK)


def test_an_open_end_is_not_met_itself() -> None:
    condition = Linear((0,), (Fraction(1),), (Fraction(16), inf), open=True)

    assert not condition.certain([(Fraction(16), Fraction(17))])
    assert condition.impossible([(Fraction(15), Fraction(16))])
    assert condition.implied([(Fraction(0), Fraction(20))]) == [(16, inf)]


@given(linear((0, 1)), linear((1, 2)), ranges(3))
def test_a_conditional_leaves_every_number_that_meets_it(
    condition: Linear, consequence: Linear, within: list[Range]
) -> None:
    given_ = Given(condition, consequence, None)
    left = dict(zip(given_.variables, given_.implied(within), strict=True))
    for numbers in whole_numbers(within):
        if not met(condition, numbers) or met(consequence, numbers):
            assert all(low <= numbers[v] <= high for v, (low, high) in left.items())


def test_an_endless_range_leaves_nothing_certain() -> None:
    condition = Linear((0, 1), (Fraction(1), Fraction(-2)), (Fraction(0), inf))
    endless: list[Range] = [(-inf, inf), (Fraction(1), Fraction(2))]

    assert condition.implied(endless) == [(2, inf), (-inf, inf)]
    assert not condition.certain(endless)


def test_a_refuted_consequence_leaves_the_opposite_of_the_condition() -> None:
    income = Linear((0,), (Fraction(1),), (Fraction(1), inf))
    age = Linear((1,), (Fraction(1),), (Fraction(17), inf))
    none = Linear((0,), (Fraction(1),), (-inf, Fraction(0)))
    within: list[Range] = [(-inf, inf), (Fraction(15), Fraction(15))]

    assert Given(income, age, none).implied(within) == [(-inf, inf), (-inf, 0)]


def test_bounds_are_impossible_for_a_range_just_where_no_number_of_it_meets_them() -> None:
    ends: list[Range] = [(-inf, Fraction(0)), (Fraction(0), inf), (Fraction(-1), Fraction(1))]
    ends += [(Fraction(each), Fraction(each)) for each in (-1, 0)]
    for (least, most), is_open in product(ends, (False, True)):
        condition = Linear((0,), (Fraction(1),), (least, most), is_open)
        for low, high in product(range(-3, 4), range(-3, 4)):
            halves = [Fraction(each, 2) for each in range(2 * low, 2 * high + 1)]
            if halves and not (is_open and least == most):
                possible = any(condition.allows(each, each) for each in halves)
                assert condition.impossible([(Fraction(low), Fraction(high))]) is not possible
