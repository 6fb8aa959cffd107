"""The table with the structure that the chosen claims give it."""

from collections.abc import Collection, Sequence

from bulletin.model.table.table import Addition, Breakdown, Evidence, Table
from bulletin.readings.choice.reading import Reading
from bulletin.readings.structure.kept_lists import kept_lists
from bulletin.readings.structure.one_unit import in_one_unit, with_balances
from bulletin.readings.structure.parents_and_roles import parents_of_items, placed

_SURE = 0.995


def with_structure(
    table: Table, down: Reading, additions: tuple[Addition, ...], totals: Sequence[bool]
) -> Table:
    """Return the table with lists, parents, roles and units as the additions have them."""
    chosen = [each for each in additions if not each.across and not _by_chance(each, additions)]
    breakdowns = [
        Breakdown(each.total, each.parts, each.evidence, exhaustive=True) for each in chosen
    ]
    lists = list(kept_lists(table, down, chosen, totals))
    named = {(each.total, frozenset(each.parts)): each for each in lists}
    proven = {(each.total, frozenset(each.parts)) for each in chosen if _proven(each)}
    merged = [_merged(each, named, proven) for each in breakdowns]
    every = sorted((*merged, *named.values()), key=lambda each: (each.total, each.parts))
    table = in_one_unit(table, additions)
    table = with_balances(table, [each for each in every if each.signs])
    if any(each.across for each in additions):
        from bulletin.readings.structure.seen_changes import with_seen_changes  # few tables do

        table = with_seen_changes(table, additions)
    parents = parents_of_items(table, (*chosen, *(each for each in every if each.exhaustive)))
    items = tuple(placed(item, parents, every, totals) for item in table.items)
    return table._replace(items=items, breakdowns=tuple(every), additions=additions)


def _proven(addition: Addition) -> bool:
    """Tell whether figures leave no doubt that a list is all that makes up its total."""
    return addition.probability >= _SURE and bool(addition.held) and not addition.failed


def _merged(
    each: Breakdown,
    named: dict[tuple[int, frozenset[int]], Breakdown],
    proven: Collection[tuple[int, frozenset[int]]],
) -> Breakdown:
    """Return a chosen list as labels call it; whole, whatever they say, where it is proven."""
    key = each.total, frozenset(each.parts)
    stated = named.pop(key, each)
    return stated._replace(exhaustive=True, overlapping=False) if key in proven else stated


def _by_chance(addition: Addition, additions: Sequence[Addition]) -> bool:
    """Tell whether only figures show a sum of parts that words give to another total."""
    return addition.evidence is Evidence.ARITHMETIC and any(
        each.evidence is not Evidence.ARITHMETIC
        and not each.across
        and each.total != addition.total
        and not set(addition.parts).isdisjoint(each.parts)
        for each in additions
    )
