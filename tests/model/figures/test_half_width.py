import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.half_width import as_half_width


@pytest.mark.parametrize(
    ("wide", "plain"),
    [("１２．５％", "12.5%"), ("（亿元）", "(亿元)"), ("abc", "abc")],
)
def test_wide_forms_become_ascii_and_chinese_stays(wide: str, plain: str) -> None:
    assert as_half_width(wide) == plain


@given(st.text())
def test_no_letter_is_added_lost_or_changed_twice(text: str) -> None:
    assert len(as_half_width(text)) == len(text)
    assert as_half_width(as_half_width(text)) == as_half_width(text)
