"""How a table is searched for relations: every file beside this one is asked in turn."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bulletin.model.table import Table
from bulletin.relate.found.integer_matrix import integer_matrix
from bulletin.relate.found.search import with_arithmetic
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network
from bulletin.relate.stated import (
    change,
    column_totals,
    difference,
    growth,
    headline,
    implied_whole,
    index_and_change,
    other_tables,
    per_head,
    rank,
    running_total,
    share,
    shares_to_hundred,
    sum_of_parts,
)
from bulletin.relate.stated.other_tables import Beside

if TYPE_CHECKING:
    from bulletin.declare.statement import Statement

_SEARCHES = (
    sum_of_parts,
    share,
    implied_whole,
    running_total,
    shares_to_hundred,
    growth,
    headline,
    index_and_change,
    difference,
    change,
    per_head,
    rank,
)


def relate(
    table: Table,
    others: Sequence[Beside] = (),
    statements: Sequence["Statement"] = (),
    weights: Mapping[tuple[int, int], float] = MappingProxyType({}),
) -> Judged:
    """
    Return the table with every relation declared or found, and its verdict.

    `weights` are how far single figures are trusted, by item and column; they matter
    only where it is asked which figure is wrong.
    """
    network = Network(table, weights)
    relations = [relation for search in _SEARCHES for relation in search.find(network)]
    relations += other_tables.find(network, others)
    down = integer_matrix(network)
    across = down.turned()
    relations += column_totals.find(network, across, relations)
    if statements:
        from bulletin.relate.declared.relations import (  # few tables need it
            not_restated,
            with_declared,
        )

        relations = with_declared(network, statements, relations)
    relations = with_arithmetic(network, relations, (down, across))
    if statements:
        relations = not_restated(relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)
