"""Columns whose head says 合计 or Total, and the columns beside them that it may speak of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bulletin.model.table.table import Column, Measure, Period, Table

Spanned = tuple[tuple[str, ...], tuple[str, ...]]


class TotalHead(NamedTuple):
    """
    A column that its head calls a total.

    `sides` are the columns that may be its parts, those to the left and those to the
    right, the nearest first: levels of one unit and period under the same spanner.
    """

    column: int
    sides: tuple[tuple[int, ...], ...]


def total_heads(columns: Sequence[Column]) -> tuple[TotalHead, ...]:
    """
    Return the columns with a total word in a head, each with the columns it may cover.

    Says only what heads say: whether columns beside a total add up to it, and which of
    several lists of them do, is for the figures.
    """
    found: list[TotalHead] = []
    for column in columns:
        if column.measure is not Measure.LEVEL:
            continue
        sides = [
            tuple(_beside(column, spanned, side))
            for spanned in _spans(column)
            for side in (reversed(columns[: column.index]), columns[column.index + 1 :])
        ]
        several = tuple(dict.fromkeys(side for side in sides if len(side) > 1))
        if several:
            found.append(TotalHead(column.index, several))
    return tuple(found)


def _tiers(column: Column) -> tuple[str, ...]:
    return column.tiers or (column.printed,)


def totals_over(table: Table, level: int) -> list[int]:
    """
    Return the columns under the spanner of a level that their heads call the total of it.

    Shares of males may be shares of all people, whose level stands in such a column.
    Which of the readings is right is for the figures.
    """
    here = table.columns[level]
    if not here.tiers:
        return []
    return [
        each.column
        for each in total_heads(table.columns)
        if _spanned_alike(table.columns[each.column], here)
        and any(level in side for side in each.sides)
    ]


def _spanned_alike(one: Column, other: Column) -> bool:
    return one.measure is Measure.LEVEL and one.tiers[:-1] == other.tiers[:-1]


def _spans(column: Column) -> Iterator[Spanned]:
    """
    Yield what stands above and below each total word among the tiers of a head.

    `Exports | Total` is the total of what stands under Exports, `Total | male` that of
    all columns for males.
    """
    tiers = _tiers(column)
    for place in column.total_tiers:
        yield tiers[:place], tiers[place + 1 :]


def _beside(total: Column, spanned: Spanned, side: Iterable[Column]) -> Iterator[int]:
    """Yield the columns on one side that may be parts, up to one that certainly is none."""
    above, below = spanned
    for column in side:
        tiers = _tiers(column)
        if tiers[: len(above)] != above:
            return
        if column.measure is not Measure.LEVEL or tiers[len(tiers) - len(below) :] != below:
            continue
        if not _alike(column, total):
            return
        if not column.of_which:
            yield column.index


def _alike(one: Column, other: Column) -> bool:
    """Tell whether two columns are counted in one unit, at one time."""
    if _when(one.period) != _when(other.period):
        return False
    if one.unit is None or other.unit is None:
        return (one.unit or other.unit) is None
    return one.unit.comparable(other.unit) and one.unit.exponent == other.unit.exponent


def _when(period: Period | None) -> tuple[int | None, str, int]:
    return (period.year, period.part, period.offset) if period else (None, "", 0)
