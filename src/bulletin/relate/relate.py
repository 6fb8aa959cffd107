"""How a table is searched for relations: what it states, what is declared, what figures show."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bulletin.model.table import Measure, Table
from bulletin.readings.settle import settled
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import OtherTable, TableSearch, searches_for

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
    if table.additions is None:
        table = settled(table)
    network = Network(table, weights)
    search = TableSearch(network, others)
    for each in searches_for(search):
        search.relations += list(each.find(search))
    relations = search.relations
    if statements:
        from bulletin.relate.declared.relations import (  # few tables need it
            not_restated,
            with_declared,
        )

        relations = with_declared(network, statements, relations)
    if _may_show_more(table, relations):
        from bulletin.relate.found.search import with_arithmetic

        relations = with_arithmetic(network, relations, (search.down, search.across))
    if statements:
        relations = not_restated(relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)


def _may_show_more(table: Table, relations: Sequence[Relation]) -> bool:
    """
    Tell whether figures may show a relation that nothing states, or refute a stated one.

    A single line of indices or ranks shows none: nobody adds these up, and what is a
    quotient or an average must show in several lines. What is refuted are sums and shares.
    """
    stated = any(each.kind.in_figures or each.kind.additive for each in relations)
    several = min(len(table.items), len(table.columns)) > 1
    return (
        stated or several or any(table.measure(*cell) not in _NEVER_ADDED for cell in table.cells)
    )


_NEVER_ADDED = Measure.INDEX, Measure.RANK
