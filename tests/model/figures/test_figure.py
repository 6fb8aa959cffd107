from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.errors import NotAFigureError
from bulletin.model.figures.figure import Figure, Rounding

figures = st.builds(Figure, st.integers(-(10**9), 10**9), st.integers(0, 6), st.just(1))


def ends(text: str, rounding: Rounding = Rounding.NEAREST) -> tuple[str, str]:
    low, high = Figure.read(text).interval(rounding)
    return str(float(low)), str(float(high))


def test_a_printed_number_is_an_interval_of_half_its_last_place_either_way() -> None:
    assert ends("149.8") == ("149.75", "149.85")
    assert ends("103") == ("102.5", "103.5")
    assert ends("103.0") == ("102.95", "103.05")


def test_what_was_cut_off_lies_further_from_zero_and_zero_on_either_side() -> None:
    assert ends("1.5", Rounding.TRUNCATED) == ("1.5", "1.6")
    assert ends("-1.5", Rounding.TRUNCATED) == ("-1.6", "-1.5")
    assert ends("0.0", Rounding.TRUNCATED) == ("-0.1", "0.1")


def test_an_exact_count_is_a_point() -> None:
    assert ends("12", Rounding.EXACT) == ("12.0", "12.0")


def test_counts_rounded_to_a_base_at_random_may_be_off_by_nearly_the_base() -> None:
    rounded = Figure(15, 0, quantum=8)

    assert rounded.base == 5
    assert rounded.interval() == (11, 19)


@given(figures)
def test_a_figure_reads_back_from_its_print(figure: Figure) -> None:
    assert Figure.read(str(figure)) == figure


@given(figures, st.sampled_from(Rounding))
def test_the_printed_number_itself_is_always_possible(figure: Figure, rounding: Rounding) -> None:
    low, high = figure.interval(rounding)

    assert low <= figure.value <= high


@given(st.fractions(-(10**6), 10**6), st.integers(0, 4))
def test_a_number_lies_in_the_interval_of_its_rounding(number: Fraction, places: int) -> None:
    low, high = Figure(round(number * 10**places), places).interval()

    assert low <= number <= high


@pytest.mark.parametrize("text", ["", "-", "1,5", "1e3", " 1", "1.2.3", "其他"])
def test_anything_but_a_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(NotAFigureError):
        Figure.read(text)
