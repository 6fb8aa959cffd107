"""A column whose head says of which is at most the column that it belongs to."""

from collections.abc import Iterator

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
    time; where most lines speak against it, the total in whose sum that one is a part. Nothing
    is yielded where they do so again, nor of a line with a figure below zero: errs by missing.
    """
    table = network.table
    for part in table.columns:
        hosts = _hosts(table, part) if part.of_which else ()
        found = (_of_host(network, host, part.index) for host in hosts)
        yield from next((each for each in found if each), ())


def _hosts(table: Table, part: Column) -> Iterator[int]:
    """Yield the columns that another may be some of, unless a sum says more of it."""
    before = (each for each in reversed(table.columns[: part.index]) if not each.of_which)
    near = next((each for each in before if each.measure is Measure.LEVEL), None)
    if near is None or near.period != part.period:
        return
    sums = [each for each in table.additions or () if each.across]
    over = [each.total for each in sums if near.index in each.parts]
    if not any(each.total in (near.index, *over) and part.index in each.parts for each in sums):
        yield from (near.index, *over)


def _of_host(network: Network, host: int, part: int) -> list[Relation]:
    """Return the relations of all lines that print both, none unless most of them hold."""
    lines = [each.index for each in network.table.items]
    pairs = [((line, host), (line, part)) for line in lines]
    found = [_at_most(network, *pair) for pair in pairs if _compares(network.table, *pair)]
    beyond = sum(not feasible(each.constraints, network) for each in found)
    return found if 2 * beyond < len(found) else []


def _compares(table: Table, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Tell whether both are levels of one unit, printed, and none below zero."""
    figures = table.figure(*whole), table.figure(*part)
    return (
        all(table.measure(*key) is Measure.LEVEL for key in (whole, part))
        and all(figure is not None and figure.digits >= 0 for figure in figures)
        and table.in_one_unit((whole, part))
    )


def _at_most(network: Network, whole: tuple[int, int], part: tuple[int, int]) -> Relation:
    target, some = network.figure(*whole), network.figure(*part)
    bound = AtMost((target, some))
    return Relation(RelationKind.OF_WHICH, target, (some,), (bound,), Evidence.MARKER)
