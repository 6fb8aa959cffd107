import pytest

from bulletin.declare.language.relation_forms import Additive, Form, Ratio, Within
from bulletin.declare.language.statement import read_statement
from bulletin.declare.language.unspaced_signs import with_spaced_signs
from tests.declare.declared_tables import table

TRADE = "item,2023\nexports,5\nimports,3\nbalance,2\nnon-food,1\n"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("balance = exports-imports", ("exports", "imports")),
        ("balance = exports - imports", ("exports", "imports")),
    ],
)
def test_a_sign_without_blanks_is_one_where_only_that_fits(
    text: str, parts: tuple[str, ...]
) -> None:
    found = with_spaced_signs(read_statement(text, "--rule"), [table(TRADE)])

    assert found.form == Additive("balance", parts, (1, -1))
    assert found.text == text


def test_a_name_with_a_hyphen_stays_one() -> None:
    statement = read_statement("non-food <= imports", "--rule")

    assert with_spaced_signs(statement, [table(TRADE)]) is statement


def test_what_fits_in_neither_way_stays_as_it_was_written() -> None:
    statement = read_statement("balance = exports-duties", "--rule")

    assert with_spaced_signs(statement, [table(TRADE)]) is statement
    assert with_spaced_signs(statement, []) is statement


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Non-EU-cost = profit", Additive("profit", ("Non-EU", "cost"), (1, -1))),
        ("profit = Non-EU-cost-10", Additive("profit", ("Non-EU", "cost"), (1, -1), -10)),
        ("cost <= Non-EU", Within("Non-EU", ("cost",))),
        ("Non-EU/cost*100 = rate", Ratio("rate", "Non-EU", "cost", 0, 100)),
    ],
)
def test_only_signs_that_must_be_some_are_taken_for_signs(text: str, form: Form) -> None:
    trade = table("item,2023\nNon-EU,5\ncost,3\nprofit,2\nrate,167\n")

    assert with_spaced_signs(read_statement(text, "--rule"), [trade]).form == form


def test_a_span_of_numbers_is_no_difference() -> None:
    statement = read_statement("balance = 15-24 + exports", "--rule")

    assert with_spaced_signs(statement, [table(TRADE)]) is statement


def test_what_is_quoted_is_never_parted() -> None:
    statement = read_statement('balance = "exports-imports"', "--rule")

    assert with_spaced_signs(statement, [table(TRADE)]) is statement
