import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.model.files.position import Position, address
from bulletin.render.phrases.places import spot
from tests.render.reports import SECTORS, report_of


@pytest.mark.parametrize(
    ("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA")]
)
def test_columns_are_named_as_spreadsheets_name_them(column: int, letters: str) -> None:
    assert address(Position(7, column)) == f"{letters}7"


@given(st.integers(1, 20_000))
def test_every_column_has_a_name_of_its_own(column: int) -> None:
    number = 0
    for letter in address(Position(1, column))[:-1]:
        number = 26 * number + ord(letter) - ord("A") + 1

    assert number == column


def test_only_what_has_sheets_gets_an_address() -> None:
    assert spot(report_of(SECTORS), Position(3, 2)) == "3:2"
    assert spot(report_of(SECTORS, "book.xlsx", "Sheet1"), Position(3, 2)) == "3:2 (B3)"
