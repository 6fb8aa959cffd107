"""Rates that are none of two figures of their line: shares of one line, shares of a hundred."""

from collections.abc import Collection, Iterator, Sequence

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.found.hundreds import find_hundreds
from bulletin.relate.found.integer_matrix import IntegerMatrix, mostly_among
from bulletin.relate.found.line_rates import find_line_rates
from bulletin.relate.found.stated_series import RATES
from bulletin.relate.found.to_relations import of_hundred, of_line_rate
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent


def with_rates_left_over(
    network: Network,
    relations: tuple[Sequence[Relation], Sequence[Relation]],
    sights: Sequence[IntegerMatrix],
    rates: Sequence[Sequence[int]],
) -> tuple[list[Relation], list[Relation]]:
    """
    Return what is stated and what is found, the rates of series that nothing explained with it.

    `rates` are the series of each sight that may be rates. What was stated of a figure that
    follows from another line is left out.
    """
    stated, found = relations
    every = [*stated, *found]
    sums = _hundreds(network, every, sights, rates)
    between = _between_lines(network, every, sights, rates)
    shown = {each.target for each in between if each.constraints}
    kept = [each for each in stated if each.kind not in RATES or each.target not in shown]
    return kept, [*found, *between, *sums]


def _between_lines(
    network: Network,
    relations: Sequence[Relation],
    sights: Sequence[IntegerMatrix],
    rates: Sequence[Sequence[int]],
) -> list[Relation]:
    """Return the rates whose base stands in another line."""
    explained = {
        each.target
        for each in relations
        if each.kind in RATES and each.constraints and feasible(each.constraints, network)
    }
    found: list[Relation] = []
    for sight, series in zip(sights, rates, strict=True):
        known = find_line_rates(sight, _left_over(sight, network, series, explained))
        new = [relation for each in known for relation in of_line_rate(sight, each, network)]
        found += [each for each in new if each.target not in explained]
        explained |= {each.target for each in new if each.constraints}
    return found


def _hundreds(
    network: Network,
    relations: Sequence[Relation],
    sights: Sequence[IntegerMatrix],
    rates: Sequence[Sequence[int]],
) -> Iterator[Relation]:
    """Yield the lists that add to a hundred and of which nothing says so yet."""
    told = {
        figure
        for each in relations
        if each.kind is RelationKind.HUNDRED or network.value(each.target) == _ALL
        for figure in each.parts
    }
    for sight, series in zip(sights, rates, strict=True):
        for each in find_hundreds(sight, _left_over(sight, network, series, told)):
            yield from of_hundred(sight, each, network)


def _left_over(
    sight: IntegerMatrix, network: Network, rates: Sequence[int], told: Collection[int]
) -> list[int]:
    """Return the series of which less than half is told of."""
    return [each for each in rates if not mostly_among(sight, network, each, told)]
