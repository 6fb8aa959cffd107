"""A level per head is the level over a population, printed or at least a possible one."""

import re
from collections.abc import Iterator
from fractions import Fraction

from bulletin.messages.message import Message
from bulletin.model.relation_kind import RelationKind
from bulletin.model.table import Evidence, Item, Measure, Table
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import idea, said

# A level per head uses the mean population of the year, tables print that of its end.
# No region with a bulletin of its own gains or loses a tenth of its people in a year.
_OF_YEAR: Range = (Fraction(90), Fraction(110))  # per cent of the printed population
# From a small township to all mankind.
_POSSIBLE: Range = (Fraction(1_000), Fraction(10_000_000_000))


@stated(turn=12)
def find(network: Network) -> Iterator[Relation]:
    """Yield one relation a level per head whose level is printed in the same column."""
    table = network.table
    for item in table.items:
        if not said("per-person", item.label.casefold()):
            continue
        whole = _whole(table, item)
        for column in table.columns:
            cells = (item.index, column.index), (whole, column.index)
            if whole is None or table.measure(*cells[0]) is not Measure.LEVEL:
                continue
            if table.figure(*cells[0]) is None or table.figure(whole, column.index) is None:
                continue
            yield _relation(network, item.index, whole, column.index)


def _relation(network: Network, per_head: int, whole: int, column: int) -> Relation:
    table = network.table
    target, level = network.figure(per_head, column), network.figure(whole, column)
    if table.unit(per_head, column) is None or table.unit(whole, column) is None:
        return Relation(
            RelationKind.PER_HEAD,
            target,
            (level,),
            (),
            Evidence.MARKER,
            Message.of("untested.unit.missing"),
            joint=False,
        )
    people = next(
        (each.index for each in table.items
         if said("population", each.label.casefold()) and table.figure(each.index, column)), None,
    )  # fmt: skip
    population = network.latent(_POSSIBLE)
    constraints = [Product(level, population, target, 0, 1)]
    parts: tuple[int, ...] = (level,)
    if people is not None:
        printed = network.figure(people, column)
        parts = level, printed
        constraints.append(Product(population, printed, network.latent(_OF_YEAR)))
    return Relation(
        RelationKind.PER_HEAD, target, parts, tuple(constraints), Evidence.MARKER, joint=False
    )


def _whole(table: Table, item: Item) -> int | None:
    """Return the item of which this is the level per head: its label without the words."""
    bare = re.sub(idea("per-person").pattern, "", item.label, flags=re.IGNORECASE).strip(" ,")
    for other in table.items:
        if (
            other.index != item.index
            and other.label
            and (other.label == bare or (item.name and item.name == f"{other.name}-per-head"))
        ):
            return other.index
    return None
