"""Where one table of a file ends and the next begins."""

import pytest

from bulletin.errors import InputError
from bulletin.tables.from_source import sheets_of_text
from bulletin.tables.tables import only

FIRST = "指标,产值,增长\n合计,250.0,3.1\n甲,150.0,2.2\n乙,100.0,4.5\n"
SECOND = "类别,指数\n总指数,103.0\n食品,106.8\n衣着,103.3\n"


def lines(text: str) -> list[tuple[int, int]]:
    return [(sheet.lines[0], sheet.lines[-1]) for sheet in sheets_of_text(text)]


def test_a_blank_line_and_a_new_head_begin_a_table() -> None:
    assert lines(f"{FIRST}\n{SECOND}") == [(1, 5), (6, 9)]


def test_a_title_belongs_to_the_table_below_it_and_notes_to_the_one_above() -> None:
    first, second = sheets_of_text(f"表1 甲\n{FIRST}注：初步数。\n\n表2 乙\n单位：%\n{SECOND}")
    assert first.rows[-2:] == (("注：初步数。",), ())
    assert second.rows[:2] == (("表2 乙",), ("单位：%",))
    assert second.lines[0] == 8
    assert (first.table, second.table) == (1, 2)


def test_a_caption_begins_a_table_without_a_blank_line() -> None:
    assert lines(f"表1 甲\n{FIRST}表2 乙\n{SECOND}") == [(1, 5), (6, 10)]


def test_sections_of_one_table_do_not_part_it() -> None:
    text = "Region,£,%\nUnited Kingdom,17559,1.0\n,,\nTop,,\nNorth,14927,0.8\nSouth,15412,0.0\n"
    (sheet,) = sheets_of_text(text)
    assert (len(sheet.rows), sheet.table) == (6, 0)


def test_a_head_of_some_columns_only_does_not_part_a_table() -> None:
    text = f"{FIRST}\n,亿元,\n丙,1.0,2.0\n丁,3.0,4.0\n"
    assert len(sheets_of_text(text)) == 1


@pytest.mark.parametrize(
    "between", ["", "\n", "\n表3 产值\n", "\n续表3\n", "- 2 -\n", "\n（续）\n"]
)
def test_what_a_new_page_repeats_is_left_out(between: str) -> None:
    head = FIRST.splitlines(keepends=True)[0]
    (sheet,) = sheets_of_text(f"表3 产值\n{FIRST}{between}{head}丙,1.0,2.0\n丁,3.0,4.0\n")
    kept = [row for row in sheet.rows if row]
    assert [row[0] for row in kept] == ["表3 产值", "指标", "合计", "甲", "乙", "丙", "丁"]
    assert sheet.lines[-1] == len(f"x\n{FIRST}{between}{head}x\nx\n".splitlines())


def test_a_title_that_was_cut_at_its_commas_is_no_row_of_heads() -> None:
    title, head = "Output, by branch, of 2019", "Item,2018,2019\n"
    pages = f"{title}\n{head}A,1.1,2.0\nB,3.0,4.1\n\n{title} (continued)\n{head}C,5.1,6.1\n"
    (sheet,) = sheets_of_text(pages)

    assert [row[0] for row in sheet.rows if row] == [title, "Item", "A", "B", "C"]


def test_the_same_head_under_another_title_is_another_table() -> None:
    assert len(sheets_of_text(f"2021年产值\n{FIRST}\n2022年产值\n{FIRST}")) == 2


def test_a_row_that_numbers_the_columns_is_no_row() -> None:
    head, *body = FIRST.splitlines(keepends=True)
    (sheet,) = sheets_of_text(f"{head}甲,1,2\n{''.join(body)}")
    assert sheet.lines == (1, 3, 4, 5)


def test_a_row_that_counts_all_columns_is_no_row_below_years_with_marks_either() -> None:
    (sheet,) = sheets_of_text(
        "No.,Industry,Annual,\n,,2006-07,2007 P\n1,2,3,4\n1,Mining,163.2,171.6\n2,Power,26.5,28.2\n"
    )
    assert sheet.lines == (1, 2, 4, 5)


def test_a_table_is_chosen_by_its_number() -> None:
    (sheet,) = sheets_of_text(f"{FIRST}\n{SECOND}", table=2)
    assert sheet.rows[0] == ("类别", "指数")
    with pytest.raises(InputError, match=r"^the text holds 2 tables; --table 3 names none"):
        sheets_of_text(f"{FIRST}\n{SECOND}", table=3)


def test_where_one_table_is_wanted_several_are_told() -> None:
    with pytest.raises(InputError, match=r"^the text holds 2 tables; say with table=1 to table=2"):
        only(sheets_of_text(f"{FIRST}\n{SECOND}"), "<text>")
