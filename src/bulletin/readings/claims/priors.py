"""
How likely claims are before any figure is looked at: one table, with its sources.

Measured on the even-numbered tables of three collections: 118 published tables proved
by hand (budgets, treasury statements, price index weights), 200 tables of statistical
offices annotated by others, and 420 made tables. A prior is how often a claim so
proposed is meant; it is divided by the number of places that could have been proposed.
"""

import re
from collections.abc import Sequence
from math import log

from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Column, Evidence, Item, Measure, Table

# A run right below or above a series, and the same where the series is called a total.
BELOW, BELOW_TOTAL = 0.12, 0.6
ABOVE, ABOVE_TOTAL = 0.06, 0.6
SCOPE, SCOPE_BELOW, SUBTOTALS = 0.3, 0.2, 0.1  # all rows up to the next total; all totals
SOLE = 1.4  # logarithm: the one total, at the end of a list (58 of 73 add up, 13 have levels)
# Logarithm: the one total head, first or last of heads of one measure and unit. Of the even
# tables 12 of 17 add up, of the odd ones 12 of 15.
SOLE_HEAD = 0.9
PREFIX, PREFIX_RUN = 0.5, 0.3  # "Total X" of the rows that begin with X
CODED = -0.5  # logarithm
SAME_HEAD = 0.3
STRIDE, STRIDE_ALL = 0.015, 0.15
APART = 0.02  # a run anywhere
PAIR, PAIR_NEAR = 0.02, 0.03
SINGLE, SINGLE_TOTAL = 0.03, 0.3
MARKED = 0.3  # "of which" names all parts
VARIED = -2.0  # logarithm: a claim with one member more or less
ELSEWHERE = -6.0  # logarithm: a subtotal that does not stand in the list it is to stand for
UNLIKE = -6.0  # logarithm: members in different units
UNLIKE_KIND = -200.0  # people and rates: so small in base units that they would fit anywhere
SKIPPED = -1.5  # logarithm, a row between that is no descendant of a part
# Of all lines in which a sum is meant, so many hold a slip: about ten figures, each mistyped
# once in a thousand (`SLIP` of `locate/chances`).
SLIP_IN_LINE = 0.01

# Logarithms of the odds that a list is meant whole which labels propose.
KNOWN_LIST, TOTAL_LIST, SEEMING_LIST = 12.0, 3.5, 2.0
IN_TREE = 7.0  # set in, where a total adds up of which everything else is a part
# Sums that miss by a little more than rounding, before any of a table is seen: whole numbers
# are rounded at random or adjusted (measured 138 of 1,301); of figures with decimals that are no
# misprints none missed (0 of 609 in 30 tables).
NEAR_MISS, NEAR_MISS_OF_DECIMALS, NEAR_MISS_SEEN = 0.1, 2e-4, 25.0

_HABIT = 2.0  # of 51 lists beside one that adds up, 47 do so, 3 fall short
_ADDABLE = {
    Measure.LEVEL: 0.95,
    Measure.CHANGE: 0.9,
    Measure.POINTS: 0.6,
    Measure.SHARE: 0.7,
    Measure.UNKNOWN: 0.9,
    Measure.RATE: 0.25,
    Measure.GROWTH: 0.02,
    Measure.INDEX: 0.05,
    Measure.RANK: 0.01,
}
_YEAR_ALONE = 0.98
_LARGE, _IN_LARGE_UNITS = 6, 0.999  # no mean or price is printed in millions and more
_LINE = 0.98  # an item without words for a rate, over whose columns something is added
_AVERAGE = 0.25
_CHAINED = 0.05  # volumes add up in their year of reference only
_PER_CENT = 0.1
_MOSTLY = 0.8


def chance(prior: float, alternatives: float = 1.0) -> float:
    """Return the logarithm of a prior that is shared among alternatives."""
    return log(prior) - log(max(1.0, alternatives))


def told(evidence: Evidence, *, total: bool, held: int, short: int) -> float:
    """
    Return the logarithm of the odds that a list is meant whole which labels propose.

    `total`: a word says so; `held` and `short`: how often other lists of the table that are
    set in add up, and fall short of their totals.
    """
    if evidence in (Evidence.CLASSIFICATION, Evidence.DECLARED):
        return KNOWN_LIST
    return TOTAL_LIST if total else SEEMING_LIST + _habit(held, short)


def may_be_whole(*, held: int, short: int) -> float:
    """Return the same for a list that says no more than that it shows some parts."""
    return log(MARKED / (1 - MARKED)) + _habit(held, short)


def of_list_alike(*, held: int, short: int) -> float:
    """Return the same for a list of the names of others, that add up and do not."""
    return SEEMING_LIST + _habit(held, short)


def _habit(held: int, short: int) -> float:
    return max(-_HABIT, min(_HABIT, log((held + 0.5) / (short + 0.5))))


def addable_line(table: Table, line: int, cells: Sequence[Cell | None], *, across: bool) -> float:
    """Return how likely the figures of a line can be added, by its words and its marks."""
    likely = _of_item(table.items[line], _LINE) if across else _of_column(table.columns[line])
    if table.chained:
        return min(likely, _CHAINED)
    figures = [cell for cell in cells if cell and cell.figure]
    if (
        not across
        and figures
        and sum("%" in cell.text for cell in figures) >= _MOSTLY * len(figures)
    ):
        likely = min(likely, _PER_CENT)
    return likely


def _of_column(column: Column) -> float:
    likely = _ADDABLE[column.measure]
    words = column.printed or column.label
    if column.average:
        return min(likely, _AVERAGE)
    unit = column.unit
    if (
        column.measure is Measure.LEVEL
        and unit
        and unit.exponent >= _LARGE
        and "/" not in unit.base
    ):
        return _IN_LARGE_UNITS
    if (
        column.period
        and column.measure is Measure.LEVEL
        and re.fullmatch(r"\W*\d{4}\D{0,3}", words)
    ):
        return _YEAR_ALONE
    return likely


def addable_item(table: Table, series: int, *, across: bool) -> float:
    """Return how likely the figures of a series can be added at all, by its own words."""
    if across:
        return min(1.0, _of_column(table.columns[series]) / 0.95)
    return _of_item(table.items[series], 1.0)


def _of_item(item: Item, usual: float) -> float:
    own = usual if item.measure in (None, Measure.LEVEL) else _ADDABLE[item.measure]
    return min(own, _AVERAGE) if item.average else own
