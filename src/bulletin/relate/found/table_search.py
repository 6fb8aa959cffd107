"""The search of a whole table: shares, growth and averages that labels do not tell."""

from collections.abc import Iterator, Sequence

from bulletin.model.figures.unit import Dimension
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Measure, Table
from bulletin.relate.found.integer_matrix import IntegerMatrix, finer, may_be_rate, mostly_among
from bulletin.relate.found.refuted import without_refuted
from bulletin.relate.found.stated_series import RATES, StatedSeries, by_target, stated_series
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent
_OF_RATES = Dimension.PER_CENT, Dimension.PER_MILLE
_LEAST = 3  # series: a rate and the two that it ties


def with_arithmetic(
    network: Network, relations: Sequence[Relation], sights: Sequence[IntegerMatrix]
) -> list[Relation]:
    """
    Return the relations that labels tell, and those that only the figures show.

    What labels tell goes before; only where most of its lines are refuted, and the
    figures bear out another relation of the same target, does that take its place. Sums
    are no matter here, since the readings of the table have been weighed before, but for those
    of two that are growth.
    """
    known = stated_series(network, relations)
    found: list[Relation] = []
    wrong: set[int] = set()
    if any(each.kind is RelationKind.SUM and each.fails for each in known):
        from bulletin.relate.found.growth_for_sums import growth_for_sums  # of failing sums only

        for sums, growth in growth_for_sums(network, known):
            found += growth
            wrong.update(map(id, sums.members))
    for sight in sights:
        for each, replaced in _in_direction(sight, network, known):
            found.append(each)
            wrong.update(id(member) for other in replaced for member in other.members)
    kept = [each for each in relations if id(each) not in wrong]
    rates = [_unexplained(sight, network, [*kept, *found]) for sight in sights]
    if any(rates):
        from bulletin.relate.found.rates_left_over import with_rates_left_over

        kept, found = with_rates_left_over(network, (kept, found), sights, rates)
    for sight in sights:
        if min(sight.lines, sight.series) >= _LEAST:
            from bulletin.relate.found.accounts_left_over import accounts_left_over

            found += accounts_left_over(sight, network, [*kept, *found])
    same = {(each.kind, each.target, frozenset(each.parts)) for each in kept}
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
    exact = finer(sight)
    for each in (each for group in summed.values() for each in group if each.believed):
        if not _makes_hundred(network, each):
            taken |= {each.target, *each.parts} - exact
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
        for relation in of_rate(sight, rate, rates, network):
            yield relation, others


def _unexplained(
    sight: IntegerMatrix, network: Network, relations: Sequence[Relation]
) -> list[int]:
    """
    Return the series that may be rates, and of which nothing is known.

    Levels add up, of growth words say why its levels do not show it, and shares follow from
    theirs and add to a hundred.
    """
    exact = finer(sight)
    rates = [n for n in range(sight.series) if may_be_rate(sight, n)]
    if not rates:
        return []
    answered = {e.target for e in relations if e.kind is RelationKind.GROWTH and e.reason}
    followed = {e.target for e in relations if e.kind in RATES and e.constraints}
    added, whole = set[int](), set[int]()
    for each in relations:
        if each.kind is RelationKind.HUNDRED or network.value(each.target) == _ALL:
            whole.update((each.target, *each.parts))
        elif each.kind is RelationKind.SUM and each.constraints:
            added.update((each.target, *each.parts))
    return [
        each
        for each in rates
        if not _measured(sight, network.table, each)
        and not mostly_among(sight, network, each, answered)
        and (each in exact or not mostly_among(sight, network, each, added))
        and not (
            mostly_among(sight, network, each, followed)
            and mostly_among(sight, network, each, whole)
        )
    ]


def _measured(sight: IntegerMatrix, table: Table, series: int) -> bool:
    """Tell whether a unit is printed of a series that is none of rates: money, tonnes."""
    line = next(n for n in range(sight.lines) if sight.printed[n][series])
    unit, measure = table.unit(*sight.cell(series, line)), table.measure(*sight.cell(series, line))
    return measure is Measure.LEVEL and unit is not None and unit.dimension not in _OF_RATES


def _makes_hundred(network: Network, stated: StatedSeries) -> bool:
    """Tell whether a sum is 100 in every line: its parts may be shares of levels all the same."""
    cells = [network.cells[each.target] for each in stated.members]
    figures = [network.table.figure(*cell) for cell in cells if cell]
    return all(figure is not None and figure.value == _ALL for figure in figures)
