"""Figures that stand alone between neighbours that go together."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from bulletin.check.series.annual_series import AnnualSeries, Key, Levels
from bulletin.check.series.ratio_scores import SLACK, UsualSteps, rough_scores, size, usual_of
from bulletin.model.figures.interval import Bound

BOUND = 7  # quartile distances: the wider C of those in use, for both steps at once
WITHIN = 4  # quartile distances: what a slip undone must come back to
SHORT = 100  # figures of one or two digits are small, and small ones leap honestly
_POWERS = (-4, -3, -2, -1, 1, 2, 3, 4)


class Spike(NamedTuple):
    """
    A figure whose step in and step out both lie beyond the bounds, on opposite sides.

    `into` and `out` are the scores of its steps, `power` the tens that it is off, 0 if no
    power of ten brings both steps back to what is usual.
    """

    cell: Key
    before: Key
    after: Key
    into: Fraction
    out: Fraction
    power: int


def spikes(series: AnnualSeries) -> Iterator[Spike]:
    """
    Yield the figures of a series past which their neighbours lead.

    Figures of one or two digits have no say: small ones leap honestly. A series that leaps
    and stays there has changed what it counts: one step alone, at either end too, is no
    spike.
    """
    rough = series.rough()
    scores = rough_scores(rough)
    for at in range(1, len(series.cells) - 1):
        if scores[at - 1] * scores[at] >= 0 or min(map(size, scores[at - 1 : at + 1])) <= 1:
            continue
        if min(each.digits for each in series.figures[at - 1 : at + 2]) >= SHORT:
            found = _stands_out(rough, at, SLACK) and _spike(series, at)
            if found:
                yield found


def _stands_out(
    levels: Levels, at: int, slack: float = 0
) -> tuple[UsualSteps, Bound, Bound] | None:
    """Return what is usual without a year, and the scores of its two steps if both are not."""
    usual = usual_of(levels, {at - 1, at})
    into, out = usual.score(levels.between(at - 1, at)), usual.score(levels.between(at, at + 1))
    opposite = into * out < 0 and min(size(into), size(out)) >= BOUND - slack
    return (usual, into, out) if opposite and usual.steady(slack) else None


def _spike(series: AnnualSeries, at: int) -> Spike | None:
    levels = series.exact()
    found = _stands_out(levels, at)
    if not found:
        return None
    usual, into, out = found
    past = levels.between(at - 1, at + 1).scaled(1 / Fraction(usual.median))
    if 2 * size(usual.score(past)) > min(size(into), size(out)):
        return None
    before, cell, after = series.cells[at - 1 : at + 2]
    return Spike(cell, before, after, Fraction(into), Fraction(out), _power(levels, at, usual))


def _power(levels: Levels, at: int, usual: UsualSteps) -> int:
    """Return by which power of ten a figure is too great, or too small; 0 if by none."""
    into, out = levels.between(at - 1, at), levels.between(at, at + 1)
    for power in _POWERS:
        factor = Fraction(10) ** power
        scores = usual.score(into.scaled(1 / factor)), usual.score(out.scaled(factor))
        if max(map(size, scores)) <= WITHIN:
            return power
    return 0
