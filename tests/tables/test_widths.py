"""
Rows with too many or too few cells.

Also of `tables/split_rows.py`.
"""

import pytest

from bulletin.model.files.sheet import Sheet
from bulletin.tables.from_source import sheets_of_text
from bulletin.tables.row_repairs import ColumnShapes, only_way
from tests.effort import calls

HEAD = "Item,Unit,2022,2023\nOil,t,20.5,21.4\nGas,t,10.5,9.4\nSalt,kg,1.5,2.4\n"


def read(line: str) -> Sheet:
    (sheet,) = sheets_of_text(f"{HEAD}{line}\nIron,t,8.5,7.5\n")
    return sheet


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Coal,t,1,234.5,12.5", ("Coal", "t", "1,234.5", "12.5")),
        ("Coal, raw,t,34.5,12.5", ("Coal, raw", "t", "34.5", "12.5")),
        ("Coal,t,34.5 12.5", ("Coal", "t", "34.5", "12.5")),
        ("Coal t,34.5,12.5", ("Coal", "t", "34.5", "12.5")),
    ],
)
def test_a_row_is_mended_where_there_is_one_way_and_that_is_said(
    line: str, cells: tuple[str, ...]
) -> None:
    sheet = read(line)
    assert sheet.rows[4] == cells
    assert len(sheet.notices) == 1
    assert sheet.notices[0].startswith("line 5 has ")


@pytest.mark.parametrize(
    "line",
    ["Coal,t,1,234,567.5", "Coal,t,x,34.5,12.5", "Coal,t,34.512.5", "Coal,t,34.5", "Coal,t,1 234"],
)
def test_a_row_that_could_be_mended_in_no_or_several_ways_stays_as_typed_and_is_named(
    line: str,
) -> None:
    sheet = read(line)
    assert sheet.rows[4] == tuple(line.split(","))
    assert [notice[:10] for notice in sheet.notices] == ["line 5 has"]


@pytest.mark.parametrize("line", ["Coal,t,34.5,12.5,,", "Ores,,,", "Ores", "", "Coal,t,..,"])
def test_blank_cells_and_section_labels_are_nothing_to_speak_of(line: str) -> None:
    assert read(line).notices == ()


def test_many_short_rows_are_told_in_one_sentence() -> None:
    rows = "".join(f"Item {n},t,3.5\n" for n in range(7))
    (sheet,) = sheets_of_text(
        f"{HEAD}{HEAD[20:]}{rows}Iron,t,8.5,7.5\nTin,t,8.5,7.5\n" + HEAD[20:] * 2
    )
    assert len(sheet.notices) == 1
    assert "7 lines, of which the first is line" in sheet.notices[0]


def test_a_label_on_a_line_of_its_own_joins_its_figures() -> None:
    (sheet,) = sheets_of_text(f"{HEAD}Coal\n,t,34.5,12.5\nIron,t,8.5,7.5\n")
    assert sheet.rows[4:6] == ((), ("Coal", "t", "34.5", "12.5"))
    assert sheet.notices == ("the label 'Coal' on line 5 is read with the figures on line 6.",)


WORDS = ColumnShapes(
    3, (False, True, True), (None, 1, 1), (frozenset(), frozenset(), frozenset()), ","
)


def test_it_makes_no_difference_which_of_two_neighbouring_blanks_is_left_out() -> None:
    assert only_way(("Coal", "", " ", "34.5"), WORDS) == ("Coal", " ", "34.5")


def test_blanks_in_two_places_leave_it_open_which_is_left_out() -> None:
    shapes = ColumnShapes(4, (False, True, True, True), (None, 1, 1, 1), (frozenset(),) * 4, ",")

    assert only_way(("Coal", "", "34.5", "", "12.5"), shapes) is None


def ragged(width: int) -> str:
    """Return a table of words, one row of which has two cells more than the others."""
    rows = [[f"word {i} {j}" for j in range(width)] + ["5.5"] for i in range(6)]
    rows[3][1:1] = ["one", "two"]
    return "\n".join(map(",".join, rows))


def test_work_grows_with_the_width_of_a_row_and_not_with_its_square() -> None:
    narrow, wide = ragged(100), ragged(400)

    assert calls(lambda: sheets_of_text(wide)) < 6 * calls(lambda: sheets_of_text(narrow))
