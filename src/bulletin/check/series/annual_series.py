"""Levels of one thing in years that follow one another without a gap."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from math import inf
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Column, Item, Measure, Table
from bulletin.relate.judge import Judged
from bulletin.relate.network import Network

LEAST_YEARS = 8  # fewer steps show nothing that is usual

Key = tuple[int, int]
_Dated = tuple[int, Key]


class AnnualSeries(NamedTuple):
    """Positive levels of a table in one unit, year after year: their cells and figures."""

    first: int
    cells: tuple[Key, ...]
    figures: tuple[Figure, ...]
    levels: tuple[Interval, ...]

    @property
    def steps(self) -> range:
        """Return the numbers of the steps from one year to the next."""
        return range(len(self.cells) - 1)

    def ratio(self, step: int) -> Fraction:
        """Return how many times the level before a step the one after it is, as printed."""
        return self.figures[step + 1].value / self.figures[step].value

    def between(self, then: int, now: int) -> Interval:
        """Return how many times the level of one year that of another is, as rounding leaves it."""
        earlier, later = self.levels[then], self.levels[now]
        high = Fraction(later.high) / Fraction(earlier.low) if earlier.low > 0 else inf
        return Interval(max(Fraction(0), Fraction(later.low) / Fraction(earlier.high)), high)

    def rough_ratios(self) -> list[float]:
        """Return all ratios, only to screen by."""
        values = [each.digits / 10.0**each.decimals for each in self.figures]
        return [now / then for then, now in pairwise(values)]

    def exchanged(self, at: int) -> "AnnualSeries":
        """Return the series with the figures of a year and of the next in each other's place."""
        order = list(range(len(self.cells)))
        order[at], order[at + 1] = at + 1, at
        figures, levels = (
            (self.figures[each] for each in order),
            (self.levels[each] for each in order),
        )
        return self._replace(figures=tuple(figures), levels=tuple(levels))


def series_of(judged: Judged) -> list[list[AnnualSeries]]:
    """Return the annual series of a judged table, which several rules ask for."""
    return judged.network.once(_series, "annual")


def _series(network: Network, _: str) -> list[list[AnnualSeries]]:
    return list(annual_series(network.table))


def annual_series(table: Table) -> Iterator[list[AnnualSeries]]:
    """
    Yield the series of at least eight years that a table prints, those of one block together.

    Years run across or down. The same part of every year makes a series (the year, its end,
    the first quarter); months do not follow one another here, since they have seasons.
    Figures that are not positive, and years that are not printed, end a series.
    """
    for lines in _blocks(table):
        found = [each for line in lines for each in _runs(table, line)]
        if found:
            yield found


def _blocks(table: Table) -> Iterator[list[list[_Dated]]]:
    """Yield sets of lines that run over the same years."""
    for years in _across(table.columns):
        yield [[(year, (item.index, at)) for year, at in years] for item in table.items]
    for years in _down(table.items):
        yield [[(year, (at, column.index)) for year, at in years] for column in table.columns]


def _across(columns: Sequence[Column]) -> Iterator[list[tuple[int, int]]]:
    """Yield years and the columns of their levels, those with one head beside the year together."""
    alike: dict[object, list[tuple[int, int]]] = {}
    for each in columns:
        if each.measure is Measure.LEVEL and each.period and each.period.year:
            head = each.label.replace(each.period.printed, "")
            mine = alike.setdefault((each.period.part, each.unit, head), [])
            mine.append((each.period.year, each.index))
    yield from (each for each in alike.values() if len(each) >= LEAST_YEARS)


def _down(items: Sequence[Item]) -> Iterator[list[tuple[int, int]]]:
    alike: dict[str, list[tuple[int, int]]] = {}
    for each in items:
        if each.period and each.period.year:
            alike.setdefault(each.period.part, []).append((each.period.year, each.index))
    yield from (each for each in alike.values() if len(each) >= LEAST_YEARS)


def _runs(table: Table, line: Sequence[_Dated]) -> Iterator[AnnualSeries]:
    """Yield the stretches of a line in which no year is missing; none where one comes twice."""
    ordered = sorted(line)
    if len({year for year, _ in ordered}) < len(ordered):
        return
    run: list[_Dated] = []
    for year, key in ordered:
        if run and not (year == run[-1][0] + 1 and _one_unit(table, run[-1][1], key)):
            yield from _long(table, run)
            run = []
        if _positive(table, key):
            run.append((year, key))
    yield from _long(table, run)


def _one_unit(table: Table, one: Key, other: Key) -> bool:
    return table.unit(*one) == table.unit(*other)


def _positive(table: Table, key: Key) -> bool:
    figure = table.figure(*key)
    return bool(figure and figure.digits > 0) and table.measure(*key) is Measure.LEVEL


def _long(table: Table, run: Sequence[_Dated]) -> Iterator[AnnualSeries]:
    if len(run) >= LEAST_YEARS:
        cells = tuple(key for _, key in run)
        figures = tuple(each for key in cells if (each := table.figure(*key)))
        pairs = zip(cells, figures, strict=True)
        levels = tuple(figure.interval(table.rounding(*key)) for key, figure in pairs)
        yield AnnualSeries(run[0][0], cells, figures, levels)
