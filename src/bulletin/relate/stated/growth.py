"""Growth and indices against two printed levels."""

from collections.abc import Iterable, Iterator

from bulletin.messages.message import Message
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Column, Evidence, Measure, Prices
from bulletin.relate.column_pairs import (
    change_of,
    columns_of,
    following_of,
    level_of,
    previous_of,
)
from bulletin.relate.constraints.constraint import Product, Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network, silent
from bulletin.relate.relation import Relation
from bulletin.relate.searching import stated
from bulletin.words.lexicon import said

_ONE_IN = 10
_OFFSET = {Measure.GROWTH: 100, Measure.INDEX: 0}


@stated(turn=7)
def find(network: Network) -> Iterator[Relation]:
    """
    Yield the growth (or index) relation of every item whose two levels are printed.

    Where instead of the earlier level the change since then is printed, that gives it.
    """
    for column in columns_of(network.table, Measure.GROWTH, Measure.INDEX):
        level = level_of(network.table, column.index)
        relations = [] if level is None else _in_column(network, column, level)
        for (prices, real), group in _by_prices(network, column, relations).items():
            yield from _believed(prices, group, network, real=real)


def _by_prices(
    network: Network, column: Column, relations: Iterable[Relation]
) -> dict[tuple[Prices, bool], list[Relation]]:
    """
    Return the relations by the prices of their growth, and whether it is that of output.

    Tonnes have no prices: of things only the coverage of the two periods may differ, which
    the figures show.
    """
    groups: dict[tuple[Prices, bool], list[Relation]] = {}
    for each in relations:
        prices, real = column.prices, _is_output(network, each.target)
        if prices is Prices.OTHER and _is_of_things(network, each):
            prices, real = Prices.UNKNOWN, False
        groups.setdefault((prices, real), []).append(each)
    return dict(sorted(groups.items(), key=lambda each: each[0][1]))


def _is_output(network: Network, rate: int) -> bool:
    """Tell whether growth is that of output, which is measured at constant prices by custom."""
    cell = network.cells[rate]
    place = cell[0] if cell else None
    while place is not None:
        item = network.table.items[place]
        if said("output", item.label.casefold()):
            return True
        place = item.parent
    return False


def _is_of_things(network: Network, growth: Relation) -> bool:
    """Tell whether the levels count things in a known unit and not money."""
    cell = network.cells[growth.parts[-1]]
    unit = network.table.unit(*cell) if cell else None
    return unit is not None and unit.base in network.table.things


def _in_column(network: Network, column: Column, level: int) -> list[Relation]:
    table = network.table
    previous = previous_of(table, level)
    if previous is not None:
        return list(_of_two_levels(network, column, level, previous))
    following = following_of(table, level)
    if following is not None:  # growth stands beside the earlier level
        return list(_of_two_levels(network, column, following, level))
    change = change_of(table, level, column.index)
    return [] if change is None else list(_of_change(network, column, level, change))


def _of_two_levels(
    network: Network, column: Column, level: int, previous: int
) -> Iterator[Relation]:
    table = network.table
    for item in table.items:
        if table.figure(item.index, column.index) is None:
            continue
        if table.measure(item.index, level) is not Measure.LEVEL:
            continue
        rate = network.figure(item.index, column.index)
        now, then = network.figure(item.index, level), network.figure(item.index, previous)
        missing = silent(table, item.index, level) or silent(table, item.index, previous)
        product = Product(now, then, rate, _OFFSET[column.measure])
        yield Relation(RelationKind.GROWTH, rate, (then, now), (product,), Evidence.MARKER, missing)


def _of_change(network: Network, column: Column, level: int, change: int) -> Iterator[Relation]:
    """Yield growth = change against the level less the change, which is the earlier level."""
    table = network.table
    for item in table.items:
        cells = [(item.index, each) for each in (column.index, level, change)]
        measures = [table.measure(*cell) for cell in cells]
        if measures != [column.measure, Measure.LEVEL, Measure.CHANGE]:
            continue
        if any(table.figure(*cell) is None for cell in cells):
            continue
        rate, now, more = (network.figure(*cell) for cell in cells)
        then = network.earlier(item.index, level)
        product = Product(now, then, rate, _OFFSET[column.measure])
        moved = Sum((now, then, more), (1, -1, -1))
        yield Relation(RelationKind.GROWTH, rate, (more, now), (moved, product), Evidence.MARKER)


def _believed(
    prices: Prices, relations: list[Relation], network: Network, *, real: bool
) -> Iterator[Relation]:
    """
    Yield the relations where growth and levels are in the same prices, else why not.

    Where nobody states the prices, the column itself must show it: nine items in ten
    must hold, or all but one; of output (`real`) at least three for one that does not; of
    growth that by its words or by custom is in other prices, three in all and five for one,
    which shows that the levels are in these prices as well. Errs by not testing a column with
    several slips.
    """
    reason = ""
    if prices is not Prices.SAME:
        other = prices is Prices.OTHER
        testable = [each for each in relations if not each.reason]
        held = sum(feasible(each.constraints, network) for each in testable)
        failed = len(testable) - held
        least = max(3, 5 * failed) if other else 3 * failed if real else 1
        if failed > max(1, len(testable) // _ONE_IN) or held < least:
            reason = Message.of("untested.prices" if other else "untested.base")
    for each in relations:
        if reason:
            yield Relation(each.kind, each.target, each.parts, (), each.evidence, reason)
        else:
            yield each
