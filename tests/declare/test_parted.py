import pytest

from bulletin.declare.forms import Additive
from bulletin.declare.parted import parted
from bulletin.declare.statement import read_statement
from tests.declare.told import table

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
    found = parted(read_statement(text, "--rule"), [table(TRADE)])

    assert found.form == Additive("balance", parts, (1, -1))
    assert found.text == text


def test_a_name_with_a_hyphen_stays_one() -> None:
    statement = read_statement("non-food <= imports", "--rule")

    assert parted(statement, [table(TRADE)]) is statement


def test_what_fits_in_neither_way_stays_as_it_was_written() -> None:
    statement = read_statement("balance = exports-duties", "--rule")

    assert parted(statement, [table(TRADE)]) is statement
    assert parted(statement, []) is statement
