"""Delimited text, and columns of blanks, as rows of cells."""

import pytest

from bulletin.read.delimited.delimited_text import read_grid
from bulletin.tables.from_source import sheets_of_text

ROWS = (("Item", "2022"), ("Coal, raw", "1.5"), ("Iron", "2.5"))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("'Item','2022'\n'Coal, raw','1.5'\n'Iron','2.5'\n", ","),
        ("“Item”,“2022”\n“Coal, raw”,“1.5”\n“Iron”,“2.5”\n", ","),
        ("Item；2022\nCoal, raw；1.5\nIron；2.5\n", "；"),
        ("Item^2022\nCoal, raw^1.5\nIron^2.5\n", "^"),
        ("Item          2022\nCoal, raw      1.5\nIron           2.5\n", "  "),
        ("| Item | 2022 |\n| Coal, raw | 1.5 |\n| Iron | 2.5 |\n", "|"),
    ],
)
def test_every_dialect_gives_the_same_rows(text: str, delimiter: str) -> None:
    grid = read_grid(text)
    assert (grid.rows, grid.delimiter) == (ROWS, delimiter)


def test_a_backslash_before_a_quote_is_an_escape_only_inside_cells() -> None:
    assert read_grid('"Coal \\"raw\\" ore",5\n').rows == (('Coal "raw" ore', "5"),)
    assert read_grid('"C:\\",5\n"D:\\",6\n').rows == (("C:\\", "5"), ("D:\\", "6"))


def test_an_apostrophe_is_no_quote() -> None:
    text = "Item,2022\nPeople's Park,5\nWorkers' homes,6\n"
    assert read_grid(text).rows[1:] == (("People's Park", "5"), ("Workers' homes", "6"))


def test_the_delimiter_that_the_first_line_tells_is_believed() -> None:
    grid = read_grid("sep=;\nItem;2,5\nCoal;3,5\n")
    assert (grid.rows[0], grid.rows[2], grid.lines) == ((), ("Coal", "3,5"), (1, 2, 3))


def test_lines_that_only_draw_are_blank() -> None:
    assert read_grid("Item,2022\n------\nCoal,5\n").rows == (("Item", "2022"), (), ("Coal", "5"))


def test_a_blank_among_columns_of_blanks_is_told_by_its_place() -> None:
    text = "指标        2022年   2023年\n煤             1.5      2.5\n  原煤                  3.5\n"
    assert read_grid(text).rows[2] == ("  原煤", "", "3.5")


def test_a_sentence_with_commas_above_or_below_the_table_is_one_cell() -> None:
    (sheet,) = sheets_of_text(
        "Output, by sector, 2022\nItem,2022\nCoal,5.5\nIron,6.5\nSource: Office, 5 May 2022\n"
    )
    assert sheet.rows[0] == ("Output, by sector, 2022",)
    assert sheet.rows[-1] == ("Source: Office, 5 May 2022",)


def test_a_head_with_blanks_behind_its_commas_stays_a_head() -> None:
    (sheet,) = sheets_of_text("Item, 2022, 2023\nCoal,5.5,6.5\nIron,6.5,7.5\n")
    assert sheet.rows[0] == ("Item", " 2022", " 2023")
