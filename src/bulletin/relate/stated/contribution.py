"""What a part adds to the growth of its whole: points, or per cent of that growth."""

from collections.abc import Iterator, Sequence
from heapq import nlargest

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.relate.column_pairs import columns_of, level_of, previous_of
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.shown_by_most import shown_by_most
from bulletin.words.lexicon import said

_LARGEST = 4  # items that may be the whole: imports may exceed the product that they reduce


@stated(turn=10.7)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield each contribution of a column: the change of its item over the whole a year before.

    Or over the change of the whole, where the head speaks of per cent. Which item is the whole,
    and that growth is in the prices of the levels, most lines must show. Errs by not testing.
    """
    for column in columns_of(network.table, Measure.POINTS, Measure.RATE):
        if not said("contribution", column.label.casefold()):
            continue
        now = level_of(network.table, column.index)
        then = None if now is None else previous_of(network.table, now)
        if now is not None and then is not None:
            yield from _in_column(network, column, now, then)


def _in_column(network: Network, column: Column, now: int, then: int) -> Sequence[Relation]:
    table = network.table
    columns = column.index, now, then
    lines = [
        [network.figure(item.index, each) for each in columns]
        for item in table.items
        if table.measure(item.index, column.index) is column.measure
        and all(table.figure(item.index, each) for each in columns)
    ]
    wholes = nlargest(_LARGEST, lines, key=lambda line: network.floats[line[-1]])
    of_change = column.measure is Measure.RATE
    return shown_by_most(
        network,
        (
            [_relation(network, line, whole, of_change=of_change) for line in lines]
            for whole in wholes
        ),
    )


def _relation(
    network: Network, line: Sequence[int], whole: Sequence[int], *, of_change: bool
) -> Relation:
    """
    Return the contribution of a line, of its figure and the levels of both years.

    What rises and contributes less than nothing, as imports do, is taken away from the whole.
    """
    rate, now, then = line
    _, all_now, all_then = whole
    change = network.latent()
    sign = -1 if _opposed(network, *line) else 1
    constraints: list[Constraint] = [Sum((change, now, then), (-1, sign, -sign))]
    base, others = all_then, [all_then]
    if of_change:
        base, others = network.latent(), [all_then, all_now]
        constraints.append(Sum((base, all_now, all_then), (-1, 1, -1)))
    constraints.append(Product(change, base, rate))
    parts = then, now, *others
    return Relation(RelationKind.CONTRIBUTION, rate, parts, tuple(constraints), Evidence.MARKER)


def _opposed(network: Network, rate: int, now: int, then: int) -> bool:
    """Tell whether a level surely rose where its contribution is below nothing, or fell."""
    (low, high), (less, more), (least, most) = (network.floats[n] for n in (rate, now, then))
    return (high < 0 and less > most) or (low > 0 and more < least)
