from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.derive.arithmetic.quotients import (
    change_between,
    earlier,
    growth_between,
    share_of,
    share_taken,
)
from bulletin.derive.arithmetic.working import Known
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval


def known(text: str) -> Known:
    figure = Figure.read(text)
    return Known(figure.interval(), figure.value)


def rounded(number: Fraction, places: int) -> Known:
    return known(str(Figure(round(number * 10**places), places)))


def inside(number: Fraction, found: Known | None) -> bool:
    return found is None or found.ends.low <= number <= found.ends.high


levels = st.fractions(0, 10_000, max_denominator=1000)
places = st.integers(0, 3)


def test_a_share_lies_between_the_quotients_of_the_ends() -> None:
    found = share_of(known("12.4"), known("50"))
    assert found
    assert found.ends == Interval(Fraction("12.35") / 505 * 1000, Fraction("12.45") / 495 * 1000)
    assert found.point == Fraction("24.8")


def test_a_whole_that_may_be_zero_gives_no_share() -> None:
    assert share_of(known("0.2"), known("0")) is None


def test_hydrochloric_acid_at_21_73_after_33_3_was_at_16_30() -> None:
    previous, change = earlier(known("21.73"), known("33.3"), 100)
    assert previous
    assert previous.ends == Interval(
        Fraction("21.725") / Fraction("1.3335"), Fraction("21.735") / Fraction("1.3325")
    )
    assert previous.point == Fraction("21.73") / Fraction("1.333")
    assert change
    assert change.point == Fraction("21.73") - previous.point


def test_an_index_implies_the_level_that_is_its_hundred() -> None:
    previous, _ = earlier(known("206"), known("103.0"), 0)
    assert previous
    assert previous.point == 200


def test_the_change_uses_level_and_rate_only_once() -> None:
    _, change = earlier(known("100"), known("25"), 100)
    assert change
    low, high = Fraction("24.5"), Fraction("25.5")
    assert change.ends == Interval(
        Fraction("99.5") * low / (100 + low), Fraction("100.5") * high / (100 + high)
    )


def test_nothing_is_left_to_work_back_from_after_a_fall_of_a_hundred_per_cent() -> None:
    assert earlier(known("0.0"), known("-100.0"), 100) == (None, None)
    assert earlier(known("5.0"), known("-250"), 100) == (None, None)


@given(levels, levels, places, places)
def test_share_growth_and_change_hold_the_truth(
    one: Fraction, other: Fraction, mine: int, theirs: int
) -> None:
    assume(other > 0)
    first, second = rounded(one, mine), rounded(other, theirs)
    assert inside(one / other * 100, share_of(first, second))
    assert inside((one / other - 1) * 100, growth_between(second, first))
    assert inside(one - other, change_between(second, first))


@given(levels, levels, places, places)
def test_the_earlier_level_and_the_change_hold_the_truth(
    now: Fraction, before: Fraction, mine: int, theirs: int
) -> None:
    assume(before > 0)
    growth = rounded((now / before - 1) * 100, theirs)
    previous, change = earlier(rounded(now, mine), growth, 100)
    assert inside(before, previous)
    assert inside(now - before, change)


@given(levels, st.fractions(-100, 300, max_denominator=100), places, places)
def test_a_share_taken_holds_the_truth(
    base: Fraction, share: Fraction, mine: int, theirs: int
) -> None:
    found = share_taken(rounded(share, theirs), rounded(base, mine))
    assert found
    assert inside(share * base / 100, found)
