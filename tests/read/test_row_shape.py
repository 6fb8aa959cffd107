"""What a row looks like before anything is understood."""

import pytest

from bulletin.read.row_shape import Row, Shape, is_figure, is_year, shaped


@pytest.mark.parametrize(
    ("row", "shape"),
    [
        ((), Shape.BLANK),
        ((" ", ""), Shape.BLANK),
        (("Output by sector", "", ""), Shape.SINGLE),
        (("", "2023", ""), Shape.SINGLE),
        (("Item", "Value"), Shape.WORDS),
        (("", "2022", "2023"), Shape.WORDS),
        (("Coal", "12.5"), Shape.FIGURES),
        (("Visitors", "2023"), Shape.FIGURES),  # as often a figure as a head
    ],
)
def test_the_shape_of_a_row(row: Row, shape: Shape) -> None:
    assert shaped(row).shape is shape


@pytest.mark.parametrize("text", ["1800", "1999", "2023", "2100"])
def test_years_are_those_that_tables_are_about(text: str) -> None:
    assert is_year(text)


@pytest.mark.parametrize("text", ["1799", "2200", "202", "20231", "2023.0", "12,5", ""])
def test_other_numbers_are_no_years(text: str) -> None:
    assert not is_year(text)


def test_figures_have_digits_and_no_letters() -> None:
    assert is_figure("-1,234.5")
    assert is_figure("(3.2)")
    assert is_figure("53.6%")
    assert not is_figure("12 kg")
    assert not is_figure("…")
    assert not is_figure("2023年")


def test_the_stub_is_what_stands_in_the_first_column() -> None:
    assert shaped((" Coal ", "1")).stub == "Coal"
    assert shaped(("", "Coal")).stub == shaped(()).stub == ""


def test_heads_are_rows_of_words_or_years() -> None:
    assert shaped(("Item", "2022", "2023")).lettered
    assert not shaped(("Item", "1.5", "2.5", "x")).lettered
