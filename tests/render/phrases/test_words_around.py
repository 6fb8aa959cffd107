import pytest
from rich.cells import cell_len

from bulletin.model.files.document import Document, Paragraph, PlacedSheet, TextRun
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.text_claim import TextFigure
from bulletin.render.phrases.words_around import words_around

TEXT = "经济运行稳中有进，" * 9 + "全年产值5.1亿元，" + "社会大局保持稳定。" * 9
SHEET = Sheet("a", (("指标", "亿元"), ("合计", "5.0")), (2, 3))
DOCUMENT = Document("a", (Paragraph(TEXT, (TextRun(0, Position(1, 1)),)), PlacedSheet(SHEET, {})))
NUMBER = TextFigure("5.1亿元", Position(1, 86), 0, TEXT.index("5.1"), "5.1")


@pytest.mark.parametrize("width", [8, 20, 60, 80, 120, 1000])
def test_a_number_stands_whole_in_a_line_of_the_width(width: int) -> None:
    around = words_around(DOCUMENT, NUMBER, width)

    assert around.number == "5.1亿元"
    assert cell_len(around.text) <= width
    assert around.before.endswith(("产值", "…", "")[0 if width > 20 else 2])
    assert width < 1000 or around.text == TEXT


def test_a_cell_stands_in_its_row() -> None:
    figure = TextFigure("5.0", Position(3, 6), 1, 0, "5.0", Position(3, 2))

    assert words_around(DOCUMENT, figure, 40) == ("合计 | ", "5.0", "")
