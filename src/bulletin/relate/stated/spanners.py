"""Heads in tiers: which level a share stands for, and in which column its whole stands."""

from collections.abc import Sequence

from bulletin.model.table import Column, Measure, Table
from bulletin.relate.stated.total_heads import total_heads


def same_beneath(table: Table, column: int, levels: Sequence[int]) -> list[int]:
    """
    Return those of the levels that stand under the same lower heads as a column.

    `Share | male` belongs to `Number | male`. Empty where heads stand in one tier, or
    the lower ones have no like among the levels.
    """
    beneath = table.columns[column].tiers[1:]
    return [each for each in levels if beneath and table.columns[each].tiers[1:] == beneath]


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
