from pathlib import Path

import pytest

from bulletin.api.examine import examine
from bulletin.model.files.document import Document, Paragraph, TextRun
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Report
from bulletin.render import formats
from bulletin.render.form import Form, Result
from bulletin.render.page.paragraphs import offset_of
from tests.render.page.pages import Page

TEXT = """2021年国民经济和社会发展统计公报

全年粮食种植面积比上年增加，生产形势良好。

全年实现货物进出口总额8292.0亿元，比上年增长14.8%。其中，出口总额4841.2亿元，进口总额3380.8亿元。

全年接待<b>游客</b>人数增长较快。
"""


@pytest.fixture
def bulletin_text(tmp_path: Path) -> Report:
    path = tmp_path / "bulletin.txt"
    path.write_text(TEXT, encoding="utf-8")
    return examine([str(path)], sentences=True)


def test_a_sentence_is_shown_with_its_figures_marked(bulletin_text: Report) -> None:
    text = formats.write(Result("check", bulletin_text), Form("html"))
    found = Page(text)
    marked = {
        each.text: each.attributes["class"] for each in found.all("mark") if each.text[0].isdigit()
    }

    assert marked["8292.0亿元"] == "doubt"
    assert marked["4841.2亿元"] == "involved"
    assert "8222.0亿元" in text
    assert "粮食种植面积" not in text
    ids = {each.attributes.get("id") for each in found.elements}
    assert {each.attributes["href"][1:] for each in found.all("a")} <= ids


def test_how_much_of_the_text_was_tested_is_said(bulletin_text: Report) -> None:
    text = formats.write(Result("check", bulletin_text), Form("html"))

    assert "4 figures were read in the text; 3 of them stand in a tested claim." in text
    assert "claims of sentences" in text


def test_a_place_is_found_in_a_paragraph_of_several_lines() -> None:
    runs = (TextRun(0, Position(3, 5)), TextRun(4, Position(4, 1)))
    document = Document("x.txt", (Paragraph("wide gap", runs),))

    assert offset_of(document, Position(3, 6)) == (0, 1)
    assert offset_of(document, Position(4, 2)) == (0, 5)
    assert offset_of(document, Position(5, 1)) is None
    assert offset_of(document, Position(3, 9)) is None
