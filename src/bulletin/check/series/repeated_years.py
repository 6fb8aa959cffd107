"""Figures that are, to the digit, those of the year before."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import comb, prod
from typing import NamedTuple

from bulletin.check.series.annual_series import AnnualSeries, Key
from bulletin.check.series.ratio_scores import size, surprise, usual_of
from bulletin.check.series.spikes import SHORT
from bulletin.model.figures.figure import Figure

# By coincidence a year of a table repeats the year before it less often than this.
_COINCIDENCE = Fraction(1, 100_000)


class RepeatedYear(NamedTuple):
    """Cells of one year that print what those of the year before print."""

    cells: tuple[Key, ...]
    before: tuple[Key, ...]


def repeated_years(block: Sequence[AnnualSeries]) -> Iterator[RepeatedYear]:
    """
    Yield the years of series of one table whose figures repeat, beyond coincidence.

    Series that repeat a figure more than once do so by nature, as do those for which no
    growth is usual: they have no say.
    """
    found: dict[int, list[tuple[AnnualSeries, int]]] = {}
    for series in block:
        repeats = [each for each in series.steps if _repeats(series, each)]
        if len(repeats) == 1:
            found.setdefault(series.first + repeats[0], []).append((series, repeats[0]))
    for year in sorted(found):
        chances = [_chance(*each) for each in found[year]]
        pairs = zip(found[year], chances, strict=True)
        copied = [each for each, chance in pairs if chance < 1]
        ways = comb(len(block), len(copied))  # so many series of the block might have been these
        if prod(chances) * ways < _COINCIDENCE:
            yield RepeatedYear(
                tuple(series.cells[step + 1] for series, step in copied),
                tuple(series.cells[step] for series, step in copied),
            )


def _repeats(series: AnnualSeries, step: int) -> bool:
    one, other = series.figures[step], series.figures[step + 1]
    return one == other and one.digits >= SHORT


def _chance(series: AnnualSeries, step: int) -> Fraction:
    """
    Return how likely a figure repeats the one before it though nobody copied it.

    1 where no growth lies between the quartiles. Else it is the width of its last digit
    against the spread of what was to be expected, and less where no growth at all, and twice
    the growth afterwards, are unusual.
    """
    beside = [each for each in (step, step + 1) if each in series.steps]
    levels = series.exact()
    usual = usual_of(levels, beside)
    scores = [usual.score(levels.between(each, each + 1)) for each in beside]
    if not usual.steady() or size(scores[0]) < 1:
        return Fraction(1)
    width = _last_digit(series.figures[step]) / (2 * Fraction(min(usual.below, usual.above)))
    return min(width / Fraction(surprise(scores)), Fraction(1))


def _last_digit(figure: Figure) -> Fraction:
    """Return the size of the last digit that is no zero, against the figure."""
    digits, unit = figure.digits, figure.quantum
    while digits % (10 * unit) == 0:
        unit *= 10
    return Fraction(unit, digits)
