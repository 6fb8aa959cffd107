"""A printed change is the later figure less the earlier one, of levels or of rates."""

from collections.abc import Iterator

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Measure
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.differences_seen import difference_seen
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

    Heads rarely say what a change is a change of, so the figures must. Errs by not testing.
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
        lines = [
            each.index
            for each in network.table.items
            if network.table.measure(each.index, column.index) is column.measure
        ]
        ways = (
            [((n, column.index), (n, later.index), (n, earlier.index)) for n in lines]
            for later, earlier in pairs
        )
        yield from difference_seen(network, RelationKind.CHANGE, ways)


def _of_its_time(column: Column, later: Column, earlier: Column) -> bool:
    """Tell whether two levels are those of the time of a change, and of a year before."""
    time, now, then = column.period, later.period, earlier.period
    if time is None or now is None or then is None or time.year is None or then.year is None:
        return False
    return (now.year, now.part) == (time.year, time.part) and then.year == time.year - 1
