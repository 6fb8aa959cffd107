"""The search of a whole table: shares, growth and averages that labels do not tell."""

from collections.abc import Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.refuted import without_refuted
from bulletin.relate.found.stated_series import StatedSeries, by_target, stated_series
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent
_LEAST = 3  # series: a rate and the two that it ties


def with_arithmetic(
    network: Network, relations: Sequence[Relation], sights: Sequence[IntegerMatrix]
) -> list[Relation]:
    """
    Return the relations that labels tell, and those that only the figures show.

    What labels tell goes before; only where most of its lines are refuted, and the
    figures bear out another relation of the same target, does that take its place. Sums
    are no matter here: the readings of the table have been weighed before.
    """
    known = stated_series(network, relations)
    found: list[Relation] = []
    wrong: set[int] = set()
    for sight in sights:
        for each, replaced in _in_direction(sight, network, known):
            found.append(each)
            wrong.update(id(member) for other in replaced for member in other.members)
    same = {(each.kind, each.target, frozenset(each.parts)) for each in relations}
    kept = [each for each in relations if id(each) not in wrong]
    return [
        *without_refuted(network, kept),
        *(each for each in found if (each.kind, each.target, frozenset(each.parts)) not in same),
    ]


def _in_direction(
    sight: IntegerMatrix, network: Network, known: Sequence[StatedSeries]
) -> Iterator[tuple[Relation, Sequence[StatedSeries]]]:
    """Yield each relation found, with what it shows to be wrong of what labels tell."""
    summed = by_target(known, sight.direction, RelationKind.SUM)
    rated = by_target(known, sight.direction, RelationKind.SHARE, RelationKind.GROWTH)
    taken = {target for target, group in rated.items() if any(each.believed for each in group)}
    for each in (each for group in summed.values() for each in group if each.believed):
        if not _makes_hundred(network, each):
            taken |= {each.target, *each.parts}
    if sight.series < _LEAST or len(taken) == sight.series:
        return
    from bulletin.relate.found.averages import find_averages
    from bulletin.relate.found.ratios import find_ratios

    patterns = find_averages(sight, taken)
    taken.update(each.target for each in patterns)
    rates = find_ratios(sight, taken, network.note_limit)
    if not (patterns or rates):
        return
    from bulletin.relate.found.to_relations import of_average, of_rate  # most tables show none

    for pattern in patterns:
        yield from ((relation, ()) for relation in of_average(sight, pattern, network))
    for rate in rates:
        ends = {rate.tie.base, rate.tie.result}
        others = [each for each in rated.get(rate.tie.rate, ()) if set(each.parts) != ends]
        for relation in of_rate(sight, rate, network):
            yield relation, others


def _makes_hundred(network: Network, stated: StatedSeries) -> bool:
    """Tell whether a sum is 100 in every line: its parts may be shares of levels all the same."""
    cells = [network.cells[each.target] for each in stated.members]
    figures = [network.table.figure(*cell) for cell in cells if cell]
    return all(figure is not None and figure.value == _ALL for figure in figures)
