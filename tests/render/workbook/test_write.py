"""
What a command has to say as a workbook, read back.

Also of `render/workbook/sheets.py` and `render/workbook/cell_texts.py`.
"""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bulletin.render.flat_table import rectangle
from bulletin.render.workbook.sheets import add_rectangle, bytes_of, empty_book

HOSTILE = ("=1+1", "+5.2%", "-3.7", "@sum", "007", "110105199001011234", "#N/A", "2023-01", "\x07")


def reread(book: Workbook) -> Worksheet:
    return load_workbook(BytesIO(bytes_of(book))).worksheets[0]


def with_rows(*rows: tuple[str, ...]) -> Worksheet:
    book = empty_book()
    add_rectangle(book, "a/b", rectangle(("item", "share"), rows, "share"))
    return reread(book)


@pytest.mark.parametrize("text", HOSTILE)
def test_every_text_is_text_to_the_letter(text: str) -> None:
    cell = with_rows((text, ""))["A2"]

    assert cell.data_type == "s"
    assert cell.value == text.replace("\x07", "\\x07")
    assert cell.number_format == "@"


@pytest.mark.parametrize(
    ("text", "value", "form"), [("12.50", 12.5, "0.00"), ("-3", -3, "0"), ("3=", "3=", "@")]
)
def test_a_figure_is_a_number_with_the_decimals_that_are_printed(
    text: str, value: object, form: str
) -> None:
    cell = with_rows(("Wheat", text))["B2"]

    assert (cell.value, cell.number_format) == (value, form)


def test_a_number_of_more_digits_than_a_spreadsheet_keeps_stays_text() -> None:
    assert with_rows(("id", "1234567890123456"))["B2"].value == "1234567890123456"


def test_a_sheet_has_a_name_that_is_allowed_and_free() -> None:
    book = Workbook()
    for _ in range(2):
        add_rectangle(book, "一/二", rectangle(("a",), []))

    assert book.sheetnames[1:] == ["一_二", "一_二 2"]
