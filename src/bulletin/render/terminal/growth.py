"""What levels and growth imply, for people: intervals only where the screen is wide."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived import GrowthLine
from bulletin.model.interval import Interval
from bulletin.render.form import Form, Result
from bulletin.render.phrases.interval_ends import span
from bulletin.render.phrases.sentences import say
from bulletin.render.terminal.drawing.fitted_table import ScreenColumn, label_texts
from bulletin.render.terminal.sections import Section, sections


def screen(result: Result[GrowthLine], form: Form) -> str:
    """Return a table a file, group and head."""
    return sections(result, Section(_columns, _remark, _subject), form.canvas)


def _columns(lines: Sequence[GrowthLine]) -> list[ScreenColumn]:
    labels = label_texts([each.item for each in lines], [each.depth for each in lines])
    return [
        ScreenColumn(say("head.item"), labels, least=14),
        ScreenColumn(say("head.unit"), [each.unit for each in lines], least=4, spare=3),
        ScreenColumn(say("head.level"), [each.level for each in lines], right=True, spare=1),
        ScreenColumn(say("head.printed"), [each.growth for each in lines], right=True),
        *_pair("head.implied.growth", [(each.shown_growth, each.implied_growth) for each in lines]),
        *_pair("head.previous", [(each.shown_previous, each.previous) for each in lines]),
        *_pair("head.change", [(each.shown_change, each.change) for each in lines]),
        *_pair(
            "head.contribution", [(each.shown_contribution, each.contribution) for each in lines]
        ),
        *_pair("head.weight", [(each.shown_weight, each.weight) for each in lines]),
    ]


def _subject(line: GrowthLine) -> str:
    return line.subject


def _remark(line: GrowthLine) -> str:
    return translated(line.reason)


def _pair(head: str, figures: Sequence[tuple[str, Interval | None]]) -> list[ScreenColumn]:
    """
    Return a column of figures that follow, and one of their bounds, which may be left out.

    Where no decimal is certain, the bounds stand in the place of the figure.
    """
    spans = [span(bounds) if bounds else "" for _, bounds in figures]
    shown = [figure for figure, _ in figures]
    return [
        ScreenColumn(
            say(head),
            [figure or ends for figure, ends in zip(shown, spans, strict=True)],
            right=True,
        ),
        ScreenColumn(
            say("head.between"),
            [ends if figure else "" for figure, ends in zip(shown, spans, strict=True)],
            right=True,
            spare=4,
        ),
    ]
