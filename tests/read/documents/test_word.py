"""
Tests of Word documents; `read/documents/word_blocks.py` and
`read/documents/reading_order.py` too.
"""

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from bulletin.errors import InputError
from bulletin.model.files.position import Position
from bulletin.read.documents.word import read_word
from tests.read.documents.word_files import paragraph, table, word

BODY = (
    paragraph("一、综合", '<w:pPr><w:pStyle w:val="2"/></w:pPr>')
    + paragraph("全年生产总值100.0亿元。")
    + table("指标|2020年", "合计|100.0")
    + paragraph("完。")
)


def test_paragraphs_and_tables_come_in_their_order_and_rows_count_as_paragraphs() -> None:
    heading, first, last = read_word(word(BODY), "a.docx").paragraphs
    (placed,) = read_word(word(BODY), "a.docx").sheets

    assert (heading.text, heading.heading, heading.position(0)) == ("一、综合", 1, (1, 1))
    assert (first.text, first.heading, first.position(7)) == ("全年生产总值100.0亿元。", 0, (2, 8))
    assert placed.sheet.rows == (("指标", "2020年"), ("合计", "100.0"))
    assert placed.sheet.lines == (3, 4)
    assert placed.places[Position(4, 2)] == (4, 4)
    assert last.position(0) == (5, 1)


def test_merged_cells_are_told_as_often_as_they_are_meant() -> None:
    begun = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    top = f"<w:tc>{begun}{paragraph('指标')}</w:tc>"
    over = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("2020年")}</w:tc>'
    below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    cells = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("绝对数", "比重"))
    last = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("合计", "5.0", "100"))
    body = "".join(f"<w:tr>{row}</w:tr>" for row in (top + over, below + cells, last))

    (placed,) = read_word(word(f"<w:tbl>{body}</w:tbl>"), "a.docx").sheets

    assert placed.sheet.rows == (
        ("指标", "2020年", "2020年"),
        ("指标", "绝对数", "比重"),
        ("合计", "5.0", "100"),
    )


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there() -> None:
    body = (
        "<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5.0</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>6.0</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>"
    )
    assert read_word(word(body), "a.docx").paragraphs[0].text == "增长6.0%"


def test_raised_digits_are_no_digits_of_a_number() -> None:
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    body = f"<w:p><w:r><w:t>面积 5.0 km</w:t></w:r>{raised}</w:p>"

    assert read_word(word(body), "a.docx").paragraphs[0].text == "面积 5.0 km²"


def test_lines_broken_within_a_paragraph_are_paragraphs() -> None:
    body = "<w:p><w:r><w:t>第一行。</w:t><w:br/><w:t>第二行。</w:t></w:r></w:p>"

    assert [each.text for each in read_word(word(body), "a").paragraphs] == ["第一行。", "第二行。"]


@pytest.mark.parametrize(
    "raw",
    [
        b"PK\x03\x04word/document.xml",
        word("<w:p>")[:-40],
        word("<w:p></w:q>"),
    ],
)
def test_a_broken_document_is_named_with_the_cure(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"cannot be read as a Word document.* save it anew"):
        read_word(raw, "a.docx")


def test_a_blank_document_is_refused() -> None:
    with pytest.raises(InputError, match="blank"):
        read_word(word("<w:p/>"), "a.docx")


def test_entities_that_multiply_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n + 1} "{10 * ("&l" + str(n) + ";")}">' for n in range(9))
    raw = io.BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED) as archive:
        text = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><d><p><t>&l9;</t></p></d>'
        archive.writestr("word/document.xml", text)

    with pytest.raises(InputError, match="cannot be read"):
        read_word(raw.getvalue(), "a.docx")
