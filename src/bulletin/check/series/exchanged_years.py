"""Figures of two neighbouring years that stand in each other's place."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from bulletin.check.series.annual_series import AnnualSeries, Key
from bulletin.check.series.ratio_scores import rough_scores, surprise, usual_of
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
    rough = rough_scores(series)
    for at in series.steps:
        beside = [each for each in (at - 1, at + 1) if each in series.steps]
        if abs(rough[at]) > _SCREEN and all(rough[at] * rough[each] < 0 for each in beside):
            found = _exchanged(series, at, beside)
            if found:
                yield found


def _exchanged(series: AnnualSeries, at: int, beside: Sequence[int]) -> ExchangedYears | None:
    steps = [at, *beside]
    if min(series.figures[each].digits for each in (at, at + 1)) < SHORT:
        return None
    usual, undone = usual_of(series, steps), series.exchanged(at)
    before = [usual.score(series.between(each, each + 1)) for each in steps]
    after = [usual.score(undone.between(each, each + 1)) for each in steps]
    left = max(map(abs, after))
    if not usual.steady or left > WITHIN or surprise(before) < _LIKELIER * surprise(after):
        return None
    return ExchangedYears(series.cells[at], series.cells[at + 1], before[0], left)
