"""Claims that words make though no relation was found: what the figures refute as they stand."""

from collections.abc import Collection, Iterator, Sequence

from bulletin.locate.accidents.claims.equations import LinearEquation
from bulletin.locate.accidents.claims.families import ClaimKind, Claims
from bulletin.locate.accidents.claims.from_relations import (
    members_of,
    not_complete,
    put_bases,
)
from bulletin.locate.chances import INDEX_SPREAD, NOT_MEANT, SHARE_SPREAD
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Column, Evidence, Item, Measure, Table
from bulletin.relate.column_pairs import columns_of, level_of
from bulletin.relate.network import Network, additive
from bulletin.relate.relation import Relation

_FEWEST = 2  # parts that make a list


def put_worded(claims: Claims, relations: Sequence[Relation]) -> None:
    """Take what heads and labels say, and no relation repeats, for claims."""
    if all(each.kind is not RelationKind.INDEX for each in relations):
        _indices(claims)
    known = {
        (claims.items(members_of(claims, each)), claims.network.cells[each.target])
        for each in relations
        if each.kind.additive and each.evidence is not Evidence.ARITHMETIC
    }
    for breakdown in _lists(claims.network.table):
        if breakdown.evidence is not Evidence.ARITHMETIC and _adds(breakdown):
            _broken_down(claims, breakdown, known)
    _totals(claims)
    for column in columns_of(claims.network.table, Measure.GROWTH):
        _earlier_levels(claims, column)


def _lists(table: Table) -> list[Breakdown]:
    """
    Return the lists of a table, those that figures refuted as labels state them.

    What an accident did to their figures is to be weighed, and not taken for granted.
    """
    stated = {
        (each.total, each.parts): each
        for each in table.stated
        if each.exhaustive and not each.is_scope
    }
    read = {(each.total, each.parts): each for each in table.breakdowns}
    return [*(read | stated).values()]


def _indices(claims: Claims) -> None:
    """Claim index = 100 + change wherever two columns call themselves so."""
    table, figures = claims.network.table, claims.figures
    changes = columns_of(table, Measure.GROWTH)
    for index in columns_of(table, Measure.INDEX) if changes else ():
        if _another_base(index):
            continue
        change = min(changes, key=lambda each: abs(each.index - index.index))
        for item in table.items:
            keys = (item.index, index.index), (item.index, change.index)
            if all(key in figures.slot for key in keys):
                slots = [figures.slot[key] for key in keys]
                family = claims.family(ClaimKind.INDEX, change.index)
                claims.put(LinearEquation(slots, (1.0, -1.0), 100.0, INDEX_SPREAD), family)


def _another_base(index: Column) -> bool:
    """Tell whether 100 is a place, or an earlier time than the year before."""
    base = index.base_period
    return bool(index.base and base is None) or bool(base and base.year)


def _adds(breakdown: Breakdown) -> bool:
    return breakdown.additive and not breakdown.signs and len(breakdown.parts) >= _FEWEST


def _broken_down(
    claims: Claims, breakdown: Breakdown, known: Collection[tuple[object, object]]
) -> None:
    """Claim a list that labels state, in the columns in which nothing was found of it."""
    members = (breakdown.total, *breakdown.parts)
    for column in claims.network.table.columns:
        if (members, (breakdown.total, column.index)) not in known:
            whole = breakdown.exhaustive and not breakdown.overlapping
            kind = ClaimKind.SUM if whole else ClaimKind.LISTED
            _added(claims, members, column, kind)


def _totals(claims: Claims) -> None:
    """Claim that a line which calls itself the total of a list is its sum."""
    network = claims.network
    done = {each.total for each in network.table.breakdowns if len(each.parts) >= _FEWEST}
    for item in network.table.items:
        if item.index not in done and item.total:
            parts = list(_list_of(network, item.index))
            if len(parts) >= _FEWEST:
                _listed(claims, (item.index, *parts))


def _list_of(network: Network, total: int) -> Iterator[int]:
    """Yield the items below a total, of the same indentation, to the next total."""
    below = network.table.items[total + 1 :]
    indent = min((_indent(each) for each in below), default=0)
    for item in below:
        if item.total:
            return
        if _indent(item) == indent:
            yield item.index


def _indent(item: Item) -> int:
    """Return the blanks before a label: what figures made of its depth is in doubt here."""
    return len(item.printed) - len(item.printed.lstrip())


def _listed(claims: Claims, members: Sequence[int]) -> None:
    for column in claims.network.table.columns:
        _added(claims, members, column, ClaimKind.LISTED)


def _added(claims: Claims, members: Sequence[int], column: Column, kind: ClaimKind) -> None:
    """Claim that parts make up a total in one column, if it may be added at all."""
    network = claims.network
    if not all(additive(network.table, each, column.index) for each in members):
        return
    signs = (-1, *[1] * (len(members) - 1))
    variables = [network.figure(each, column.index) for each in members]
    whole = kind is ClaimKind.SUM
    chance = NOT_MEANT["sum-by-shape"] if whole else not_complete(claims, members)
    family = claims.family(kind, tuple(members), chance)
    if column.measure is Measure.SHARE:
        equation = claims.linear(variables, signs, 0.0, SHARE_SPREAD)
        claims.put_shares(equation, family, len(members) - 1)
    else:
        claims.put(claims.linear(variables, signs, 0.0), family)


def _earlier_levels(claims: Claims, column: Column) -> None:
    """Claim that growth of parts is weighed by their levels, in lists not called complete."""
    table, network = claims.network.table, claims.network
    level = level_of(table, column.index)
    if level is None:
        return
    for breakdown in table.breakdowns:
        members = (breakdown.total, *breakdown.parts)
        keys = [(each, place) for each in members for place in (level, column.index)]
        if _may_be_complete(breakdown) and all(key in claims.figures.slot for key in keys):
            rates = [network.figure(each, column.index) for each in members]
            levels = [network.figure(each, level) for each in members]
            alone = None if _adds_up(claims, levels) else members
            put_bases(claims, rates, levels[1:], alone=alone)


def _adds_up(claims: Claims, levels: Sequence[int]) -> bool:
    """Tell whether levels add up as printed: what does not may be no list of all parts."""
    equation = claims.linear(levels, (-1, *[1] * (len(levels) - 1)), 0.0)
    values = claims.figures.values
    if equation is None or not all(values[slot] for slot in equation.cells):
        return False
    miss = equation.miss(values)
    return abs(miss.size) <= miss.most


def _may_be_complete(breakdown: Breakdown) -> bool:
    alone = breakdown.exhaustive and not breakdown.overlapping
    return not (alone or breakdown.signs) and breakdown.additive and len(breakdown.parts) >= _FEWEST
