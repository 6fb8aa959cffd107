"""Shares for people: each part below its whole, and whether the printed share agrees."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived import ShareBasis, ShareLine
from bulletin.render.form import Form, Result
from bulletin.render.phrases.interval_ends import span
from bulletin.render.phrases.sentences import say
from bulletin.render.terminal.drawing.fitted_table import ScreenColumn, label_texts
from bulletin.render.terminal.drawing.styles import OUTCOME
from bulletin.render.terminal.sections import Section, sections


def screen(result: Result[ShareLine], form: Form) -> str:
    """Return a table a file, group and head."""
    return sections(result, Section(_columns, _remark), form.canvas)


def _columns(lines: Sequence[ShareLine]) -> list[ScreenColumn]:
    labels = label_texts([each.item for each in lines], [each.depth for each in lines])
    verdicts = [say(f"outcome.{each.outcome}") if each.outcome else "" for each in lines]
    styles = [OUTCOME[each.outcome] if each.outcome else "" for each in lines]
    return [
        ScreenColumn(say("head.item"), labels, least=14),
        ScreenColumn(say("head.level"), [each.level for each in lines], right=True, spare=2),
        ScreenColumn(
            say("head.share"), [each.shown or _between(each) for each in lines], right=True
        ),
        ScreenColumn(
            say("head.between"),
            [_between(each) if each.shown else "" for each in lines],
            right=True,
            spare=3,
        ),
        ScreenColumn(say("head.printed"), [each.printed for each in lines], right=True),
        ScreenColumn(say("head.verdict"), verdicts, styles=styles),
        ScreenColumn(say("head.whole"), [each.whole for each in lines], least=10, spare=4),
    ]


def _between(line: ShareLine) -> str:
    return span(line.share) if line.share else ""


def _remark(line: ShareLine) -> str:
    return translated(line.reason) or (
        "" if line.basis is ShareBasis.LEVELS else say("derive.implied.weight")
    )
