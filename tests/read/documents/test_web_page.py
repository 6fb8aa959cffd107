"""Tests of web pages; `read/documents/raised.py` is tested with them."""

import pytest

from bulletin.errors import InputError, NothingToReadError
from bulletin.model.files.document import Paragraph, PlacedSheet
from bulletin.model.files.position import Position
from bulletin.read.source import parts_of_text
from bulletin.tables.from_source import sheets_of_text

PAGE = """<!DOCTYPE html><html><head><title>2020年公报</title><style>td{}</style></head><body>
<table><tr><td>menu</td><td><p>表1 地区生产总值（亿元）</p>
<table border=1>
<tr><td rowspan="2">指标<td colspan=2>2020年</tr>
<tr><td>绝对数</td><td>比重<sup>a</sup></td></tr>
<tr><th>合计</th><td>&nbsp;2761.1<sup>1</sup></td><td>100.0</td></tr>
<tr><td>第一
 产业</td><td>149.8</td><td>5.43</td></tr>
<tr><td colspan="3">其中</td></tr>
</table></td></tr></table>
<table><caption>Table 2</caption><tr><td>Item</td><td>2020</td></tr><tr><td>Coal</td><td>5</td></tr>
</body></html>"""


def test_the_tables_of_a_page_come_with_their_titles_and_spans() -> None:
    first, second = sheets_of_text(PAGE, "page.html")
    assert first.rows == (
        ("表1 地区生产总值（亿元）",),
        ("指标", "2020年", "2020年"),
        ("指标", "绝对数", "比重a"),
        ("合计", "\u00a02761.1[1]", "100.0"),
        ("第一 产业", "149.8", "5.43"),
        ("其中", "", ""),
    )
    assert second.rows == (("Table 2",), ("Item", "2020"), ("Coal", "5"))
    assert (first.name, second.name) == ("table 1", "table 2")
    assert first.lines == (1, 2, 3, 4, 5, 6)


def test_a_label_over_several_rows_is_repeated_and_a_figure_is_not() -> None:
    text = (
        "<table><tr><td>Region</td><td>Item</td><td>2020</td></tr>"
        "<tr><td rowspan=2>North</td><td>Coal</td><td rowspan=2>5</td></tr>"
        "<tr><td>Ore</td></tr></table>"
    )
    (sheet,) = sheets_of_text(text)
    assert sheet.rows[1:] == (("North", "Coal", "5"), ("North", "Ore", ""))


def test_a_page_without_a_table_is_refused() -> None:
    with pytest.raises(InputError, match="is a web page without a table"):
        sheets_of_text("<html><body><table><tr><td>only layout</td></tr></table></body></html>")


def test_a_typed_table_may_begin_with_a_sign() -> None:
    (sheet,) = sheets_of_text("<5,6\n5-10,7\n")
    assert sheet.rows == (("<5", "6"), ("5-10", "7"))


def test_paragraphs_stand_in_their_order_between_the_tables() -> None:
    text = (
        "<html><body><h2>一、综合</h2><p>全年产值<b>100.0</b>亿元，增长5%。</p>"
        "<p>表1 产值</p><table><tr><td>甲</td><td>5</td></tr></table><p>后文在此，增长6%。</p>"
    )
    first, second, placed, last = parts_of_text(text).parts

    assert isinstance(placed, PlacedSheet)
    assert [each.text for each in (first, second, last) if isinstance(each, Paragraph)] == [
        "一、综合",
        "全年产值100.0亿元，增长5%。",
        "后文在此，增长6%。",
    ]
    assert isinstance(first, Paragraph)
    assert (first.heading, placed.sheet.rows[0], placed.places[Position(2, 1)]) == (
        2,
        ("表1 产值",),
        (4, 1),
    )


def test_sentences_in_tables_that_are_layout_are_paragraphs() -> None:
    text = (
        "<html><table><tr><td>菜单</td><td><p>全年产值100.0亿元，增长5%。</p>"
        "<table><tr><td>甲</td><td>5</td></tr></table>后文在此，增长6%。</td></tr></table></html>"
    )
    document = parts_of_text(text)

    assert [each.text for each in document.paragraphs] == [
        "菜单",
        "全年产值100.0亿元，增长5%。",
        "后文在此，增长6%。",
    ]


LAYOUT = """<html><body>
<table><tr><td><a href="/">首页</a></td><td>2021年11月3日</td><td>1024</td></tr></table>
<table><tr><td>导航</td><td><h1>一、综合</h1><p>全年产值100.0亿元，增长5%。</p><p>表1 产值</p>
<table><tr><td>指标</td><td>亿元</td></tr><tr><td>产值</td><td>100.0</td></tr></table>
<p>全年收入68.9亿元，增长6%。<br>其中城镇41.6亿元，增长7%。<br>二、财政<br>全年支出9亿元。</p>
</td></tr></table><table><tr><td>版权所有</td></tr></table></body></html>"""


def test_layout_keeps_the_paragraphs_of_its_cells_apart_and_those_behind_a_table() -> None:
    document = parts_of_text(LAYOUT)

    assert [each.text for each in document.paragraphs] == [
        "导航", "一、综合", "全年产值100.0亿元，增长5%。", "全年收入68.9亿元，增长6%。",
        "其中城镇41.6亿元，增长7%。", "二、财政", "全年支出9亿元。", "版权所有",
    ]  # fmt: skip
    way, table = document.sheets
    assert way.sheet.rows == (("首页", "2021年11月3日", "1024"),)
    assert table.sheet.rows == (("表1 产值",), ("指标", "亿元"), ("产值", "100.0"))


def test_a_table_around_all_sentences_of_a_page_is_no_table() -> None:
    text = "<html><table><tr><td><p>全年产值100.0亿元，增长5%。<p>完。</table></html>"

    document = parts_of_text(text)

    assert [each.text for each in document.paragraphs] == ["全年产值100.0亿元，增长5%。", "完。"]
    assert not document.sheets


def test_a_table_of_words_beside_sentences_is_left_out() -> None:
    text = (
        "<html><p>全年产值100.0亿元，增长5%。</p>"
        "<table><tr><td>指标<td>口径</tr><tr><td>产值<td>现价</tr></table></html>"
    )

    assert not parts_of_text(text).sheets


def test_cells_of_several_texts_have_a_blank_between_them() -> None:
    text = "<table><tr><td>甲<td>5</tr><tr><td>乙<td><p>12</p><p>34</p></tr></table>"

    assert parts_of_text(text).sheets[0].sheet.rows == (("甲", "5"), ("乙", "12 34"))


def test_a_report_of_this_program_is_no_page_to_check() -> None:
    text = '<!DOCTYPE html><html><head><meta name="generator" content="bulletin 1"></head></html>'

    with pytest.raises(NothingToReadError, match="is a report that bulletin wrote"):
        parts_of_text(text, "a.html")


def test_a_page_of_paragraphs_alone_is_a_document() -> None:
    document = parts_of_text("<!DOCTYPE html><body><p>全年产值100.0亿元，增长5%。<p>完。</body>")

    assert [each.position(2) for each in document.paragraphs] == [(1, 3), (2, 3)]


def test_ways_through_a_site_and_the_foot_of_its_pages_are_not_read() -> None:
    document = parts_of_text(
        "<!DOCTYPE html><body><nav><p>Data 2023</p></nav><p>Output grew by 5% in the year.</p>"
        "<footer><p>Tel. 1 241 64 04.</p></footer></body>"
    )

    assert [each.text for each in document.paragraphs] == ["Output grew by 5% in the year."]
