"""How relations are searched for: each file of `relate/stated` in turn, of tables that need it."""

import math
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from bulletin.model.table.cell import Cell
from bulletin.model.table.table import Column, Item, Measure, Table
from bulletin.relate.levels_per_person import is_per_person
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

if TYPE_CHECKING:
    from bulletin.relate.found.integer_matrix import IntegerMatrix


class Bond(StrEnum):
    """What the figures of the other table are to the column of this one."""

    PREVIOUS = "previous"  # the levels of the year before
    SAME = "same"  # the very same figures


class OtherTable(NamedTuple):
    """
    Figures of another table that belong to the items of a column of this one.

    `cells` maps items to cells of the file `path`, `exponents` to the powers of ten of
    their units.
    """

    bond: Bond
    column: int
    path: str
    cells: Mapping[int, Cell]
    exponents: Mapping[int, int]


class TableSearch:
    """
    What is known while a table is searched: its figures, other tables, relations so far.

    The figures as whole numbers, with items or with columns as series, are worked out
    when they are first asked for.
    """

    def __init__(self, network: Network, others: Sequence[OtherTable] = ()) -> None:
        """Begin with no relation found."""
        self.network, self.others = network, others
        self.relations: list[Relation] = []

    @cached_property
    def down(self) -> "IntegerMatrix":
        """Return the figures with items as series."""
        from bulletin.relate.found.integer_matrix import integer_matrix

        return integer_matrix(self.network)

    @cached_property
    def across(self) -> "IntegerMatrix":
        """Return the figures with columns as series."""
        return self.down.turned()


Find = Callable[[TableSearch], Iterable[Relation]]


class StatedSearch(NamedTuple):
    """
    A search for relations that heads and labels state, and its turn.

    Turns set the order in which relations are listed; those with none come last, by name.
    Only what needs the relations found before it must come late: no other looks at them.
    """

    turn: float
    find: Find


def stated(
    turn: float = math.inf,
) -> Callable[[Callable[[Network], Iterable[Relation]]], StatedSearch]:
    """Make a search of the function below, which needs nothing but the figures."""

    def make(find: Callable[[Network], Iterable[Relation]]) -> StatedSearch:
        return StatedSearch(turn, lambda search: find(search.network))

    return make


def stated_among_others(turn: float = math.inf) -> Callable[[Find], StatedSearch]:
    """Make a search of the function below, which needs other tables or relations found before."""

    def make(find: Find) -> StatedSearch:
        return StatedSearch(turn, find)

    return make


def _prints(table: Table, *measures: Measure) -> bool:
    """Tell whether some column, or the label of some item, is of one of these measures."""
    return any(each.measure in measures for each in _lines(table))


def _lines(table: Table) -> tuple[Column | Item, ...]:
    return (*table.columns, *table.items)


def _prints_levels_of(table: Table, *measures: Measure) -> bool:
    """Tell whether a table prints one of these measures, and levels that it may be of."""
    return _prints(table, *measures) and _prints(table, Measure.LEVEL)


def _prints_growth_and_indices(table: Table) -> bool:
    return _prints(table, Measure.GROWTH) and _prints(table, Measure.INDEX)


def _prints_several_shares(table: Table) -> bool:
    """Tell whether so many shares are printed that they may show what they are shares of."""
    shares = (key for key, cell in table.cells.items() if cell.figure)
    return sum(table.measure(*key) is Measure.SHARE for key in shares) >= _SEVERAL


def _may_print_balances(table: Table) -> bool:
    """Tell whether just two parts make up a total, beside a series that may be their balance."""
    items, columns = len(table.items), len(table.columns)
    return any(
        len(each.parts) == _BOTH
        and (columns if each.across else items) > _GROUPS
        and (items if each.across else columns) >= _GROUPS
        for each in table.additions or ()
    )


def _names_part_of_a_year(table: Table) -> bool:
    return any(each.period and each.period.part for each in _lines(table))


def _lists_some_parts(table: Table) -> bool:
    """Tell whether a list claims no more than to be at most its whole."""
    some = any(not each.exhaustive for each in table.breakdowns)
    return some and _prints(table, *_ADDED)


def _names_a_known_rate(table: Table) -> bool:
    """Tell whether a line is named as a rate that the kind of the table knows."""
    rates = {each.rate for each in table.known.rates}
    return any(item.name in rates for item in table.items)


def _prints_per_cents_of_all(table: Table) -> bool:
    """Tell whether figures of some line may be per cents that make a hundred, or nearly so."""
    sums: dict[int, float] = {}
    for (item, _), cell in table.cells.items():
        figure = cell.figure
        if figure and 0 < figure.digits < _ALL * 10**figure.decimals:
            sums[item] = sums.get(item, 0) + figure.digits / 10**figure.decimals
    return any(each >= _ALL - 1 for each in sums.values())


_ALL = 100  # per cent
_SEVERAL = 4
_BOTH = 2  # exports and imports
_GROUPS = 3  # men, women and everybody
_ADDED = Measure.LEVEL, Measure.SHARE, Measure.CHANGE, Measure.POINTS

# What a table must have before a search can find anything. Of a file without a line here
# every table is asked; with one, the file is loaded only for tables that have it.
_NEEDS: Mapping[str, Callable[[TableSearch, Table], bool]] = {
    "balance": lambda _, table: _may_print_balances(table),
    "change": lambda _, table: _prints(table, Measure.CHANGE, Measure.POINTS),
    "contribution": lambda _, table: _prints_levels_of(table, Measure.POINTS, Measure.RATE),
    "difference": lambda _, table: any(each.signs for each in table.breakdowns),
    "growth": lambda _, table: _prints_levels_of(table, Measure.GROWTH, Measure.INDEX),
    "growth_of_indices": lambda _, table: _prints_growth_and_indices(table),
    "headline": lambda _, table: (
        bool(table.breakdowns) and _prints(table, Measure.GROWTH, Measure.INDEX)
    ),
    "headline_across": lambda _, table: len(table.columns) >= _GROUPS,
    "implied_whole": lambda _, table: (
        _prints_levels_of(table, Measure.SHARE) and _prints_several_shares(table)
    ),
    "index_and_change": lambda _, table: _prints_growth_and_indices(table),
    "known_rate": lambda _, table: _names_a_known_rate(table),
    "of_which_heads": lambda _, table: any(each.of_which for each in table.columns),
    "other_tables": lambda search, _: bool(search.others),
    "people_to_hundred": lambda _, table: _prints_per_cents_of_all(table),
    "per_head": lambda _, table: (
        _prints(table, Measure.LEVEL) and any(map(is_per_person, _lines(table)))
    ),
    "rank": lambda _, table: _prints(table, Measure.RANK),
    "running_total": lambda _, table: _names_part_of_a_year(table),
    "share": lambda _, table: _prints(table, Measure.SHARE),
    "shares_to_hundred": lambda _, table: _prints(table, Measure.SHARE, Measure.RATE),
    "shares_with_the_rest": lambda _, table: _prints_several_shares(table),
    "sum_of_parts": lambda _, table: bool(table.additions) or _lists_some_parts(table),
}


def searches_for(search: TableSearch) -> tuple[StatedSearch, ...]:
    """Return the searches that may find something in a table, each in its turn."""
    table = search.network.table
    return _searches(
        tuple(name for name in _files() if name not in _NEEDS or _NEEDS[name](search, table))
    )


def all_searches() -> tuple[StatedSearch, ...]:
    """Return every search in its turn: one a file of `relate/stated`."""
    return _searches(_files())


@cache
def _searches(names: Sequence[str]) -> tuple[StatedSearch, ...]:
    found = (import_module(f"bulletin.relate.stated.{name}").find for name in names)
    return tuple(sorted(found, key=lambda each: each.turn))


@cache
def _files() -> tuple[str, ...]:
    folder = os.path.join(os.path.dirname(__file__), "stated")  # noqa: PTH118, PTH120 - pathlib costs 4 ms of start-up
    files = (each for each in os.listdir(folder) if each.endswith(".py"))  # noqa: PTH208
    return tuple(sorted(each[:-3] for each in files if not each.startswith("_")))
