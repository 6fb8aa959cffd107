"""How a table is searched for relations: what it states, what is declared, what figures show."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Table
from bulletin.readings.decide import decide_structure
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation
from bulletin.relate.searching import OtherTable, TableSearch, searches_for

if TYPE_CHECKING:
    from bulletin.declare.language.statement import Statement


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
        table = decide_structure(table)
    network = Network(table, weights)
    search = TableSearch(network, others)
    for each in searches_for(search):
        search.relations += list(each.find(search))
    relations = _told_once(network, search.relations)
    if statements:
        from bulletin.relate.declared.relations import (  # few tables need it
            not_restated,
            with_declared,
        )

        relations = with_declared(network, statements, relations)
    if _may_show_more(table, relations):
        from bulletin.relate.found.table_search import with_arithmetic

        relations = with_arithmetic(network, relations, (search.down, search.across))
    if statements:
        relations = not_restated(relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)


def _told_once(network: Network, relations: Sequence[Relation]) -> list[Relation]:
    """
    Return the relations without the sums that fail and are changes.

    A level is an earlier one and what it has more: where that fails, it is one mistake.
    """
    changes = {each.figures for each in relations if each.kind is RelationKind.CHANGE}
    return [
        each
        for each in relations
        if each.kind is not RelationKind.SUM
        or each.figures not in changes
        or feasible(each.constraints, network)
    ]


def _may_show_more(table: Table, relations: Sequence[Relation]) -> bool:
    """
    Tell whether figures may show a relation that nothing states, or refute a stated one.

    A rate ties two other series, and that must show in two lines at least, as an average
    must in more. What is refuted are shares, and lists that claim to be at most their whole.
    """
    lines, series = sorted((len(table.items), len(table.columns)))
    refutable = any(each.kind in _REFUTED for each in relations)
    return refutable or (lines >= _LINES and series >= _SERIES)


_LINES, _SERIES = 2, 3
_REFUTED = RelationKind.SHARE, RelationKind.OF_WHICH
