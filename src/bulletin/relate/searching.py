"""How relations are searched for: every file of `relate/stated` with a search is asked in turn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from bulletin.model.cell import Cell
from bulletin.relate.found.integer_matrix import IntegerMatrix, integer_matrix
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation


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


@dataclass
class TableSearch:
    """
    What is known while a table is searched: its figures, other tables, relations so far.

    The figures as whole numbers, with items or with columns as series, are worked out
    when they are first asked for.
    """

    network: Network
    others: Sequence[OtherTable] = ()
    relations: list[Relation] = field(default_factory=list)

    @cached_property
    def down(self) -> IntegerMatrix:
        """Return the figures with items as series."""
        return integer_matrix(self.network)

    @cached_property
    def across(self) -> IntegerMatrix:
        """Return the figures with columns as series."""
        return self.down.turned()


Find = Callable[[TableSearch], Iterable[Relation]]


@dataclass(frozen=True, slots=True)
class Stated:
    """
    A search for relations that heads and labels state, and its turn.

    Turns set the order in which relations are listed. Only what needs the relations found
    before it must come late; no other search looks at them.
    """

    turn: int
    find: Find


def stated(turn: int) -> Callable[[Callable[[Network], Iterable[Relation]]], Stated]:
    """Make a search of the function below, which needs nothing but the figures."""

    def make(find: Callable[[Network], Iterable[Relation]]) -> Stated:
        return Stated(turn, lambda search: find(search.network))

    return make


def stated_among_others(turn: int) -> Callable[[Find], Stated]:
    """Make a search of the function below, which needs other tables or relations found before."""

    def make(find: Find) -> Stated:
        return Stated(turn, find)

    return make


@cache
def all_searches() -> tuple[Stated, ...]:
    """Return every search in its turn: each file of `relate/stated` that has a `find`."""
    folder = Path(__file__).parent / "stated"
    names = sorted(path.stem for path in folder.glob("[!_]*.py"))
    modules = (import_module(f"bulletin.relate.stated.{name}") for name in names)
    found = (getattr(module, "find", None) for module in modules)
    return tuple(sorted((e for e in found if isinstance(e, Stated)), key=lambda each: each.turn))
