"""The grammar of declared relations; what becomes of them is told in test_statement.py."""

import pytest

from bulletin.declare.language.algebra import Quotient
from bulletin.declare.language.parse import parse
from bulletin.errors import UsageError

label = Quotient.label


def test_multiplication_goes_before_addition_and_brackets_before_both() -> None:
    a, b, two = label("a"), label("b"), Quotient.number("2")

    assert parse("a + 2 * b = 0").left == a.plus(two.times(b))
    assert parse("(a + b) * 2 = 0").left == a.plus(b).times(two)
    assert parse("a - b - a = 0").left == b.times(Quotient.number("-1"))


def test_a_sign_may_stand_before_a_factor() -> None:
    assert parse("-a = b").left == label("a").times(Quotient.number("-1"))
    assert parse("+a = b").left == label("a")


def test_labels_come_once_each_in_the_order_of_the_text_those_of_the_premise_first() -> None:
    found = parse("exports > 0 => trade >= exports + imports")

    assert found.labels == ("trade", "exports", "imports")
    assert found.order == ("exports", "trade", "imports")
    assert found.given is not None
    assert found.given.sign == ">"


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "a +",
        "a = b = c",
        "a => b",
        "(a = b",
        "a = b)",
        "a b = = c",
        "a > 0 => b > 0 => c > 0",
        "(" * 60 + "a" + ")" * 60 + " = b",
        "a + " * 4000 + "a = b",
    ],
)
def test_what_is_no_relation_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UsageError):
        parse(text)
