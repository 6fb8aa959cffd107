import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.figures.half_width import as_half_width
from bulletin.understand.text.letters import (
    chinese,
    closed_up,
    decoded,
    half_width,
    latin,
    tidy,
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Food &amp; drink", "Food & drink"),
        ("Research & development", "Research & development"),
        ("<b>Total</b><br/>", "Total"),
        ("p < 0.05", "p < 0.05"),
        ("合\u200b计", "合计"),
        ("Vera\u0308nderung", "Veränderung"),  # as Macintosh files have it
    ],
)
def test_what_a_web_page_leaves_behind_goes_and_lone_signs_stay(typed: str, shown: str) -> None:
    assert decoded(typed) == shown


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u3000", "\u2009", "\n"])
def test_every_kind_of_blank_is_an_ordinary_one_and_none_stands_outside(blank: str) -> None:
    assert tidy(f"{blank}New{blank}work{blank}") == "New work"


def test_blanks_part_latin_words_and_are_mere_typesetting_between_chinese_ones() -> None:
    assert closed_up("第 一　产 业") == "第一产业"
    assert closed_up("New   work") == "New work"
    assert closed_up("GDP 增速") == "GDP增速"


def test_full_width_letters_become_narrow_in_labels_and_their_brackets_do_not() -> None:
    assert closed_up("ＧＤＰ（亿元）") == "GDP（亿元）"
    assert half_width("ＧＤＰ（亿元）") == "GDP(亿元)"
    assert as_half_width("１，２３４．５") == "1,234.5"


@given(st.text())
def test_what_is_tidy_or_closed_up_stays_so(text: str) -> None:
    plain = text.replace("&", "").replace("<", "")

    assert tidy(tidy(plain)) == tidy(plain)
    assert closed_up(closed_up(plain)) == closed_up(plain)
    assert half_width(half_width(plain)) == half_width(plain)


def test_letters_tell_which_languages_to_look_for() -> None:
    assert chinese("第一产业")
    assert not chinese("GDP增速")
    assert not chinese("")
    assert latin("GDP增速")
    assert not latin("2020年")
