"""
Tests of PDF documents; `read/documents/pages/page_lines.py`,
`read/documents/pages/page_blocks.py`, `read/documents/pages/page_columns.py`,
`read/documents/pages/page_numbers.py`, `read/documents/pages/pdf_lookups.py` and
`read/documents/pages/split_tables.py` are tested here.
"""

import sys

import pytest

from bulletin.errors import InputError
from bulletin.read.documents.pages.pdf import read_pdf
from tests.read.documents.pdf_files import FONT, grid, pdf, text

FULL = "全年实现地区生产总值按可比价格计算比上年增长百分之八，达到199"  # 33 letters wide


def test_a_number_that_the_end_of_a_line_cuts_is_whole_again() -> None:
    page = [text(FULL, 20, 250), text("17.0亿元。", 20, 235), text("下一段。", 40, 220)]
    document = read_pdf(pdf(page), "a.pdf")

    assert [each.text for each in document.paragraphs] == [f"{FULL}17.0亿元。", "下一段。"]
    assert [each.position(0) for each in document.paragraphs] == [(1, 1), (2, 1)]


def test_a_sentence_goes_on_over_a_page_and_page_numbers_are_left_out() -> None:
    pages = [
        [text("某市统计公报", 150, 285), text(FULL, 20, 40), text("- 1 -", 190, 10)],
        [text("某市统计公报", 150, 285), text("17.0亿元。", 20, 250), text("- 2 -", 190, 10)],
    ]
    document = read_pdf(pdf(*pages), "a.pdf")

    assert [(each.text, each.page) for each in document.paragraphs] == [(f"{FULL}17.0亿元。", 1)]


def test_a_remark_says_how_many_pages_were_read_and_each_table_has_it() -> None:
    cells = [("指标", "亿元"), ("合计", "100.0"), ("其中", "50.0")]
    rows = [
        text(cell, 25 + 100 * column, 205 - 20 * row)
        for row, line in enumerate(cells)
        for column, cell in enumerate(line)
    ]
    page = [text("前文。", 20, 250), grid((20, 120, 220), (220, 200, 180, 160)), *rows]
    document = read_pdf(pdf(page, page, page), "a.pdf", most=2)

    assert document.notices == ("only the first 2 of 3 pages were read.",)
    assert [each.sheet.notices for each in document.sheets] == [document.notices] * 2
    assert [each.page for each in document.paragraphs] == [1, 2]
    assert read_pdf(pdf(page, page, page), "a.pdf", most=3).notices == ()


def test_a_ruled_table_stands_between_its_paragraphs() -> None:
    cells = [("指标", "亿元"), ("合计", "100.0"), ("其中", "50.0")]
    rows = [
        text(cell, 25 + 100 * column, 205 - 20 * row)
        for row, line in enumerate(cells)
        for column, cell in enumerate(line)
    ]
    page = [text("前文。", 20, 250), grid((20, 120, 220), (220, 200, 180, 160)), *rows]
    document = read_pdf(pdf([*page, text("后文。", 20, 120)]), "a.pdf")

    assert document.sheets[0].sheet.rows == tuple(cells)
    assert document.sheets[0].sheet.lines == (2, 3, 4)
    assert [each.text for each in document.paragraphs] == ["前文。", "后文。"]
    assert document.sheets[0].page == 1


def test_rows_with_wide_gaps_are_a_table() -> None:
    cells = [("指标", "2020", "2021"), ("合计", "100.0", "90.0"), ("其中", "50.0", "45.0")]
    rows = [
        text(cell, 25 + 100 * column, 205 - 20 * row)
        for row, line in enumerate(cells)
        for column, cell in enumerate(line)
    ]
    document = read_pdf(pdf([text("前文在此。", 20, 250), *rows]), "a.pdf")

    assert document.sheets[0].sheet.rows == tuple(cells)


def test_words_in_letters_keep_the_blank_at_the_end_of_a_line() -> None:
    line = "Employment on 31 March 2014 was lower than in all years"
    page = [text(line, 20, 250), text("before 1999.", 20, 235)]

    assert read_pdf(pdf(page), "a.pdf").paragraphs[0].text == f"{line} before 1999."


def test_pages_without_text_and_broken_files_are_named_with_the_cure() -> None:
    with pytest.raises(InputError, match="its pages are pictures"):
        read_pdf(pdf([grid((10, 20), (10, 20))]), "a.pdf")
    with pytest.raises(InputError, match="cannot be read as a PDF document"):
        read_pdf(b"%PDF-1.7\n", "a.pdf")


def test_without_the_extra_the_cure_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfplumber", None)

    with pytest.raises(InputError, match=r'pip install "bulletin\[pdf\]"'):
        read_pdf(b"%PDF-1.7\n", "a.pdf")


def test_a_part_that_refers_to_itself_is_refused_and_not_followed_for_ever() -> None:
    raw = pdf([text("合计", 20, 250)])
    assert raw.count(FONT.encode()) == 1

    with pytest.raises(InputError, match=r"a\.pdf cannot be read as a PDF document"):
        read_pdf(raw.replace(FONT.encode(), b"3 0 R"), "a.pdf")
    assert read_pdf(raw, "a.pdf").paragraphs


LEFT = [
    "全年生产总值十亿元，按可比价格计算",
    "比上年增长。其中城镇零售额四十一点",
    "六亿元，增长百分之七，乡村零售额二",
    "十七点三亿元，增长百分之六。年末常",
    "住人口十万二千四百零八人，其中城镇",
    "人口四万六千人，占百分之四十四点九",
]
RIGHT = [
    "，乡村人口五万六千四百零八人，全年",
    "一般公共预算收入八十九点七亿元，增",
    "长百分之五。其中税收收入六十二点一",
    "亿元，非税收入二十七点六亿元，全年",
    "粮食产量三十一万吨，其中夏粮产量十",
    "二万吨，秋粮产量十九万吨，均增长。",
]


def test_of_two_columns_the_left_one_is_read_before_the_right_one() -> None:
    head = text("青溪县二〇二一年国民经济和社会发展统计公报", 90, 260)
    lines = [
        *(text(line, 20, 230 - 15 * row) for row, line in enumerate(LEFT)),
        *(text(line, 210, 223 - 15 * row) for row, line in enumerate(RIGHT)),
    ]
    foot = text("全县各乡镇统计站均已核实上述各项数字", 110, 60)
    document = read_pdf(pdf([head, *lines, foot]), "a.pdf")

    assert [each.text for each in document.paragraphs] == [
        "青溪县二〇二一年国民经济和社会发展统计公报",
        "".join([*LEFT, *RIGHT]),
        "全县各乡镇统计站均已核实上述各项数字",
    ]


def test_labels_and_figures_are_no_two_columns() -> None:
    labels = [f"{each}业规模以上企业增加值" for each in "煤油钢铁纺织"]
    page = [
        *(text(label, 20, 230 - 15 * row) for row, label in enumerate(labels)),
        *(text(f"{row}1.5", 300, 230 - 15 * row) for row in range(6)),
    ]

    assert len(read_pdf(pdf(page), "a.pdf").sheets[0].sheet.rows) == 6


def test_a_table_that_goes_on_over_a_page_is_one() -> None:
    def page(first: int, *said: str) -> list[str]:
        rows = [
            ("指标", "亿元"),
            *((f"行业{each}", f"{each}.5") for each in range(first, first + 3)),
        ]
        cells = [
            text(cell, 25 + 100 * column, 205 - 20 * row)
            for row, line in enumerate(rows)
            for column, cell in enumerate(line)
        ]
        return [*said, grid((20, 120, 220), (220, 200, 180, 160, 140)), *cells]

    whole = read_pdf(pdf(page(1), page(4, text("续表1", 100, 240)), page(7)), "a.pdf")
    apart = read_pdf(pdf(page(1), page(4, text("表2 其他", 100, 240))), "a.pdf")

    (sheet,) = whole.sheets
    labels = [row[0] for row in sheet.sheet.rows]
    assert labels == ["指标", *(f"行业{each}" for each in range(1, 10))]
    assert len(apart.sheets) == 2
