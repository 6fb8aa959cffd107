"""A printed change is the later figure less the earlier one, of levels or of rates."""

from collections.abc import Iterator

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import said

_OF = {
    Measure.CHANGE: (Measure.LEVEL,),
    Measure.POINTS: (Measure.RATE, Measure.SHARE, Measure.GROWTH),
}


@stated(turn=11)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield change = later - earlier for the two columns that nearly all items show it of.

    Heads rarely say what a change is a change of, so the figures must: at least three
    items by more than rounding, and no more than one in four that does not fit. Errs by not
    testing.
    """
    for column in columns_of(network.table, *_OF):
        if said("contribution", column.label.casefold()):
            continue  # what a part adds to growth is the change of no rate
        pairs = [
            (later, earlier)
            for later in columns_of(network.table, *_OF[column.measure])
            for earlier in columns_of(network.table, later.measure)
            if later.index != earlier.index
        ]
        pairs.sort(key=lambda pair: not _of_its_time(column, *pair))
        ways = [list(_changes(network, column, *pair)) for pair in pairs]
        best = max(ways, key=lambda way: _held(network, way), default=[])
        telling = [each for each in best if not _near_nothing(network, each)]
        held = _held(network, telling)
        if held >= _LEAST and (len(telling) - held) * _ONE_IN <= len(telling):
            yield from best


def _of_its_time(column: Column, later: Column, earlier: Column) -> bool:
    """Tell whether two levels are those of the time of a change, and of a year before."""
    time, now, then = column.period, later.period, earlier.period
    if time is None or now is None or then is None or time.year is None or then.year is None:
        return False
    return (now.year, now.part) == (time.year, time.part) and then.year == time.year - 1


_LEAST = 3
_ONE_IN = 4


def _changes(
    network: Network, column: Column, later: Column, earlier: Column
) -> Iterator[Relation]:
    table = network.table
    for item in table.items:
        cells = [(item.index, each.index) for each in (column, earlier, later)]
        if any(table.figure(*cell) is None for cell in cells):
            continue
        if table.measure(*cells[0]) is not column.measure:
            continue
        change, then, now = (network.figure(*cell) for cell in cells)
        constraint = Sum((change, now, then), (-1, 1, -1))
        yield Relation(RelationKind.CHANGE, change, (then, now), (constraint,), Evidence.MARKER)


def _near_nothing(network: Network, relation: Relation) -> bool:
    """
    Tell whether a change is no larger than what rounding lets pass.

    That whole points are within a point and a half of no change, chance brings about.
    """
    ends = [network.floats[each] for each in (relation.target, *relation.parts)]
    room = sum(high - low for low, high in ends) / 2
    low, high = ends[0]
    return abs(low + high) / 2 <= room


def _held(network: Network, relations: list[Relation]) -> int:
    return sum(feasible(each.constraints, network) for each in relations)
