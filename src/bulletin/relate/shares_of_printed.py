"""Shares that were worked out from levels as printed: they add up only as far as those do."""

from collections.abc import Sequence
from fractions import Fraction

from bulletin.model.table.table import Measure
from bulletin.relate.constraints.constraint import Sum
from bulletin.relate.constraints.propagation import feasible
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

_ALL = 100  # per cent


def with_levels(network: Network, tested: Relation, keys: Sequence[tuple[int, int]]) -> Relation:
    """Return a sum of shares with room for what the levels that they are of miss as printed."""
    (constraint,) = tested.constraints
    over = _left_by_levels(network, keys) if isinstance(constraint, Sum) else None
    if over is None or not isinstance(constraint, Sum):
        return tested
    wider = Sum((*constraint.variables, over), (*constraint.signs, -1), constraint.constant)
    return tested._replace(constraints=(wider,))


def _left_by_levels(network: Network, keys: Sequence[tuple[int, int]]) -> int | None:
    """
    Return a variable for what shares exceed their total by if they are of printed levels.

    The total comes first. Levels of 17 and 1 in 19 make 89.5 and 5.3 per cent of it. None
    where levels add up as printed, or not at all, or where a share does not follow from them.
    """
    from bulletin.relate.whole_of_shares import level_column

    table, column = network.table, keys[0][1]
    if any(table.measure(*key) is not Measure.SHARE for key in keys):
        return None
    level = level_column(network, column)
    if level is None:
        return None
    items = [item for item, _ in keys if table.figure(item, column) is not None]
    levels = [table.figure(item, level) for item in items]
    whole, *parts = (each.value if each else Fraction(0) for each in levels)
    if not whole or None in levels or whole == sum(parts):
        return None
    variables = tuple(network.figure(item, level) for item in items)
    adding = Sum(variables, (-1, *[1] * len(parts)))
    if not feasible((adding,), network) or not _of_printed(network, items, (column, level)):
        return None
    over = (sum(parts) - whole) * _ALL / whole
    nothing = Fraction(0)
    return network.latent((min(over, nothing), max(over, nothing)))


def _of_printed(network: Network, items: Sequence[int], columns: tuple[int, int]) -> bool:
    """Tell whether each share is that of its level in the whole, which comes first, as printed."""
    column, level = columns
    whole = network.table.figure(items[0], level)
    for item in items:
        share, part = network.table.figure(item, column), network.table.figure(item, level)
        if share is None or part is None or whole is None:
            return False
        printed, worked_out = share.interval(), part.value * _ALL / whole.value
        if not printed.low <= worked_out <= printed.high:
            return False
    return True
