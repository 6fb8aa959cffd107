import pytest

from bulletin.understand.words.periodic import is_period


@pytest.mark.parametrize(
    "text", ["1978年", "2014 Q1", "Jan 2013", "2023", "2022年1-5月", "2023/24"]
)
def test_a_text_that_is_a_period_and_nothing_else_is_one(text: str) -> None:
    assert is_period(text)


@pytest.mark.parametrize(
    "text", ["Group 2001", "上年", "", "Total", "12.5", "2023年产量", "9" * 30]
)
def test_a_year_in_a_name_makes_no_period(text: str) -> None:
    assert not is_period(text)
