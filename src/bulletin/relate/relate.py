"""How a table is searched for relations: every file beside this one is asked in turn."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bulletin.model.table import Table
from bulletin.relate import (
    across,
    beside,
    changes,
    differences,
    growth,
    headline,
    hundreds,
    pairs,
    per_head,
    ranks,
    shares,
    sums,
)
from bulletin.relate.arithmetic.search import with_arithmetic
from bulletin.relate.arithmetic.sight import look_at
from bulletin.relate.beside import Beside
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network

if TYPE_CHECKING:
    from bulletin.declare.statement import Statement

_SEARCHES = (sums, shares, hundreds, growth, headline, pairs, differences, changes, per_head, ranks)


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
    relations += beside.find(network, others)
    down = look_at(network)
    across_ = down.turned()
    relations += across.find(network, across_, relations)
    if statements:
        from bulletin.relate.declared import not_restated, with_declared  # few tables need it

        relations = with_declared(network, statements, relations)
    relations = with_arithmetic(network, relations, (down, across_))
    if statements:
        relations = not_restated(relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)
