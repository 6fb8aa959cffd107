"""Figures that stand alone between neighbours that go together."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from bulletin.check.series.annual_series import AnnualSeries, Key
from bulletin.check.series.ratio_scores import UsualSteps, rough_scores, usual_of

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
    rough = rough_scores(series)
    for at in range(1, len(series.cells) - 1):
        if min(each.digits for each in series.figures[at - 1 : at + 2]) < SHORT:
            continue
        if rough[at - 1] * rough[at] < 0 and min(abs(rough[at - 1]), abs(rough[at])) > 1:
            found = _spike(series, at, usual_of(series, {at - 1, at}))
            if found:
                yield found


def _spike(series: AnnualSeries, at: int, usual: UsualSteps) -> Spike | None:
    into, out = usual.score(series.between(at - 1, at)), usual.score(series.between(at, at + 1))
    least = min(abs(into), abs(out))
    if not usual.steady or into * out >= 0 or least < BOUND:
        return None
    past = series.between(at - 1, at + 1).scaled(1 / usual.median)
    if 2 * abs(usual.score(past)) > least:
        return None
    before, cell, after = series.cells[at - 1 : at + 2]
    return Spike(cell, before, after, into, out, _power(series, at, usual))


def _power(series: AnnualSeries, at: int, usual: UsualSteps) -> int:
    """Return by which power of ten a figure is too great, or too small; 0 if by none."""
    into, out = series.between(at - 1, at), series.between(at, at + 1)
    for power in _POWERS:
        factor = Fraction(10) ** power
        scores = usual.score(into.scaled(1 / factor)), usual.score(out.scaled(factor))
        if max(map(abs, scores)) <= WITHIN:
            return power
    return 0
