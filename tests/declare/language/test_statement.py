"""
The relations that can be declared, however they are written.

Also of `declare/language/comparison_forms.py`.
"""

from fractions import Fraction
from math import inf

import pytest

from bulletin.declare.language.relation_forms import (
    Additive,
    Condition,
    Conditional,
    Form,
    Ratio,
    Within,
)
from bulletin.declare.language.statement import read_statement
from bulletin.errors import UsageError


def form(text: str) -> Form:
    return read_statement(text, "--rule").form


def test_a_sum_has_a_target_and_parts() -> None:
    expected = Additive("地区生产总值", ("第一产业", "第二产业", "第三产业"), (1, 1, 1))

    assert form("地区生产总值 = 第一产业 + 第二产业 + 第三产业") == expected


def test_what_stands_alone_is_the_target_on_either_side() -> None:
    assert form("births - deaths = growth") == form("growth = births - deaths")


def test_terms_may_be_moved_across() -> None:
    assert form("growth + deaths = births") == Additive("births", ("growth", "deaths"), (1, 1))
    assert form("a + b = c + d") == Additive("a", ("b", "c", "d"), (-1, 1, 1))


def test_a_common_factor_goes() -> None:
    assert form("2 * a = 2 * (b + c)") == Additive("a", ("b", "c"), (1, 1))


def test_a_constant_may_stand_in_a_sum() -> None:
    assert form("index = change + 100") == Additive("index", ("change",), (1,), 100)


@pytest.mark.parametrize("text", ["a + b <= all", "all >= b + a", "a ≤ all - b + b - 0 + 0"][:2])
def test_parts_are_within_a_whole(text: str) -> None:
    found = form(text)

    assert isinstance(found, Within)
    assert (found.whole, set(found.parts)) == ("all", {"a", "b"})


@pytest.mark.parametrize(
    "text",
    [
        "urban / all * 100 = share",
        "share = 100 * urban / all",
        "share / 100 = urban / all",
        "urban = all * share / 100",
        "urban * 100 / all = share",
    ],
)
def test_a_share_is_known_however_it_is_written(text: str) -> None:
    assert form(text) == Ratio("share", "urban", "all", 0, 100)


@pytest.mark.parametrize(
    "text",
    [
        "growth = (now / before - 1) * 100",
        "growth = now / before * 100 - 100",
        "(now - before) / before * 100 = growth",
        "now = before * (100 + growth) / 100",
    ],
)
def test_a_growth_is_known_however_it_is_written(text: str) -> None:
    assert form(text) == Ratio("growth", "now", "before", 100, 100)


def test_a_quotient_may_have_any_whole_factor() -> None:
    assert form("births / people * 1000 = birth rate") == Ratio(
        "birth rate", "births", "people", 0, 1000
    )


@pytest.mark.parametrize(
    ("text", "labels", "factors", "low", "high"),
    [
        ("a = 5", ("a",), (1,), 5, 5),
        ("a >= -100", ("a",), (1,), -100, inf),
        ("10 >= a", ("a",), (-1,), -10, inf),
        ("b = 9 * a", ("b", "a"), (1, -9), 0, 0),
        ("a = b + b", ("a", "b"), (1, -2), 0, 0),
        ("a <= b + c", ("a", "b", "c"), (1, -1, -1), -inf, 0),
        ("a / -2 <= 5", ("a",), (Fraction(-1, 2),), -inf, 5),
        ("a / (2 - 5) * 3 <= b", ("a", "b"), (-1, -1), -inf, 0),
    ],
)
def test_bounds_and_factors_are_a_condition(
    text: str, labels: tuple[str, ...], factors: tuple[float, ...], low: float, high: float
) -> None:
    assert form(text) == Condition(labels, tuple(map(Fraction, factors)), low, high)


def test_what_is_divided_by_has_to_be_above_zero() -> None:
    above = Condition(("b",), (Fraction(1),), Fraction(0), inf, strict=True)
    one, part = Fraction(1), Fraction(-3, 5)

    assert form("a / b >= 0.6") == Condition(("a", "b"), (one, part), 0, inf, divisor=above)
    assert form("a / (-2 * b) <= 0") == Condition(("a",), (-one / 2,), -inf, 0, divisor=above)


def test_a_divisor_stays_among_the_labels() -> None:
    assert read_statement("a / b >= 0", "x").labels == ("a", "b")


def test_what_comes_in_no_whole_numbers_is_a_quotient() -> None:
    def quotients(text: str) -> tuple[str, ...]:
        found = form(text)
        assert isinstance(found, Condition)
        return found.quotients

    assert quotients("(a + b) / 2 = mean") == ("mean",)
    assert quotients("2 * mean = a + b") == ("mean",)
    assert quotients("y = 9 * x") == ()


def test_the_labels_of_a_comparison_are_its_own() -> None:
    found = read_statement("a > 5 => b + a <= 30", "x")

    assert isinstance(found.form, Conditional)
    assert found.form.then.labels == ("b", "a")
    assert found.labels == ("a", "b")


def test_an_end_that_is_not_allowed_itself_is_told_apart() -> None:
    assert form("a < 10") == Condition(("a",), (Fraction(1),), -inf, Fraction(10), strict=True)
    assert form("a + b < c") == Within("c", ("a", "b"), strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "income > 0 => age > 16",
        "income > 0 ⇒ age > 16",
        "if income > 0 then age > 16",
        "If income > 0, then age > 16",
        "如果income > 0，那么age > 16",
        "若 income > 0，则 age > 16",
    ],
)
def test_a_condition_may_be_due_where_another_is_met(text: str) -> None:
    one = Fraction(1)

    assert form(text) == Conditional(
        Condition(("income",), (one,), Fraction(0), inf, strict=True),
        Condition(("age",), (one,), Fraction(16), inf, strict=True),
    )


def test_a_label_may_begin_like_a_conditional() -> None:
    assert form("若尔盖县 <= 阿坝州") == Within("阿坝州", ("若尔盖县",))
    assert form("iffy = a + b") == Additive("iffy", ("a", "b"), (1, 1))


def test_nothing_is_lost_to_floats() -> None:
    assert form("a * 0.1 * 3 = b * 0.3") == Additive("a", ("b",), (1,))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "a label or a number is due at the end"),
        ("a +", "a label or a number is due at the end"),
        ("a + b", "=, <= or >= is due at the end"),
        ("a => b", "=, <= or >= is due at '=>' .*; write >= for at least"),
        ("a > 0 => b > 0 => c > 0", "a second comparison"),
        ("if a > 0 then b", "=, <= or >= is due at the end"),
        ("a / b >= c / d", "a condition such as"),
        ("a > 0 => a * b = c", "a condition such as"),
        ("a < a", "cannot be a part of itself"),
        ("a = b = c", "a second comparison"),
        ("(a + b = c", "the bracket at character 1 is not closed at '='"),
        ("a = a", "true of any figures"),
        ("5 = 6", "nothing but numbers"),
        ("a / b = c / d", "declare a sum"),
        ("a * b * c = d", "more than two labels are multiplied"),
        ("a / 0 = b", "divided by zero"),
        ("a <= " + " * ".join(["9" * 30] * 20), "too large or too fine"),
        ("a / " + " / ".join(["9" * 30] * 20) + " <= 5", "too large or too fine"),
        ("a <= a", "cannot be a part of itself"),
        ('"" = b', "a label is empty"),
        ("(" * 60 + "a", "are nested"),
        ("a = " + "b + " * 3000 + "c", "longer than"),
    ],
)
def test_what_is_no_relation_says_why(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        read_statement(text, "--rule")


def test_the_sentence_names_origin_and_text() -> None:
    with pytest.raises(UsageError, match=r"^bulletin\.toml: “a \+” is no relation: .*\.$"):
        read_statement("a  + ", "bulletin.toml")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a = b + c", "c + b = a"),
        ("a = b + c", "a - b = c"),
        ("a / b * 100 = c", "a = c * b / 100"),
        ("地区 生产总值 = 甲 + 乙", "地区生产总值=甲+乙"),
        ("a <= b", "b >= a"),
        ("2 * a >= b", "b / a <= 2"),
        ("a > 5", "5 < a"),
        ("if a > 0 then b > 0", "a > 0 => b > 0"),
    ],
)
def test_one_relation_written_in_two_ways_is_the_same(one: str, other: str) -> None:
    assert read_statement(one, "x").same == read_statement(other, "x").same


@pytest.mark.parametrize(
    ("one", "other"),
    [("a = b + c", "a = b - c"), ("a <= b", "b <= a"), ("a = b", "a <= b"), ("a > 5", "a >= 5")],
)
def test_different_relations_are_not_the_same(one: str, other: str) -> None:
    assert read_statement(one, "x").same != read_statement(other, "x").same
