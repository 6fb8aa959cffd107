"""A column whose head says of which is at most the column that it belongs to."""

from collections.abc import Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Table
from bulletin.relate.constraints.constraint import AtMost
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated


@stated(turn=1.5)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield one relation a line and column of levels whose head is marked as some of another.

    That is the nearest column of levels to the left that is not marked, if it is of the same
    unit and time. Unless more than half of the lines bear it out it is read wrongly and nothing
    is yielded, nor of a line with a figure below zero: errs by missing.
    """
    table = network.table
    for part in table.columns:
        whole = _whole(table.columns, part) if part.of_which else None
        if whole is None or _is_summed(table, whole, part):
            continue
        pairs = [((each.index, whole.index), (each.index, part.index)) for each in table.items]
        found = [_at_most(network, *pair) for pair in pairs if _compares(table, *pair)]
        beyond = sum(not feasible(each.constraints, network) for each in found)
        if 2 * beyond < len(found):
            yield from found


def _whole(columns: Sequence[Column], part: Column) -> Column | None:
    """Return the column of which another is some, None where none is sure to be it."""
    before = (each for each in reversed(columns[: part.index]) if not each.of_which)
    whole = next((each for each in before if each.measure is Measure.LEVEL), None)
    return whole if whole and whole.period == part.period else None


def _is_summed(table: Table, whole: Column, part: Column) -> bool:
    """Tell whether the column is a part of the other in a sum, which says more."""
    sums = (each for each in table.additions or () if each.across and each.total == whole.index)
    return any(part.index in each.parts for each in sums)


def _compares(table: Table, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Tell whether both are levels of one unit, printed, and none below zero."""
    one, other = table.unit(*whole), table.unit(*part)
    figures = table.figure(*whole), table.figure(*part)
    return (
        all(table.measure(*key) is Measure.LEVEL for key in (whole, part))
        and all(figure is not None and figure.digits >= 0 for figure in figures)
        and (one.comparable(other) if one and other else one is other)
    )


def _at_most(network: Network, whole: tuple[int, int], part: tuple[int, int]) -> Relation:
    target, some = network.figure(*whole), network.figure(*part)
    bound = AtMost((target, some))
    return Relation(RelationKind.OF_WHICH, target, (some,), (bound,), Evidence.MARKER)
