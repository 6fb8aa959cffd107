"""Figures of two neighbouring years that stand in each other's place."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.check.series.annual_series import AnnualSeries, Key, Levels
from bulletin.check.series.ratio_scores import SLACK, rough_scores, size, surprise, usual_of
from bulletin.check.series.spikes import SHORT, WITHIN

_LIKELIER = 1000  # times, before two years are said to be exchanged
_SCREEN = 1.5


class ExchangedYears(NamedTuple):
    """
    Two cells whose figures, exchanged, make all steps around them usual.

    `score` is that of the step between them as printed, `undone` the greatest of any step
    once they are exchanged.
    """

    one: Key
    other: Key
    score: Fraction
    undone: Fraction


def exchanged_years(series: AnnualSeries) -> Iterator[ExchangedYears]:
    """
    Yield the pairs of neighbouring years that were exchanged.

    A series that grows steadily then falls between two steps of twice its growth. Exchanged
    back, its steps must be a thousand times likelier, and none of them unusual.
    """
    rough = series.rough()
    scores = rough_scores(rough)
    for at in series.steps:
        beside = [each for each in (at - 1, at + 1) if each in series.steps]
        if size(scores[at]) <= _SCREEN or any(scores[at] * scores[each] >= 0 for each in beside):
            continue
        steps, (one, other) = [at, *beside], (at, at + 1)
        if min(series.figures[one].digits, series.figures[other].digits) < SHORT:
            continue
        if _likelier(rough, steps, SLACK) and (found := _likelier(series.exact(), steps)):
            yield ExchangedYears(series.cells[one], series.cells[other], *found)


def _likelier(
    levels: Levels, steps: Sequence[int], slack: float = 0
) -> tuple[Fraction, Fraction] | None:
    """Return the score of the first step, and the greatest once undone, if that is likelier."""
    usual, undone = usual_of(levels, steps), levels.exchanged(steps[0])
    after = [usual.score(undone.between(each, each + 1)) for each in steps]
    left = max(map(size, after))
    if left > WITHIN + slack or not usual.steady(slack):
        return None
    before = [usual.score(levels.between(each, each + 1)) for each in steps]
    enough = surprise(before) >= _LIKELIER * (1 - slack) * surprise(after)
    return (Fraction(before[0]), Fraction(left)) if enough else None
