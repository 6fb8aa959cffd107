"""Quotes, right and wrong, and the lines on which rows stand."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulletin.read.delimited.delimited_text import read_grid
from bulletin.read.delimited.rows import split_rows

# A form feed and the old end of file steer a printer and a disk; they are no part of a cell.
CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\f\x1a"))
GRID = st.lists(st.lists(CELL, min_size=1), min_size=1)


def typed(grid: list[list[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows(grid)  # type: ignore[arg-type]
    return out.getvalue()


def wraps_and_parts(cell: str, delimiter: str) -> bool:
    return delimiter in cell and ("\n" in cell or "\r" in cell)


@given(GRID, st.sampled_from([",", ";", "\t", "|", "，"]))
@example([[' "x', "a"], ["\r", '""']], ",")
def test_what_csv_writes_comes_back_cell_for_cell(grid: list[list[str]], delimiter: str) -> None:
    # A wrapped cell that looks like rows of the table is taken for rows: not the law's case.
    kept = [["" if wraps_and_parts(cell, delimiter) else cell for cell in row] for row in grid]
    rows, lines = split_rows(typed(kept, delimiter), delimiter)
    assert [list(row) for row in rows] == kept
    assert len(lines) == len(rows)


@given(GRID.filter(lambda grid: any(cell.strip() for row in grid for cell in row)))
def test_a_quoted_grid_comes_back_without_being_told_its_delimiter(grid: list[list[str]]) -> None:
    kept = [["x" if wraps_and_parts(cell, ",") else cell for cell in row] for row in grid]
    rows = read_grid(typed(kept, quoting=csv.QUOTE_ALL)).rows
    assert [list(row) for row in rows] == kept


@given(GRID)
def test_every_row_stands_on_the_line_an_editor_shows(grid: list[list[str]]) -> None:
    kept = [[cell.replace(",", "").replace("\r", "") for cell in row] for row in grid]
    _, lines = split_rows(typed(kept), ",")
    expected = 1
    for row, line in zip(kept, lines, strict=True):
        assert line == expected
        expected += 1 + sum(cell.count("\n") for cell in row)


@given(st.text(alphabet='a1",\n '))
def test_no_text_is_lost_whatever_its_quotes_are(text: str) -> None:
    rows, lines = split_rows(text, ",")
    kept = "".join(cell for row in rows for cell in row)
    assert sorted(kept.replace('"', "").replace(" ", "").replace(",", "").replace("\n", "")) == (
        sorted(text.replace('"', "").replace(" ", "").replace(",", "").replace("\n", ""))
    )
    assert list(lines) == sorted(set(lines))


def test_titles_and_quoted_line_ends_keep_the_lines_right() -> None:
    text = '表 2 产值\n单位：亿元\n\n指标,"绝对数\n（亿元）",增长\n全市,1.0,2.0\n'
    rows, lines = split_rows(text, ",")
    assert rows == (
        ("表 2 产值",),
        ("单位：亿元",),
        (),
        ("指标", "绝对数\n（亿元）", "增长"),
        ("全市", "1.0", "2.0"),
    )
    assert lines == (1, 2, 3, 4, 6)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_counts_lines_alike(end: str) -> None:
    rows, lines = split_rows(end.join(["Item,1", "", "Coal,2", ""]), ",")
    assert (rows, lines) == ((("Item", "1"), (), ("Coal", "2")), (1, 2, 3))


def test_spaces_are_kept_because_they_are_indentation() -> None:
    rows, _ = split_rows("Total, 5\n  Coal,5 \n\u3000Raw,5\n   \n", ",")
    assert rows == (("Total", " 5"), ("  Coal", "5 "), ("\u3000Raw", "5"), ("   ",))


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('5" pipe,3', ('5" pipe', "3")),
        ('"Smith" & Sons,3', ('"Smith" & Sons', "3")),
        ('"Coal "raw" ore",3', ('Coal "raw" ore', "3")),
        ('"Coal,3', ('"Coal', "3")),
        ('Coal,"3', ("Coal", '"3')),
        ('Coal, "1,234", 5', ("Coal", "1,234", " 5")),
        ('"Coal" ,"1,234" ,5', ("Coal", "1,234", "5")),
        ('"5" pipe,"1,234"', ('"5" pipe', "1,234")),
        ('"""Coal""",3', ('"Coal"', "3")),
    ],
)
def test_stray_quotes_stay_in_their_cell_and_in_their_line(
    line: str, cells: tuple[str, ...]
) -> None:
    rows, lines = split_rows(f"Item,2022\n{line}\nIron,9\n", ",")
    assert rows == (("Item", "2022"), cells, ("Iron", "9"))
    assert lines == (1, 2, 3)


def test_a_quote_that_never_closes_loses_no_row() -> None:
    rows, lines = split_rows('Item,2022\n"Total,9\nCoal,4\nIron,5\n', ",")
    assert rows == (("Item", "2022"), ('"Total', "9"), ("Coal", "4"), ("Iron", "5"))
    assert lines == (1, 2, 3, 4)


def test_two_stray_quotes_do_not_swallow_the_rows_between_them() -> None:
    rows, lines = split_rows('Item,2022\n"Total,9\nCoal,4\nIron",5\nSalt,1\n', ",")
    assert rows[1:4] == (('"Total', "9"), ("Coal", "4"), ('Iron"', "5"))
    assert lines == (1, 2, 3, 4, 5)


def test_a_file_between_two_stray_quotes_is_still_a_table() -> None:
    rows, lines = split_rows('"Total,9\nCoal,4\nIron",5\n', ",")
    assert (len(rows), lines) == (3, (1, 2, 3))


def test_a_label_with_commas_may_wrap() -> None:
    rows, lines = split_rows('Item,2022\n"Coal, oil\nand gas",5\nIron,4\n', ",")
    assert rows[1] == ("Coal, oil\nand gas", "5")
    assert lines == (1, 2, 4)


def test_a_cell_longer_than_csv_allows_is_read_and_the_limit_left_alone() -> None:
    limit = csv.field_size_limit()
    rows, _ = split_rows(f'A,{"x" * 200_000}\n"{"y" * 300_000}",2\n', ",")
    assert [len(cell) for row in rows for cell in row] == [1, 200_000, 300_000, 1]
    assert csv.field_size_limit() == limit
