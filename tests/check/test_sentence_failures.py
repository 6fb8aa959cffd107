from fractions import Fraction

import pytest

from bulletin.check.sentence_failures import JudgedText, failure, place_of
from bulletin.model.figures.interval import Interval
from bulletin.model.files.document import Document, Paragraph, PlacedSheet, TextRun
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.text_claim import TextClaim, TextClaimKind, TextClaims, TextFigure

SHEET = Sheet("a", (("指标", "亿元"), ("合计", "5.0")), (2, 3))
DOCUMENT = Document(
    "a",
    (Paragraph("全年产值5.1亿元。", (TextRun(0, Position(1, 1)),)), PlacedSheet(SHEET, {})),
)
PROSE = TextFigure("5.1亿元", Position(1, 5), 0, 4, "5.1")
CELL = TextFigure("5.0", Position(3, 5), 1, 0, "5.0", Position(3, 2))


def test_the_item_of_a_number_is_its_clause_and_that_of_a_cell_its_row() -> None:
    assert place_of(DOCUMENT, PROSE)[:2] == ((1, 5), "全年产值")
    assert place_of(DOCUMENT, CELL)[:2] == ((3, 5), "合计")


def test_only_claims_that_failed_are_told_by_their_kind() -> None:
    claims = [
        TextClaim(kind, PROSE, (CELL,), outcome)
        for kind in (TextClaimKind.REPEAT, TextClaimKind.SHARE)
        for outcome in Outcome
    ]
    said = JudgedText(DOCUMENT, TextClaims((PROSE, CELL), tuple(claims)))

    assert [each.kind for each in said.failed((TextClaimKind.REPEAT,))] == [TextClaimKind.REPEAT]


@pytest.mark.parametrize(
    ("count", "shown"),
    [(6, ["1", "2", "3", "4", "5", "6"]), (7, ["1", "2", "3", "4", "…", "7"])],
)
def test_of_many_figures_the_first_ones_and_the_last_are_named(
    count: int, shown: list[str]
) -> None:
    parts = tuple(PROSE._replace(text=str(number)) for number in range(1, count + 1))
    claim = TextClaim(TextClaimKind.SUM, PROSE, parts, Outcome.FAILED)
    said = JudgedText(DOCUMENT, TextClaims((PROSE, *parts), (claim,)))

    told = failure(said, claim)
    assert told.gaps["others"] == tuple(shown)
    assert (told.variant, len(told.cells)) == ("sum", count)


def test_what_the_others_leave_is_told_where_they_leave_an_end() -> None:
    claim = TextClaim(TextClaimKind.SUM, PROSE, (CELL,), Outcome.FAILED)
    left = claim._replace(implied=Interval(Fraction(49, 10), Fraction(5)))
    said = JudgedText(DOCUMENT, TextClaims((PROSE, CELL), (claim, left)))

    assert failure(said, claim).implied is None
    assert failure(said, left).implied == (Fraction(49, 10), Fraction(5))
    assert failure(said, left).gaps["implied"] == "4.90 to 5.00"
