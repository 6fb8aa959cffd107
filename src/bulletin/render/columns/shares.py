"""Shares for people: each part below its whole, and whether the printed share agrees."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import ShareBasis, ShareLine
from bulletin.render.columns.column import ShownColumn, label_texts
from bulletin.render.columns.ranges import between, telling
from bulletin.render.columns.sections import Shown
from bulletin.render.phrases.report_sentences import say_safely


def _columns(lines: Sequence[ShareLine]) -> list[ShownColumn]:
    labels = label_texts([each.item for each in lines], [each.depth for each in lines])
    verdicts = [say_safely(f"outcome.{each.outcome}") if each.outcome else "" for each in lines]
    spans = [between(each.share) if _tells(each) else "" for each in lines]
    figures = [each.shown for each in lines]
    return [
        ShownColumn(say_safely("head.item"), labels, least=14),
        ShownColumn(say_safely("head.period"), [each.period for each in lines]),
        ShownColumn(say_safely("head.against"), [each.against for each in lines]),
        ShownColumn(say_safely("head.level"), [each.level for each in lines], right=True, spare=2),
        ShownColumn(
            say_safely("head.share"),
            [figure or ends for figure, ends in zip(figures, spans, strict=True)],
            right=True,
        ),
        ShownColumn(
            say_safely("head.between"),
            [ends if figure else "" for figure, ends in zip(figures, spans, strict=True)],
            right=True,
            spare=3,
        ),
        ShownColumn(
            say_safely("head.share.earlier"), [each.shown_earlier for each in lines], right=True
        ),
        ShownColumn(
            say_safely("head.share.change"),
            [each.shown_change or between(each.change) for each in lines],
            right=True,
        ),
        ShownColumn(
            say_safely("head.between"),
            [between(each.change) if each.shown_change else "" for each in lines],
            right=True,
            spare=5,
            name=say_safely("head.between.of", of=say_safely("head.share.change")),
        ),
        ShownColumn(
            say_safely("head.quotient"),
            [each.shown_quotient or between(each.quotient) for each in lines],
            right=True,
        ),
        ShownColumn(
            say_safely("head.between"),
            [between(each.quotient) if each.shown_quotient else "" for each in lines],
            right=True,
            spare=5,
            name=say_safely("head.between.of", of=say_safely("head.quotient")),
        ),
        ShownColumn(say_safely("head.printed"), [each.printed for each in lines], right=True),
        ShownColumn(
            say_safely("head.verdict"), verdicts, outcomes=[each.outcome for each in lines]
        ),
        ShownColumn(
            say_safely("head.whole"),
            [each.whole for each in lines],
            least=10,
            spare=4,
            name=say_safely("head.whole.name"),
        ),
    ]


def _tells(line: ShareLine) -> bool:
    return line.basis is ShareBasis.LEVELS or telling(line.share)


_BASES = {
    ShareBasis.IMPLIED_WEIGHT: "derive.implied.weight",
    ShareBasis.STRUCTURE: "derive.structure",
}


def _remark(line: ShareLine) -> str:
    if not _tells(line) and line.share:
        return say_safely("derive.weight.open")
    basis = _BASES.get(line.basis)
    return translated(line.reason) or (say_safely(basis) if basis else "")


def _subject(_line: ShareLine) -> str:
    return ""


SHOWN = Shown(_columns, _remark, _subject)
