from decimal import Decimal

import pytest

from bulletin.amend.workbooks.stored import figure_in, number_for, style_for


@pytest.mark.parametrize(
    ("text", "code", "stored", "shown"),
    [
        ("1480.2", "#,##0.0", "1480.2", "1,480.2"),
        ("1,480.2", "0.0", "1480.2", "1480.2"),
        ("-3.70", "0.00", "-3.7", "-3.70"),
        ("(3.7)", "0.0;(0.0)", "-3.7", "(3.7)"),
        ("5.50", "General", "5.5", "5.5"),
        ("53.6%", "0.0%", "0.536", "53.6%"),
        ("2,761", "#,##0,", "2761000", "2,761"),
        ("135.1亿元", '0.0"亿元"', "135.1", "135.1亿元"),
        ("120000000", "0", "120000000", "120000000"),
    ],
)
def test_a_number_is_stored_that_displays_as_is_meant(
    text: str, code: str, stored: str, shown: str
) -> None:
    found = number_for(text, code)

    assert found
    assert (found.text, found.shown) == (stored, shown)


@pytest.mark.parametrize(
    ("text", "code"),
    [("12.34", "0.0"), ("12.5%", "0.0"), ("1,2", "0.0"), ("二", "0"), ("12", "@"), ("1 至 2", "0")],
)
def test_what_a_format_does_not_show_is_no_number_there(text: str, code: str) -> None:
    assert number_for(text, code) is None


def test_a_style_that_looks_alike_is_taken_only_where_decimals_need_it() -> None:
    codes = ["General", "0.00", "#,##0.0", "0.0"]

    assert style_for("5.50", 0, codes, [2, 1]) == 1
    assert style_for("5.5", 0, codes, [1]) == 0
    assert style_for("1408.0", 2, codes, [3]) == 2
    assert style_for("5.555", 1, codes, [0, 3]) == 0


@pytest.mark.parametrize(
    ("text", "figure"), [("−1,234.5", Decimal("-1234.5")), ("１２", Decimal(12)), ("1/2", None)]
)
def test_the_one_figure_of_a_text(text: str, figure: Decimal | None) -> None:
    assert figure_in(text) == figure
