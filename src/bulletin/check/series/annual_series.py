"""Levels of one thing in years that follow one another without a gap."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from bulletin.model.figures.figure import Figure, Rounding
from bulletin.model.figures.interval import Bound, Interval
from bulletin.model.table.table import Column, Item, Measure, Table
from bulletin.relate.judge import Judged
from bulletin.relate.network import Network

LEAST_YEARS = 8  # fewer steps show nothing that is usual

Key = tuple[int, int]
_Dated = tuple[int, Key]


class Levels(NamedTuple):
    """The levels of a series as printed, and the range each stands for: exact, or in floats."""

    values: tuple[Bound, ...]
    ranges: tuple[Interval, ...]

    def ratio(self, step: int) -> Bound:
        """Return how many times the level before a step the one after it is, as printed."""
        return self.values[step + 1] / self.values[step]

    def between(self, then: int, now: int) -> Interval:
        """Return how many times the level of one year that of another is, as rounding leaves it."""
        earlier, later = self.ranges[then], self.ranges[now]
        high = later.high / earlier.low if earlier.low > 0 else inf
        return Interval(max(later.low / earlier.high, 0 * earlier.high), high)

    def exchanged(self, at: int) -> "Levels":
        """Return the levels with those of a year and of the next in each other's place."""
        order = [*range(at), at + 1, at, *range(at + 2, len(self.values))]
        values = tuple(self.values[each] for each in order)
        return Levels(values, tuple(self.ranges[each] for each in order))


class AnnualSeries(NamedTuple):
    """Positive levels of a table in one unit, year after year: their cells and figures."""

    first: int
    cells: tuple[Key, ...]
    figures: tuple[Figure, ...]
    roundings: tuple[Rounding, ...]

    @property
    def steps(self) -> range:
        """Return the numbers of the steps from one year to the next."""
        return range(len(self.cells) - 1)

    def exact(self) -> Levels:
        """Return the levels in fractions."""
        pairs = zip(self.figures, self.roundings, strict=True)
        ranges = tuple(figure.interval(rounding) for figure, rounding in pairs)
        return Levels(tuple(each.value for each in self.figures), ranges)

    def rough(self) -> Levels:
        """Return the levels in floats, only to screen by."""
        values, ranges = list[float](), list[Interval]()
        for figure, rounding in zip(self.figures, self.roundings, strict=True):
            unit = 10.0**figure.decimals
            low, high = figure.ends(figure.decimals, rounding)
            values.append(figure.digits / unit)
            ranges.append(Interval(low / (2 * unit), high / (2 * unit)))
        return Levels(tuple(values), tuple(ranges))


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
        roundings = tuple(table.rounding(*key) for key in cells)
        yield AnnualSeries(run[0][0], cells, figures, roundings)
