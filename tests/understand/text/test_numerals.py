import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.understand.text.numerals import read_numeral


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("1234.50", "1234.50"),
        (".5", "0.5"),
        ("12.", "12"),
        ("1,234", "1234"),
        ("1,234,567.8", "1234567.8"),
        ("1 234,5", "1234.5"),
        ("1'234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
    ],
)
def test_every_common_way_to_separate_thousands_is_right_as_it_stands(
    typed: str, plain: str
) -> None:
    assert read_numeral(typed) == (plain, False)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("1,5", "1.5"),
        ("12. 5", "12.5"),
        ("12..5", "12.5"),
        ("1,234,56", "1234.56"),
        ("268.7O", "268.70"),
        ("1l5", "115"),
        ("12。5", "12.5"),
    ],
)
def test_what_a_hand_gets_wrong_is_read_and_marked_as_repaired(typed: str, plain: str) -> None:
    assert read_numeral(typed) == (plain, True)


@pytest.mark.parametrize("typed", ["", "123 45", "1,23,4", "其他", "O", "l", "1.2.3", "9" * 41])
def test_what_writes_no_single_number_is_none(typed: str) -> None:
    assert read_numeral(typed) is None


@given(st.integers(0, 10**12), st.integers(0, 999))
def test_thousands_with_commas_read_as_the_same_number_without(whole: int, rest: int) -> None:
    assert read_numeral(f"{whole:,}.{rest:03}") == (f"{whole}.{rest:03}", False)
