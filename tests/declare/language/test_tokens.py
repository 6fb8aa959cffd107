import pytest

from bulletin.declare.language.tokens import tokens
from bulletin.errors import UsageError


def pieces(text: str) -> list[str]:
    return [each.text for each in tokens(text)][:-1]


def test_labels_run_to_the_next_sign() -> None:
    assert pieces("Gross value added = Light industry + Heavy industry") == [
        "Gross value added", "=", "Light industry", "+", "Heavy industry",
    ]  # fmt: skip


def test_full_width_signs_are_signs() -> None:
    assert pieces("总计＝甲＋乙－丙×2÷丁") == [
        "总计", "=", "甲", "+", "乙", "-", "丙", "*", "2", "/", "丁",
    ]  # fmt: skip


@pytest.mark.parametrize("sign", ["<=", "≤", "＜＝", "＜=", "<＝"])
def test_at_most_is_written_in_several_ways(sign: str) -> None:
    assert pieces(f"part {sign} whole") == ["part", "<=", "whole"]


def test_each_letter_of_a_sign_may_be_full_width() -> None:
    assert pieces("x ＞= 5 ＝＞ y ＝＝ 6") == ["x", ">=", "5", "=>", "y", "=", "6"]


@pytest.mark.parametrize("label", ["Non-EU", "15-24", "and/or", "Bosnia-Herzegovina", "COVID-19"])
def test_a_dash_inside_a_latin_name_belongs_to_it(label: str) -> None:
    assert pieces(f"all = {label} + rest") == ["all", "=", label, "+", "rest"]


def test_a_dash_between_chinese_letters_is_a_sign() -> None:
    assert pieces("自然增长率=出生率-死亡率") == ["自然增长率", "=", "出生率", "-", "死亡率"]


def test_brackets_behind_a_label_belong_to_it() -> None:
    assert pieces("总量（亿元） = Men (all ages) + b") == [
        "总量（亿元）", "=", "Men (all ages)", "+", "b",
    ]  # fmt: skip


@pytest.mark.parametrize("quoted", ['"a + b"', "“a + b”", "'a + b'", "「a + b」"])
def test_quotes_keep_signs_inside_a_label(quoted: str) -> None:
    assert pieces(f"{quoted} = c") == ["a + b", "=", "c"]


def test_an_apostrophe_inside_a_word_opens_no_quote() -> None:
    assert pieces("Men's wear <= clothes") == ["Men's wear", "<=", "clothes"]


@pytest.mark.parametrize("text", ['"a = b', "a (b = c"])
def test_what_is_opened_must_be_closed(text: str) -> None:
    with pytest.raises(UsageError, match="is not closed"):
        tokens(text)


@pytest.mark.parametrize("number", ["1" * 31, "0." + "0" * 400 + "1", "9" * 5000])
def test_a_number_beyond_all_figures_is_refused(number: str) -> None:
    with pytest.raises(UsageError, match="the number at character 5 has more than 30 digits"):
        tokens(f"a = {number}")
