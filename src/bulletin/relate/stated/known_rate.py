"""A rate with a line of its own that everybody works out alike: liabilities over assets."""

from collections.abc import Iterator, Sequence

from bulletin.messages.message import Message
from bulletin.model.figures.unit import Unit
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence, Measure, Table
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import said

_OF_CHANGE = Measure.GROWTH, Measure.CHANGE, Measure.POINTS, Measure.INDEX, Measure.RANK
_ANOTHER = Message.of("untested.other.quantity")


@stated(turn=8.7)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield a share for each column that prints a rate that the kind knows, its part and its whole.

    Each of the three must stand in the table once. Where more columns speak against the
    rate than for it, it may be of other quantities and is not tested; where it is printed once
    and fails, that is a warning. Errs by missing.
    """
    table = network.table
    for rate in table.known.rates:
        keys = rate.rate, rate.part, rate.whole
        named = [[item.index for item in table.items if item.name == key] for key in keys]
        if all(len(items) == 1 for items in named):
            items = [each for each, *_ in named]
            if _of_one_population(table, items):
                yield from _of_these(network, items)


def _of_one_population(table: Table, items: Sequence[int]) -> bool:
    """Tell whether all labels, or none, speak of those who are registered somewhere."""
    return len({said("registered", table.items[each].label.casefold()) for each in items}) == 1


def _of_these(network: Network, items: Sequence[int]) -> Iterator[Relation]:
    columns = [
        each.index for each in network.table.columns if _is_of(network.table, items, each.index)
    ]
    found = [_relation(network, items, column) for column in columns]
    held = sum(feasible(each.constraints, network) for each in found)
    if len(found) == 1 or 2 * held >= len(found):
        yield from (each._replace(firm=held > 0) for each in found)
    else:
        yield from (each._replace(constraints=(), reason=_ANOTHER) for each in found)


def _is_of(table: Table, items: Sequence[int], column: int) -> bool:
    """Tell whether a column prints the rate and both levels, these counted in one thing."""
    if table.columns[column].measure in _OF_CHANGE:
        return False
    if not all(table.figure(item, column) for item in items):
        return False
    _, part, whole = (table.unit(item, column) or Unit("") for item in items)
    return part.comparable(whole)


def _relation(network: Network, items: Sequence[int], column: int) -> Relation:
    rate, part, whole = (network.figure(item, column) for item in items)
    constraints = (Product(part, whole, rate),)
    return Relation(RelationKind.SHARE, rate, (part, whole), constraints, Evidence.CLASSIFICATION)
