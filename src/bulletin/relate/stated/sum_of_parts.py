"""A total is the sum of its parts; of-which parts are at most their whole."""

from collections.abc import Iterator, Sequence

from bulletin.messages.message import joined
from bulletin.model.relation_kind import RelationKind
from bulletin.model.table import Breakdown, Evidence, Measure, Table
from bulletin.model.unit import Unit
from bulletin.relate.completeness import complete
from bulletin.relate.constraints.constraint import AtMost, Constraint, Sum
from bulletin.relate.network import Network, additive, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.relate.stated.share import elsewhere, of_parent


@stated(turn=1)
def find(network: Network) -> Iterator[Relation]:
    """Yield a sum or an of-which relation for every breakdown in every additive column."""
    for breakdown in network.table.breakdowns:
        if breakdown.additive and not breakdown.overlapping and not breakdown.signs:
            for column in network.table.columns:
                yield from _in_column(network, breakdown, column.index)


def _in_column(network: Network, breakdown: Breakdown, column: int) -> Iterator[Relation]:
    table = network.table
    members = (breakdown.total, *breakdown.parts)
    if not all(additive(table, item, column) for item in members):
        return
    if table.columns[column].measure is Measure.SHARE and (
        of_parent(network, column) or elsewhere(network, column)
    ):
        return  # each list adds to 100 by itself, or is a list of rates
    if table.figure(breakdown.total, column) is None or not _alike(table, members, column):
        return
    printed = [part for part in breakdown.parts if table.figure(part, column)]
    if not printed:
        return
    if complete(network, breakdown):
        yield _sum(network, breakdown, column, printed)
    elif not _any_negative(table, members, column):
        yield _of_which(network, breakdown, column, printed)


def _sum(network: Network, breakdown: Breakdown, column: int, printed: Sequence[int]) -> Relation:
    target = network.figure(breakdown.total, column)
    parts = tuple(network.figure(part, column) for part in breakdown.parts)
    missing = [part for part in breakdown.parts if part not in printed]
    reason = joined(silent(network.table, part, column) for part in missing)
    constraints: tuple[Constraint, ...] = (Sum((target, *parts), (-1, *[1] * len(parts))),)
    if missing and not _any_negative(network.table, (breakdown.total, *printed), column):
        shown = tuple(network.figure(part, column) for part in printed)
        constraints += (AtMost((target, *shown)),)  # what is printed may exceed the total
    return Relation(
        RelationKind.SUM, target, parts, constraints, breakdown.evidence, reason,
        firm=breakdown.evidence is not Evidence.ARITHMETIC, signs=(1,) * len(parts),
    )  # fmt: skip


def _of_which(
    network: Network, breakdown: Breakdown, column: int, printed: Sequence[int]
) -> Relation:
    target = network.figure(breakdown.total, column)
    parts = tuple(network.figure(part, column) for part in printed)
    return Relation(
        RelationKind.OF_WHICH, target, parts, (AtMost((target, *parts)),), breakdown.evidence
    )


def _alike(table: Table, items: Sequence[int], column: int) -> bool:
    """Tell whether all figures have one base unit; a unit that nobody states is alike."""
    units = [table.unit(item, column) for item in items]
    first = units[0] or Unit("")
    return all((unit or Unit("")).comparable(first) for unit in units)


def _any_negative(table: Table, items: Sequence[int], column: int) -> bool:
    figures = (table.figure(item, column) for item in items)
    return any(figure is not None and figure.digits < 0 for figure in figures)
