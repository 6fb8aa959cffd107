import pytest

from bulletin.check.findings import findings_in_sentences
from bulletin.check.sentence_failures import JudgedText
from bulletin.locate.sentence_suspects import suspected
from bulletin.model.files.document import Document, Paragraph, TextRun
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Outcome
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.model.findings.text_claim import (
    Suspect,
    TextClaim,
    TextClaimKind,
    TextClaims,
    TextFigure,
)

TEXT = "税收4652亿元，收入1.01万亿元，占46.1%。"
PLACES = {"4652亿元": "4652", "1.01万亿元": "1.01", "46.1%": "46.1"}


def figure(text: str) -> TextFigure:
    start = TEXT.index(text)
    return TextFigure(text, Position(1, start + 1), 0, start, PLACES[text])


def said(*suspects: Suspect) -> JudgedText:
    share, *levels = figure("46.1%"), figure("4652亿元"), figure("1.01万亿元")
    claim = TextClaim(TextClaimKind.SHARE, share, tuple(levels), Outcome.FAILED, suspects=suspects)
    document = Document("a.txt", (Paragraph(TEXT, (TextRun(0, Position(1, 1)),)),))
    return JudgedText(document, TextClaims((share, *levels), (claim,)))


@pytest.mark.parametrize(
    ("text", "proposed", "typed", "kind"),
    [
        ("4652亿元", "4652万元", "4652万元", SlipKind.WAN_FOR_YI),
        ("46.1%", "46.7", "46.7%", SlipKind.SUBSTITUTED),
        ("46.1%", "64.1%", "64.1%", SlipKind.TRANSPOSED),
        ("46.1%", "12.3%", "12.3%", SlipKind.ANOTHER_FIGURE),
    ],
)
def test_a_suspect_becomes_a_change_with_the_slip_that_explains_it(
    text: str, proposed: str, typed: str, kind: SlipKind
) -> None:
    judged = said(Suspect(figure(text), proposed, 0.9))
    (diagnosis,) = suspected(judged, findings_in_sentences(judged))
    (change,) = diagnosis.hypotheses[0].changes

    assert (change.place.printed, change.proposed, change.kind) == (text, typed, kind)
    assert (diagnosis.explains, diagnosis.hypotheses[0].probability) == ((1,), 0.9)
    assert change.place.position == figure(text).position


def test_a_claim_without_suspects_is_explained_by_nothing() -> None:
    judged = said()

    assert suspected(judged, findings_in_sentences(judged))[0].hypotheses == ()
