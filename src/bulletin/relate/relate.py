"""How a table is searched for relations: what it states, what is declared, what figures show."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bulletin.model.table import Table
from bulletin.relate.found.search import with_arithmetic
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network
from bulletin.relate.searching import OtherTable, TableSearch, all_searches

if TYPE_CHECKING:
    from bulletin.declare.statement import Statement


def relate(
    table: Table,
    others: Sequence[OtherTable] = (),
    statements: Sequence["Statement"] = (),
    weights: Mapping[tuple[int, int], float] = MappingProxyType({}),
) -> Judged:
    """
    Return the table with every relation declared or found, and its verdict.

    `weights` are how far single figures are trusted, by item and column; they matter
    only where it is asked which figure is wrong.
    """
    network = Network(table, weights)
    search = TableSearch(network, others)
    for each in all_searches():
        search.relations += list(each.find(search))
    relations, seen = search.relations, (search.down, search.across)
    if statements:
        from bulletin.relate.declared.relations import (  # few tables need it
            not_restated,
            with_declared,
        )

        relations = with_declared(network, statements, relations)
    relations = with_arithmetic(network, relations, seen)
    if statements:
        relations = not_restated(relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)
