"""How a table is searched for relations: every file beside this one is asked in turn."""

from bulletin.model.table import Table
from bulletin.relate import differences, growth, headline, pairs, per_head, ranks, shares, sums
from bulletin.relate.judge import Judged, judge
from bulletin.relate.network import Network

_SEARCHES = (sums, shares, growth, headline, pairs, differences, per_head, ranks)


def relate(table: Table) -> Judged:
    """Return the table with every relation found in it and the verdict on each."""
    network = Network(table)
    relations = [relation for search in _SEARCHES for relation in search.find(network)]
    verdicts = tuple(judge(relation, network) for relation in relations)
    return Judged(table, network, verdicts)
