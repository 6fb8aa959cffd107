"""What levels and growth imply, for people: intervals only where there is room."""

from collections.abc import Sequence

from bulletin.messages.speaking import translated
from bulletin.model.derived.lines import GrowthLine
from bulletin.render.columns.column import ShownColumn, label_texts
from bulletin.render.columns.figures_and_bounds import figures_and_bounds
from bulletin.render.columns.ranges import telling
from bulletin.render.columns.sections import Shown
from bulletin.render.columns.units import common_unit, own_units
from bulletin.render.phrases.report_sentences import say_safely

_CERTAIN = 2  # percentage points: a whole one is certain


def _columns(lines: Sequence[GrowthLine]) -> list[ShownColumn]:
    labels = label_texts([each.item for each in lines], [each.depth for each in lines])
    points = [each.contribution if _bounds(each) else None for each in lines]
    # a level that is printed shows by its decimals how exact it is
    both_printed = any(each.implied_growth for each in lines)
    rates = [each.contribution_rate if _bounds(each) else None for each in lines]
    weights = [each.weight if telling(each.weight) else None for each in lines]
    return [
        ShownColumn(say_safely("head.item"), labels, least=20),
        ShownColumn(say_safely("head.period"), [each.period for each in lines]),
        ShownColumn(say_safely("head.against"), [each.against for each in lines]),
        ShownColumn(say_safely("head.unit"), own_units(lines), least=12, spare=2),
        ShownColumn(say_safely("head.level"), [each.level for each in lines], right=True, spare=1),
        ShownColumn(say_safely("head.printed"), [each.growth for each in lines], right=True),
        *figures_and_bounds(
            "head.average.growth" if lines[0].basis else "head.implied.growth",
            [each.shown_growth for each in lines],
            [each.implied_growth for each in lines],
            (0, 2),
        ),
        *figures_and_bounds(
            "head.previous",
            [each.shown_previous for each in lines],
            [None if both_printed else each.previous for each in lines],
            (0, 3),
        ),
        *figures_and_bounds(
            "head.change",
            [each.shown_change for each in lines],
            [each.change for each in lines],
            (4, 7),
        ),
        *figures_and_bounds(
            "head.contribution", [each.shown_contribution for each in lines], points, (1, 8)
        ),
        *figures_and_bounds(
            "head.contribution.rate",
            [each.shown_contribution_rate for each in lines],
            rates,
            (5, 10),
        ),
        *figures_and_bounds("head.weight", [each.shown_weight for each in lines], weights, (6, 9)),
    ]


def _bounds(line: GrowthLine) -> bool:
    """Tell whether the bounds of a contribution say more than those of an open weight."""
    within = line.contribution
    return telling(line.weight) or (within is not None and within.width <= _CERTAIN)


def _subject(line: GrowthLine) -> str:
    return line.subject


def _remark(line: GrowthLine) -> str:
    if line.weight and not telling(line.weight):
        return say_safely("derive.weight.open")
    return translated(line.reason)


SHOWN = Shown(_columns, _remark, _subject, common_unit)
