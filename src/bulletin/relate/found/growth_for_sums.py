"""Sums of two that are growth: an index near 100 and its change in per cent seem to add up."""

from collections.abc import Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.found.stated_series import StatedSeries
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent
_TWO = 2
_FEWEST = 3  # lines that tell one from the other


def growth_for_sums(
    network: Network, known: Sequence[StatedSeries]
) -> Iterator[tuple[StatedSeries, list[Relation]]]:
    """
    Yield the sums of two that fail somewhere, with the growth that holds in each of their lines.

    Near 100 one point is about one per cent: rounding hides the difference but for a few lines.
    Only of sums that no word claims.
    """
    for each in known:
        if each.kind is not RelationKind.SUM or not each.fails or len(each.parts) != _TWO:
            continue
        if all(member.evidence is Evidence.ARITHMETIC for member in each.members):
            growth = _growth(network, each.members)
            if len(growth) >= _FEWEST:
                yield each, growth


def _growth(network: Network, members: Sequence[Relation]) -> list[Relation]:
    """Return the growth of one part to the total, the other its rate, if it holds everywhere."""
    for base, rate in ((0, 1), (1, 0)):
        found = [_of(each, each.parts[base], each.parts[rate]) for each in members]
        if all(feasible(each.constraints, network) for each in found):
            return found
    return []


def _of(total: Relation, base: int, rate: int) -> Relation:
    product = Product(total.target, base, rate, _ALL)
    parts = base, total.target
    return Relation(RelationKind.GROWTH, rate, parts, (product,), Evidence.ARITHMETIC, joint=False)
