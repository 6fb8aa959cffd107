"""How a table is searched for relations: every file beside this one is asked in turn."""

from collections.abc import Sequence

from bulletin.model.table import Table
from bulletin.relate import beside, differences, growth, headline, pairs, per_head, ranks, shares, sums
from bulletin.relate.beside import Beside
from bulletin.relate.arithmetic.search import with_arithmetic
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network

_SEARCHES = (sums, shares, growth, headline, pairs, differences, per_head, ranks)


def relate(table: Table, others: Sequence[Beside] = ()) -> Judged:
    """Return the table with every relation found in it, or with others, and its verdict."""
    network = Network(table)
    relations = [relation for search in _SEARCHES for relation in search.find(network)]
    relations += beside.find(network, others)
    relations = with_arithmetic(network, relations)
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)
