"""Whether rounded figures add up, in whole numbers, in fractions and in floats."""

from fractions import Fraction
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.rounded_sum import Ends, left_by_others, reversed_ends, rounded_sum

figures = st.builds(
    Figure, st.integers(-(10**9), 10**9), st.integers(0, 4), st.sampled_from((1, 4, 5, 100))
)
profiles = st.sampled_from(Rounding)
ranges = st.tuples(st.integers(-99, 99), st.integers(-99, 99)).map(lambda ends: tuple(sorted(ends)))
limits = st.one_of(
    ranges,
    ranges.map(lambda ends: (-inf, ends[1])),
    ranges.map(lambda ends: (ends[0], inf)),
    st.just((-inf, inf)),
)


@given(st.lists(figures, min_size=1, max_size=8), profiles)
def test_whole_numbers_and_fractions_add_up_alike(
    printed: list[Figure], rounding: Rounding
) -> None:
    finest = max(each.decimals for each in printed)
    whole = rounded_sum(each.ends(finest, rounding) for each in printed)
    exact = rounded_sum(each.interval(rounding) for each in printed)

    unit = Fraction(1, 2 * 10**finest)
    assert (exact.low, exact.high) == (whole.low * unit, whole.high * unit)
    outcomes = [(each.adds_up, each.over, each.short) for each in (whole, exact)]
    assert outcomes[0] == outcomes[1]
    assert sum(outcomes[0]) == 1


@given(st.lists(figures, min_size=1, max_size=8))
def test_a_total_that_is_the_sum_of_what_is_printed_always_adds_up(parts: list[Figure]) -> None:
    finest = max(each.decimals for each in parts)
    total = Figure(sum(each.digits * 10 ** (finest - each.decimals) for each in parts), finest)
    less_total = reversed_ends(total.ends(finest))

    assert rounded_sum([each.ends(finest) for each in parts] + [less_total]).adds_up


def test_parts_miss_a_total_just_beyond_their_rounding() -> None:
    parts = [Figure.read("1.5").ends(1), Figure.read("2.5").ends(1)]

    def less(total: str) -> Ends:
        return reversed_ends(Figure.read(total).ends(1))

    # Three roundings of half a tenth each: 0.15 is explained, 0.2 is not.
    assert rounded_sum([*parts, less("4.1")]).adds_up
    assert rounded_sum([*parts, less("4.2")]).short
    assert rounded_sum([*parts, less("3.8")]).over


@given(st.lists(limits, min_size=1, max_size=6), ranges)
def test_what_the_others_leave_is_the_aim_less_their_sum(terms: list[Ends], aim: Ends) -> None:
    for place, left in enumerate(left_by_others(terms, aim)):
        low, high = rounded_sum(terms[:place] + terms[place + 1 :])
        assert left == (aim[0] - high, aim[1] - low)


@given(st.lists(ranges, min_size=2, max_size=6), st.floats(1e-12, 1e-3))
def test_slack_only_widens(terms: list[Ends], slack: float) -> None:
    for exact, wide in zip(
        left_by_others(terms, (0, 0)), left_by_others(terms, (0, 0), slack), strict=True
    ):
        assert wide[0] <= exact[0] <= exact[1] <= wide[1]
