from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bulletin.declare.language.algebra import Quotient
from bulletin.errors import UsageError

LABELS = ("a", "b", "c")
TRUE = {"a": Fraction(3), "b": Fraction(-7, 2), "c": Fraction(11)}

label = Quotient.label
number = Quotient.number


def value(quotient: Quotient) -> Fraction:
    """Return what a quotient is where its labels have their true numbers."""

    def total(terms: object) -> Fraction:
        assert isinstance(terms, dict)
        found = Fraction(0)
        for labels, factor in terms.items():
            for each in labels:
                factor *= TRUE[each]  # noqa: PLW2901
            found += factor
        return found

    return total(quotient.over) / total(quotient.under)


linear = st.lists(
    st.tuples(st.sampled_from(LABELS), st.integers(-5, 5)), min_size=1, max_size=4
).map(lambda terms: sum_of([label(name).times(number(str(factor))) for name, factor in terms]))


def sum_of(quotients: list[Quotient]) -> Quotient:
    total, *rest = quotients
    for each in rest:
        total = total.plus(each)
    return total


@given(linear, linear)
def test_what_is_worked_out_with_labels_is_true_of_their_numbers(
    one: Quotient, other: Quotient
) -> None:
    assert value(one.plus(other)) == value(one) + value(other)
    assert value(one.plus(other, -1)) == value(one) - value(other)
    assert value(one.times(other)) == value(one) * value(other)


@given(linear, linear)
def test_so_is_a_quotient(one: Quotient, other: Quotient) -> None:
    assume(other.over)
    assume(value(other) != 0)

    assert value(one.divided_by(other)) == value(one) / value(other)


def test_what_cancels_out_is_gone() -> None:
    assert not label("a").plus(label("a"), -1).over
    assert label("a").plus(label("b")).plus(label("b"), -1) == label("a")


def test_a_label_stands_alone_only_without_factor_and_divisor() -> None:
    assert label("a").alone == "a"
    assert not label("a").times(number("2")).alone
    assert not label("a").plus(label("b")).alone
    assert not label("a").divided_by(label("b")).alone


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(UsageError):
        label("a").divided_by(label("b").plus(label("b"), -1))


def test_no_known_relation_multiplies_three_figures() -> None:
    with pytest.raises(UsageError):
        label("a").times(label("b")).times(label("c"))
