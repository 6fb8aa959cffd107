from bulletin.model.files.document import Document
from bulletin.read.source import parts_of_text
from bulletin.tables.tables import cut_into_tables

ROWS = "指标,亿元\n合计,100.0\n甲县,60.0\n乙县,40.0\n" + "".join(
    f"第{n}区,{n}.0\n" for n in range(20)
)
ABOVE = "全年产值100.0亿元，其中甲县占60.0%。\n"


def parts(text: str) -> Document:
    return cut_into_tables(parts_of_text(text)).document


def test_a_sentence_above_a_table_is_a_paragraph_as_well_as_its_title() -> None:
    document = parts(ABOVE + ROWS + "注：甲县比上年增长8.6%，乙县增长5.0%。\n")

    assert [each.text[:4] for each in document.paragraphs] == ["全年产值", "注：甲县"]
    assert [each.position(0)[:2] for each in document.paragraphs] == [(1, 1), (26, 1)]
    (placed,) = document.sheets
    assert placed.sheet.rows[0] == (ABOVE.strip(),)
    assert placed.sheet.table == 0
    assert isinstance(document.parts[1], type(placed))


def test_titles_labels_and_rows_are_no_sentences() -> None:
    assert parts("表1 2020年各县地区生产总值及其增长速度情况\n" + ROWS).paragraphs == ()
