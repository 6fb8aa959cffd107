"""Tests of documents; `model/findings/text_claim.py` is tested with them."""

from bulletin.model.files.document import Document, Paragraph, TextRun
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import TextClaim, TextClaimKind, TextClaims, TextFigure


def test_a_paragraph_of_several_lines_knows_where_each_character_stands() -> None:
    runs = (TextRun(0, Position(7, 3)), TextRun(5, Position(8, 1)))
    paragraph = Paragraph("增长8.6%。比上年", runs)

    assert [paragraph.position(n) for n in (0, 2, 4, 5, 8)] == [
        (7, 3),
        (7, 5),
        (7, 7),
        (8, 1),
        (8, 4),
    ]


def test_a_document_keeps_the_order_of_its_parts() -> None:
    one, other = (
        Paragraph("a", (TextRun(0, Position(1, 1)),)),
        Paragraph("b", (TextRun(0, Position(3, 1)),)),
    )

    assert Document("x", (one, other)).paragraphs == (one, other)
    assert Document("x", (one, other)).sheets == ()


def test_figures_of_claims_that_were_not_tested_do_not_count_as_tested() -> None:
    figures = tuple(TextFigure(str(n), Position(1, n), 0, n - 1) for n in range(1, 5))
    held = TextClaim(TextClaimKind.SHARE, figures[0], figures[1:2], Outcome.HELD)
    untested = TextClaim(TextClaimKind.SHARE, figures[2], figures[3:], Outcome.NOT_TESTABLE)

    assert TextClaims(figures, (held, untested)).tested == 2
