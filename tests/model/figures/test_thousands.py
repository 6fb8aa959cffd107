"""Digits in groups of three, or above the thousands of two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.thousands import by_hundreds, set_apart


@pytest.mark.parametrize("text", ["3,45,678", "12,01,345", "1,12,34,567", "-3,45,678"])
def test_hundreds_are_told(text: str) -> None:
    assert by_hundreds(text)


@pytest.mark.parametrize("text", ["345,678", "1,345,678", "45,678", "678", "3,45,67"])
def test_thousands_are_no_hundreds(text: str) -> None:
    assert not by_hundreds(text)


@given(st.integers(min_value=100_000, max_value=10**15))
def test_what_is_set_apart_is_told(number: int) -> None:
    text = set_apart(str(number), ",", hundreds=True)

    assert by_hundreds(text)
    assert int(text.replace(",", "")) == number
