"""A printed rank against the rank recomputed from the figures beside it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.figures.figure import Figure
from bulletin.model.table.cell import Mark
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Table
from bulletin.relate.column_pairs import columns_of
from bulletin.relate.constraints.means import RankOf
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated


class _Way(NamedTuple):
    """How is ranked: upwards or not; `dense` ranks go on with the next number after a tie."""

    ascending: bool
    dense: bool


# Of two ways that explain as many ranks, the first.
_WAYS = (_Way(False, False), _Way(True, False), _Way(False, True), _Way(True, True))  # noqa: FBT003
_RANKED = Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.INDEX, Measure.RATE


@stated(turn=13)
def find(network: Network) -> Iterator[Relation]:
    """Yield one relation a printed rank, of the column and direction that explain most ranks."""
    for column in columns_of(network.table, Measure.RANK):
        ways = [
            list(_ranks(network, column, other, way))
            for other in _beside(network, column)
            for way in (_WAYS if _shared(network.table, column) else _WAYS[:2])
        ]
        best = max(ways, key=lambda way: _held(network, way), default=[])
        if 2 * _held(network, best) >= len(best):
            yield from best
        else:
            reason = Message.of("untested.ranks")
            for each in best:
                yield Relation(each.kind, each.target, each.parts, (), each.evidence, reason)


def _shared(table: Table, column: Column) -> bool:
    """Tell whether some rank is printed twice, without which ranks cannot be dense."""
    ranks = [table.figure(item.index, column.index) for item in table.items]
    printed = [each for each in ranks if each]
    return len(set(printed)) < len(printed)


def _beside(network: Network, column: Column) -> list[Column]:
    """Return the measured columns, nearest on the left first: ties go to the nearest."""
    left = [each for each in network.table.columns[: column.index] if each.measure in _RANKED]
    right = [each for each in network.table.columns[column.index :] if each.measure in _RANKED]
    return [*reversed(left), *right]


def _ranks(network: Network, column: Column, other: Column, way: _Way) -> Iterator[Relation]:
    table = network.table
    ranked = [item.index for item in table.items if table.figure(item.index, other.index)]
    items = [item for item in ranked if table.figure(item, column.index)]
    listed = [*items, *_ranked_unseen(table, column, other)]
    sharing = [
        item.index
        for item in table.items
        if _is_withheld(table, item.index, column.index)
        or (item.index in ranked and _shares_rank(table, item.index, column, other))
    ]
    for item in items:
        found = _rank_among(network, (column, other), item, [*listed, *sharing], way)
        if sharing and not feasible(found.constraints, network):
            found = _rank_among(network, (column, other), item, listed, way)
        yield found


def _rank_among(
    network: Network, columns: tuple[Column, Column], item: int, listed: Sequence[int], way: _Way
) -> Relation:
    """Return the relation of one rank to the figures that it is a rank among."""
    column, other = columns
    rank, figure = (network.figure(item, each.index) for each in columns)
    others = [each for each in listed if each != item]
    if way.dense:
        others = _apart(network.table, others, (column, other), item)
    rivals = tuple(network.figure(each, other.index) for each in others)
    constraint = RankOf((rank, figure, *rivals), ascending=way.ascending)
    return Relation(RelationKind.RANK, rank, (figure,), (constraint,), Evidence.MARKER, joint=False)


def _ranked_unseen(table: Table, column: Column, other: Column) -> list[int]:
    """Return the items with a rank whose figure is a dash or not printed: it may be any number."""
    return [
        item.index
        for item in table.items
        if table.figure(item.index, column.index) and not table.figure(item.index, other.index)
    ]


def _apart(
    table: Table, others: Sequence[int], columns: tuple[Column, Column], item: int
) -> list[int]:
    """Return the items of other ranks, of those with one rank and one figure just the first."""
    seen = {_printed(table, item, columns)}
    found = []
    for each in others:
        printed = _printed(table, each, columns)
        if printed not in seen:
            seen.add(printed)
            found.append(each)
    return found


def _printed(
    table: Table, item: int, columns: tuple[Column, Column]
) -> tuple[Figure | None, Figure | None]:
    rank, figure = (table.figure(item, each.index) for each in columns)
    return rank, figure


def _shares_rank(table: Table, item: int, rank: Column, other: Column) -> bool:
    """
    Tell whether a blank may stand for the rank of the line above, whose figure it has as well.

    It may also be a line that has no rank: a total, or the only part of the line above.
    """
    above = item
    while above >= 0 and _is_blank(table, above, rank.index):
        above -= 1
    if above in (item, -1) or table.figure(above, rank.index) is None:
        return False
    if _is_part_of(table, item, above):
        return False
    return table.figure(above, other.index) == table.figure(item, other.index)


def _is_part_of(table: Table, item: int, whole: int) -> bool:
    """Tell whether an item is below another: the only part has the figure of its whole."""
    above = table.items[item].parent
    while above is not None and above != whole:
        above = table.items[above].parent
    return above is not None


def _is_withheld(table: Table, item: int, column: int) -> bool:
    """Tell whether an item has a rank that is not shown, or is no figure that can be read."""
    cell = table.cell(item, column)
    return cell is not None and cell.figure is None and cell.mark not in (Mark.BLANK, Mark.NIL)


def _is_blank(table: Table, item: int, column: int) -> bool:
    cell = table.cell(item, column)
    return cell is not None and cell.mark is Mark.BLANK


def _held(network: Network, relations: list[Relation]) -> int:
    return sum(feasible(each.constraints, network) for each in relations)
