"""One slip among the digits, asked of integers, agrees with the texts that it is made of."""

from hypothesis import given
from hypothesis import strategies as st

from bulletin.mistyping.digits import one_slip_explains
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.findings.slip_kind import SlipKind

AMONG_DIGITS = {SlipKind.SUBSTITUTED, SlipKind.TRANSPOSED, SlipKind.DROPPED, SlipKind.DOUBLED}


def true_numbers(printed: int) -> set[int]:
    """Return the whole numbers of which one slip among the digits makes the printed one."""
    return {
        int(each.true)
        for each in mistypings(str(printed))
        if each.kind in AMONG_DIGITS and each.true.isdecimal()
    }


@given(st.integers(0, 999), st.integers(0, 9999))
def test_a_number_is_explained_if_a_text_is(printed: int, true: int) -> None:
    assert one_slip_explains(printed, true, true) == (true in true_numbers(printed))


@given(st.integers(0, 10**12), st.integers(0, 5), st.integers(0, 5))
def test_every_true_number_is_found_within_any_range(printed: int, under: int, over: int) -> None:
    for true in true_numbers(printed):
        assert one_slip_explains(printed, true - under, true + over)


@given(st.integers(0, 10**6), st.integers(0, 10**7), st.integers(0, 30))
def test_a_range_is_explained_if_one_of_its_numbers_is(printed: int, low: int, size: int) -> None:
    numbers = range(low, low + size + 1)
    alone = any(one_slip_explains(printed, each, each) for each in numbers)

    assert one_slip_explains(printed, low, low + size) == alone


def test_distant_digits_exchanged_and_no_change_at_all_are_no_slip() -> None:
    assert not one_slip_explains(321, 123, 123)
    assert not one_slip_explains(14082, 14082, 14082)


def test_a_figure_may_have_been_a_digit_longer_or_shorter() -> None:
    assert one_slip_explains(100, 10, 10)
    assert one_slip_explains(5, 15, 15)
    assert not one_slip_explains(15, 5, 5)  # a key struck by chance explains too much
