"""
A headline growth or index is a mean of those of its parts.

Three strengths of one relation, by what is known of the weights: nothing (the hull),
the printed levels within a drift of prices, or the printed levels in the same prices.
"""

from collections.abc import Iterator
from fractions import Fraction

from bulletin.messages.message import Message, joined
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Column, Measure, Prices, Table
from bulletin.relate.column_pairs import columns_of, level_of, previous_of, subject_of
from bulletin.relate.constraints.constraint import Constraint, Product, Sum
from bulletin.relate.constraints.means import DriftingMean, Hull
from bulletin.relate.constraints.ranges import EVERYTHING
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated

# Prices of parts may have moved against each other since the base year of real growth.
# Measured on Chinese bulletins: weights are known to about a quarter either way.
_DRIFT = Fraction(4, 5), Fraction(5, 4)


@stated(turn=8)
def find(network: Network) -> Iterator[Relation]:
    """Yield the hull, and the weighted mean where weights are known, of every breakdown."""
    for column in columns_of(network.table, Measure.GROWTH, Measure.INDEX):
        if _of_averages(network.table, column) or _adds_up(network.table, column.index):
            continue
        for breakdown in network.table.breakdowns:
            if (
                not breakdown.signs
                and not breakdown.overlapping
                and _applies(network, breakdown, column)
            ):
                yield _hull(network, breakdown, column.index)
                yield from _weighted(network, breakdown, column)


def _adds_up(table: Table, column: int) -> bool:
    """Tell whether the figures of a column were found to be added: weights of an index are."""
    return any(not each.across and column in each.held for each in table.additions or ())


def _of_averages(table: Table, column: Column) -> bool:
    """
    Tell whether the growth is that of averages, such as income per head, beside their levels.

    An average over all also moves when people move from one part to another, so its
    growth may lie outside of that of every part.
    """
    if column.per_head:
        return True
    subject = subject_of(table, column.index)
    return subject is not None and subject.measure is Measure.RATE and subject.average


def _applies(network: Network, breakdown: Breakdown, column: Column) -> bool:
    table = network.table
    members = (breakdown.total, *breakdown.parts)
    return (
        all(table.measure(item, column.index) is column.measure for item in members)
        and table.figure(breakdown.total, column.index) is not None
        and any(table.figure(part, column.index) for part in breakdown.parts)
        and breakdown.exhaustive
    )


def _hull(network: Network, breakdown: Breakdown, column: int) -> Relation:
    headline = network.figure(breakdown.total, column)
    parts = tuple(network.figure(part, column) for part in breakdown.parts)
    missing = _missing(network, breakdown, column)
    constraints = () if missing else (Hull((headline, *parts)),)
    return Relation(RelationKind.HULL, headline, parts, constraints, breakdown.evidence, missing)


def _missing(network: Network, breakdown: Breakdown, column: int) -> str:
    table = network.table
    return joined(
        silent(table, part, column)
        for part in breakdown.parts
        if table.figure(part, column) is None
    )


def _weighted(network: Network, breakdown: Breakdown, column: Column) -> Iterator[Relation]:
    table = network.table
    level = level_of(table, column.index)
    if level is None or not breakdown.additive or column.measure is not Measure.GROWTH:
        return
    if previous_of(table, level) is not None:
        return  # two printed levels say it all
    members = (breakdown.total, *breakdown.parts)
    if any(table.measure(item, level) is not Measure.LEVEL for item in members):
        return
    if all(table.figure(part, level) is None for part in breakdown.parts):
        return
    headline = network.figure(breakdown.total, column.index)
    rates = tuple(network.figure(part, column.index) for part in breakdown.parts)
    levels = tuple(network.figure(part, level) for part in breakdown.parts)
    missing = _missing(network, breakdown, column.index) or _missing(network, breakdown, level)
    same = column.prices is Prices.SAME
    constraints: tuple[Constraint, ...] = ()
    if not missing:
        constraints = (
            _same_prices(network, breakdown, column.index, level)
            if same
            else _drifting(network, headline, rates, levels)
        )
    if missing or constraints:
        yield Relation(
            RelationKind.WEIGHTED,
            headline,
            (*rates, *levels),
            constraints,
            breakdown.evidence,
            missing,
            joint=same,
            firm=False,
            note="" if same else Message.of("note.weights.within.quarter"),
        )


def _same_prices(
    network: Network, breakdown: Breakdown, column: int, level: int
) -> tuple[Constraint, ...]:
    """Tie levels and growth through the earlier levels that they imply, which add up too."""
    members = (breakdown.total, *breakdown.parts)
    signs = (-1, *[1] * len(breakdown.parts))
    now = tuple(network.figure(item, level) for item in members)
    then = tuple(network.earlier(item, level) for item in members)
    rates = (network.figure(item, column) for item in members)
    links = (Product(x1, x0, g, 100) for x1, x0, g in zip(now, then, rates, strict=True))
    return (*links, Sum(now, signs), Sum(then, signs))


def _drifting(
    network: Network, headline: int, rates: tuple[int, ...], levels: tuple[int, ...]
) -> tuple[Constraint, ...]:
    """Return the mean weighted with the levels; none where an earlier level may be negative."""
    mean = DriftingMean(headline, rates, levels, _DRIFT)
    return () if mean.implied(network.exact)[0] == EVERYTHING else (mean,)
