"""A level per head is the level over a population, printed or at least a possible one."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Item, Measure, Table
from bulletin.relate.column_pairs import head_name
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.levels_per_person import is_per_person
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import idea, said

# A level per head uses the mean population of the year, tables print that of its end.
# No region with a bulletin of its own gains or loses a tenth of its people in a year.
_OF_YEAR: Range = (Fraction(90), Fraction(110))  # per cent of the printed population
# From a small township to all mankind.
_POSSIBLE: Range = (Fraction(1_000), Fraction(10_000_000_000))
_ONE_IN = 4  # lines of a column that may not go with the people printed beside them


Cell = tuple[int, int]


class _PerHead(NamedTuple):
    """A level per head, the level, and the population where it is printed."""

    target: Cell
    level: Cell
    people: Cell | None


@stated(turn=12)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield one relation a level per head whose level is printed in the same column or line.

    Labels or heads must name both alike (`人均地区生产总值`, `地区生产总值`).
    """
    table = network.table
    for each in _down(table):
        if _is_printed(table, each):
            yield _relation(network, each)
    columns = groupby(_across(table), key=lambda each: each.target[1])
    for _, lines in columns:
        yield from _believed(network, [each for each in lines if _is_printed(table, each)])


def _is_printed(table: Table, said: _PerHead) -> bool:
    return table.figure(*said.target) is not None and table.figure(*said.level) is not None


def _believed(network: Network, lines: Sequence[_PerHead]) -> list[Relation]:
    """
    Return the relations of a column, without the population if that is another one.

    Who counts as living somewhere differs; where more than one line in four does not go with
    the people printed beside it, they are others. Errs by not testing.
    """
    relations = [_relation(network, each) for each in lines]
    failed = sum(not feasible(each.constraints, network) for each in relations)
    if failed <= max(1, len(lines) // _ONE_IN) and 2 * failed <= len(lines) - failed:
        return relations
    return [_relation(network, each._replace(people=None)) for each in lines]


def _down(table: Table) -> Iterator[_PerHead]:
    """Yield levels per head that have a line of their own."""
    people = [each.index for each in table.items if _counts_residents(each.label)]
    for item in table.items:
        whole = _whole(table, item) if is_per_person(item) else None
        for column in [] if whole is None else [each.index for each in table.columns]:
            if whole is not None and table.measure(item.index, column) is Measure.LEVEL:
                printed = ((each, column) for each in people if table.figure(each, column))
                yield _PerHead((item.index, column), (whole, column), next(printed, None))


def _across(table: Table) -> Iterator[_PerHead]:
    """Yield levels per head that have a column of their own."""
    levels = [each for each in table.columns if each.measure is Measure.LEVEL]
    people = [each.index for each in levels if each.unit and _counts_residents(each.label)]
    for column in table.columns:
        if column.measure not in _AVERAGES or not is_per_person(column):
            continue
        bare = head_name(column, _without_words(column.label))
        wholes = [each for each in levels if head_name(each) == bare and _one_time(each, column)]
        for line in range(len(table.items)) if len(wholes) == 1 else ():
            printed = ((line, each) for each in people if table.figure(line, each))
            level = line, wholes[0].index
            yield _PerHead((line, column.index), level, next(printed, None))


def _counts_residents(label: str) -> bool:
    """Tell whether a label is that of the people over whom a level per head is worked out."""
    return said("population", label.casefold()) and not said("registered", label.casefold())


_AVERAGES = (Measure.LEVEL, Measure.RATE)


def _one_time(level: Column, per_head: Column) -> bool:
    return level.period == per_head.period


def _relation(network: Network, said: _PerHead) -> Relation:
    table = network.table
    target, level = network.figure(*said.target), network.figure(*said.level)
    if table.unit(*said.target) is None or table.unit(*said.level) is None:
        return Relation(
            RelationKind.PER_HEAD,
            target,
            (level,),
            (),
            Evidence.MARKER,
            Message.of("untested.unit.missing"),
            joint=False,
        )
    population = network.latent(_POSSIBLE)
    constraints = [Product(level, population, target, 0, 1)]
    parts: tuple[int, ...] = (level,)
    if said.people is not None:
        printed = network.figure(*said.people)
        parts = level, printed
        constraints.append(Product(population, printed, network.latent(_OF_YEAR)))
    return Relation(
        RelationKind.PER_HEAD, target, parts, tuple(constraints), Evidence.MARKER, joint=False
    )


def _whole(table: Table, item: Item) -> int | None:
    """Return the item of which this is the level per head: its label without the words."""
    bare = _without_words(item.label)
    for other in table.items:
        if (
            other.index != item.index
            and other.label
            and (other.label == bare or (item.name and item.name == f"{other.name}-per-head"))
        ):
            return other.index
    return None


def _without_words(label: str) -> str:
    return re.sub(idea("per-person").pattern, "", label, flags=re.IGNORECASE).strip(" ,")
