"""Tests of texts of sentences and tables; `read/documents/table_lines.py` is tested with them."""

import pytest

from bulletin.model.files.position import Position
from bulletin.read.documents.passages import read_passages

TEXT = """# 2021年公报

一、综合
**全年**生产总值19917.0 亿元，比上年增长8.6%。
| 指标 | 亿元 |
|---|---:|
| 合计 | 19917.0 |
| 其中：工业 | 19917.0 |

二、财政
全年收入1697.9 亿元。
项目\t2021年
税收\t1272.9
其他\t425.0
"""


def test_tables_stand_between_paragraphs_with_the_lines_of_the_text() -> None:
    document = read_passages(TEXT, "a.md", "utf-8", ())

    assert [(each.text[:4], each.heading) for each in document.paragraphs] == [
        ("2021", 1), ("一、综合", 1), ("全年生产", 0), ("二、财政", 1), ("全年收入", 0),
    ]  # fmt: skip
    first, second = (each.sheet for each in document.sheets)
    assert first.rows == (("指标", "亿元"), (), ("合计", "19917.0"), ("其中：工业", "19917.0"))
    assert (first.lines, first.delimiter) == ((5, 6, 7, 8), "|")
    assert (second.rows[1], second.lines, second.delimiter) == (
        ("税收", "1272.9"),
        (12, 13, 14),
        "\t",
    )


def test_every_character_is_found_where_the_file_has_it() -> None:
    lines = TEXT.split("\n")
    document = read_passages(TEXT, "a.md", "utf-8", ())

    for paragraph in document.paragraphs:
        for offset, letter in enumerate(paragraph.text):
            line, column = paragraph.position(offset)
            assert lines[line - 1][column - 1] == letter
    for placed in document.sheets:
        for number, row in zip(placed.sheet.lines, placed.sheet.rows, strict=True):
            for column, cell in enumerate(row, start=1):
                line, start = placed.places[Position(number, column)]
                assert lines[line - 1].startswith(cell, start - 1)


@pytest.mark.parametrize(
    "rows",
    [
        "全年产量5.0万吨，增长3%，6.0万吨出口。\n全年产量5.0万吨，增长3%，6.0万吨出口。",
        "Output rose by 5.0, 6.0 and 7.0 per cent in the three years.\nIt fell by 5.0, then 7.0.",
        "| 一行 | 5.0 |",
    ],
)
def test_sentences_and_single_lines_are_no_table(rows: str) -> None:
    assert read_passages(f"开头。\n{rows}\n", "a.txt", "", ()).sheets == ()


def test_rows_that_commas_or_wide_gaps_part_are_a_table() -> None:
    document = read_passages(
        "开头。\n项目,2020,2021\n甲,5.0,6.0\n\n甲  5.0  6.0\n乙  7.0  8.0\n", "a", "", ()
    )

    assert [each.sheet.rows[-1] for each in document.sheets] == [
        ("甲", "5.0", "6.0"),
        ("乙", "7.0", "8.0"),
    ]
