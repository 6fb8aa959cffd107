"""Shares for people: each part below its whole, and whether the printed share agrees."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import ShareBasis, ShareLine
from bulletin.render.columns.column import ShownColumn, label_texts
from bulletin.render.columns.figures_and_bounds import figures_and_bounds
from bulletin.render.columns.ranges import telling
from bulletin.render.columns.sections import Shown
from bulletin.render.phrases.report_sentences import say_safely


def _columns(lines: Sequence[ShareLine]) -> list[ShownColumn]:
    labels = label_texts([each.item for each in lines], [each.depth for each in lines])
    verdicts = [say_safely(f"outcome.{each.outcome}") if each.outcome else "" for each in lines]
    return [
        ShownColumn(say_safely("head.item"), labels, least=14),
        ShownColumn(say_safely("head.period"), [each.period for each in lines]),
        ShownColumn(say_safely("head.against"), [each.against for each in lines]),
        ShownColumn(say_safely("head.level"), [each.level for each in lines], right=True, spare=2),
        *figures_and_bounds(
            "head.share",
            [each.shown for each in lines],
            [each.share if _tells(each) else None for each in lines],
            (0, 3),
        ),
        ShownColumn(
            say_safely("head.share.earlier"), [each.shown_earlier for each in lines], right=True
        ),
        *figures_and_bounds(
            "head.share.change",
            [each.shown_change for each in lines],
            [each.change for each in lines],
            (0, 5),
        ),
        *figures_and_bounds(
            "head.quotient",
            [each.shown_quotient for each in lines],
            [each.quotient for each in lines],
            (0, 5),
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
