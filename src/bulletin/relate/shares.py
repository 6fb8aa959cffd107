"""A printed share is its level against the level of the whole; shares add to 100."""

from collections.abc import Iterator
from dataclasses import replace

from bulletin.model.table import Breakdown, Column, Evidence, Measure, Table
from bulletin.relate.completeness import adds_up, complete
from bulletin.relate.constraint import Product, Sum
from bulletin.relate.links import columns_of, level_of
from bulletin.relate.network import Network, feasible, silent
from bulletin.relate.relation import Relation


def find(network: Network) -> Iterator[Relation]:
    """Yield the relation of each printed share to its levels, and of shares to 100."""
    for column in columns_of(network.table, Measure.SHARE):
        level = level_of(network.table, column.index)
        if level is not None:
            yield from _against_levels(network, column, level)
        for breakdown in network.table.breakdowns:
            yield from _to_hundred(network, breakdown, column.index)


def whole_of(table: Table, item: int, *, nearest: bool) -> int | None:
    """Return the item whose level is 100 per cent: the parent, or the root of the hierarchy."""
    whole = table.items[item].parent
    if whole is None:
        return item if table.children(item) else None
    while not nearest and (above := table.items[whole].parent) is not None:
        whole = above
    return whole


def _against_levels(network: Network, column: Column, level: int) -> Iterator[Relation]:
    """
    Yield one share relation an item, of the whole that makes more of them hold.

    Most heads do not say what the share is of. The root of the hierarchy is believed
    unless the nearest parent explains more of the column.
    """
    root = list(_of_whole(network, column.index, level, nearest=False))
    parent = list(_of_whole(network, column.index, level, nearest=True))
    chosen = root
    if [each.parts for each in parent] != [each.parts for each in root]:
        chosen = parent if _held(network, parent) > _held(network, root) else root
    if not _held(network, chosen) and _levels_add_up(network, level):
        chosen = [replace(each, constraints=(), reason=_ELSEWHERE) for each in chosen]
    yield from chosen


_ELSEWHERE = "the shares are not of a whole that is printed here"


def _levels_add_up(network: Network, level: int) -> bool:
    """Tell whether some breakdown holds, so that its total is hardly the figure at fault."""
    return any(
        each.exhaustive and adds_up(network, each, level) == "equal"
        for each in network.table.breakdowns
    )


def _of_whole(
    network: Network, column: int, level: int, *, nearest: bool
) -> Iterator[Relation]:
    table = network.table
    for item in table.items:
        whole = whole_of(table, item.index, nearest=nearest)
        if whole is None or table.figure(item.index, column) is None:
            continue
        if table.measure(item.index, column) is not Measure.SHARE:
            continue
        share = network.figure(item.index, column)
        part, base = network.figure(item.index, level), network.figure(whole, level)
        missing = silent(table, item.index, level) or silent(table, whole, level)
        mine, theirs = table.unit(item.index, level), table.unit(whole, level)
        if mine and theirs and not mine.comparable(theirs):
            missing = "part and whole are in different units"
        constraints = () if missing else (Product(part, base, share),)
        evidence = _evidence(table, item.index)
        yield Relation("share", share, (part, base), constraints, evidence, missing)


def _evidence(table: Table, item: int) -> Evidence:
    """Return what the whole of an item rests on: the breakdown that the item stands in."""
    return next(
        each.evidence
        for each in table.breakdowns
        if item == each.total or item in each.parts
    )


def _held(network: Network, relations: list[Relation]) -> int:
    return sum(bool(each.constraints) and feasible(each.constraints, network) for each in relations)


def _to_hundred(network: Network, breakdown: Breakdown, column: int) -> Iterator[Relation]:
    """Yield that the shares of a complete breakdown add to 100, where their total is unprinted."""
    table = network.table
    if table.figure(breakdown.total, column) is not None or not complete(network, breakdown):
        return
    if any(table.measure(part, column) is not Measure.SHARE for part in breakdown.parts):
        return
    if whole_of(table, breakdown.parts[0], nearest=False) != breakdown.total:
        return
    parts = tuple(network.figure(part, column) for part in breakdown.parts)
    missing = "; ".join(
        silent(table, part, column)
        for part in breakdown.parts
        if table.figure(part, column) is None
    )
    constraints = () if missing else (Sum(parts, (1,) * len(parts), 100),)
    yield Relation("hundred", parts[0], parts[1:], constraints, breakdown.evidence, missing)
