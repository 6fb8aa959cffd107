"""
Claims from the relations that were found in a table, held or failed or withdrawn.

A family that its own figures refute is judged no further elsewhere. Here it stays a claim,
with the chance that it was never meant: so a slipped column is weighed against growth on
another base, and not passed over.
"""

from collections.abc import Callable, Mapping, Sequence

from bulletin.locate.accidents.claims.closed_lists import closes_its_list
from bulletin.locate.accidents.claims.equations import AmongParts, EarlierLevels, LinearEquation
from bulletin.locate.accidents.claims.families import ClaimKind, Claims
from bulletin.locate.chances import (
    BASES_SPREAD,
    GROWTH_SPREAD,
    HULL_SPREAD,
    INDEX_SPREAD,
    NOT_MEANT,
    SHARE_SPREAD,
)
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Breakdown, Evidence, Measure, Prices
from bulletin.relate.constraints.constraint import Product
from bulletin.relate.judge import Verdict
from bulletin.relate.relation import Relation

_SHAPE = (Evidence.INDENT, Evidence.MARKER, Evidence.CODE)
_FEWEST = 2  # parts that make a list
_RATES = (Measure.GROWTH, Measure.INDEX)
_HARDLY_MEANT = NOT_MEANT["sum-of-rates"]


def put_found(claims: Claims, verdicts: Sequence[Verdict]) -> None:
    """
    Take every relation that rests on words for a claim; figures alone are no witnesses.

    But for shares that a head claims, of a whole that figures show, where one of them fails: it
    meets its honest rivals as any other.
    """
    headed = [each for each in verdicts if _is_headed(each.relation)]
    asked = any(each.outcome is Outcome.FAILED for each in headed)
    for relation in (each.relation for each in verdicts):
        put = _PUT.get(relation.kind)
        worded = relation.evidence is not Evidence.ARITHMETIC
        if put and (worded or (asked and _is_headed(relation))):
            put(claims, relation)


def _is_headed(relation: Relation) -> bool:
    """Tell whether a head claims a share of a whole that only figures show."""
    shown = relation.evidence is Evidence.ARITHMETIC and relation.joint
    return shown and relation.kind is RelationKind.SHARE


def members_of(claims: Claims, relation: Relation) -> tuple[int, ...]:
    """
    Return the total and the parts of a list, those that are left blank in its column among them.

    A figure may stand there after all, if something happened to the column.
    """
    members = (relation.target, *relation.parts)
    cell, breakdown = claims.network.cells[relation.target], _breakdown(claims, relation)
    added = relation.kind is RelationKind.SUM and min(relation.signs, default=1) > 0
    if cell is None or breakdown is None or not added:
        return members
    slots = [claims.figures.slot.get((part, cell[1])) for part in breakdown.parts]
    blank = [slot for slot in slots if slot and not claims.figures.texts[slot]]
    if not blank or len(relation.parts) + len(blank) != len(slots):
        return members
    parts = (claims.network.figure(part, cell[1]) for part in breakdown.parts)
    return (relation.target, *parts)


def _sum(claims: Claims, relation: Relation) -> None:
    members = members_of(claims, relation)
    parts = len(members) - 1
    signs = (-1, *(relation.signs if len(relation.signs) == parts else (1,) * parts))
    cell = claims.network.cells[relation.target]
    if cell and claims.network.table.measure(*cell) in _RATES:
        # Rates that add up are none, and what stands there may belong to another column.
        family = claims.family(ClaimKind.LISTED, (cell[1], *claims.items(members)), _HARDLY_MEANT)
        claims.put(claims.linear(members, signs, 0.0), family, relation)
        return
    _added(claims, members, signs, ClaimKind.SUM, relation)


def _of_which(claims: Claims, relation: Relation) -> None:
    """Take a list that does not say it is complete for one that may be."""
    breakdown, cell = _breakdown(claims, relation), claims.network.cells[relation.target]
    if breakdown is None or breakdown.overlapping or cell is None:
        return
    if len(breakdown.parts) >= _FEWEST:
        parts = [claims.network.figure(part, cell[1]) for part in breakdown.parts]
        signs = (-1, *[1] * len(parts))
        _added(claims, (relation.target, *parts), signs, ClaimKind.LISTED, relation)


def _added(
    claims: Claims,
    members: Sequence[int],
    signs: Sequence[int],
    kind: ClaimKind,
    relation: Relation,
) -> None:
    family = claims.family(kind, claims.items(members), _not_meant(claims, kind, relation))
    if claims.of_shares(members[0]):
        equation = claims.linear(members, signs, 0.0, SHARE_SPREAD)
        claims.put_shares(equation, family, len(members) - 1, relation)
    else:
        claims.put(claims.linear(members, signs, 0.0), family, relation)


def _not_meant(claims: Claims, kind: ClaimKind, relation: Relation) -> float | None:
    """Return the chance that a sum is not meant, None where it is as usual for its kind."""
    if kind is ClaimKind.SUM:
        return NOT_MEANT["sum-by-shape"] if relation.evidence in _SHAPE else None
    breakdown = _breakdown(claims, relation)
    if breakdown and breakdown.overlapping:
        return NOT_MEANT["overlapping"]
    return not_complete(claims, claims.items((relation.target, *relation.parts)))


def not_complete(claims: Claims, members: Sequence[int]) -> float | None:
    """
    Return the chance that a list leaves parts out, None where it is as usual for lists.

    One that closes with all others says that it does not; the total comes first.
    """
    last = claims.network.table.items[members[-1]]
    return NOT_MEANT["closed-list"] if closes_its_list(last) else None


def _breakdown(claims: Claims, relation: Relation) -> Breakdown | None:
    total, *parts = claims.items((relation.target, *relation.parts))
    found = (
        each
        for each in claims.network.table.breakdowns
        if each.total == total and set(parts) <= set(each.parts)
    )
    return next(found, None)


def _hundred(claims: Claims, relation: Relation) -> None:
    members = (relation.target, *relation.parts)
    family = claims.family(ClaimKind.SUM, (*claims.items(members), 100))
    equation = claims.linear(members, (1,) * len(members), 100.0, SHARE_SPREAD)
    claims.put_shares(equation, family, len(members), relation)


def _share(claims: Claims, relation: Relation) -> None:
    product, cell = _product(relation), claims.network.cells[relation.target]
    if len(relation.parts) < _FEWEST:
        return  # the whole is nowhere printed
    level, base = (product.result, product.base) if product else relation.parts[:2]
    if cell is None or relation.target in (level, base):
        return
    items = claims.network.table.items
    siblings = sum(each.parent == items[cell[0]].parent for each in items)
    family = claims.family(ClaimKind.SHARE, cell[1])
    if level == base:  # the whole is all of itself
        slots = claims.slots([relation.target])
        equation = LinearEquation(slots, (1.0,), 100.0, SHARE_SPREAD) if slots else None
        claims.put_shares(equation, family, 1, relation)
        return
    divisor = product.divisor if product else 100
    of_whole = claims.quotient((relation.target, level, base), divisor, 0, SHARE_SPREAD)
    lines = claims.items((relation.target, level, base))
    if lines[0] not in lines[1:]:  # a rate with a line of its own
        claims.put(of_whole, claims.family(ClaimKind.SHARE, lines), relation)
        return
    claims.put_shares(of_whole, family, siblings, relation)


def _growth(claims: Claims, relation: Relation) -> None:
    table, cell = claims.network.table, claims.network.cells[relation.target]
    if cell is None or table.columns[cell[1]].prices is Prices.OTHER:
        return
    if table.columns[cell[1]].per_head:
        return  # the levels beside it may be of all heads together
    then, now = relation.parts[:2]
    offset, divisor = (0 if table.measure(*cell) is Measure.INDEX else 100), 100
    if product := _product(relation):
        then, now = product.base, product.result
        offset, divisor = product.offset, product.divisor
    unsure = table.columns[cell[1]].prices is Prices.UNKNOWN
    chance = NOT_MEANT["growth-unsure" if unsure else "growth"]
    equation = claims.quotient((relation.target, now, then), divisor, offset, GROWTH_SPREAD)
    claims.put(equation, claims.family(ClaimKind.GROWTH, cell[1], chance), relation)


def _index(claims: Claims, relation: Relation) -> None:
    cell = claims.network.cells[relation.parts[0]]
    if cell:
        equation = claims.linear((relation.target, *relation.parts), (1, -1), 100.0, INDEX_SPREAD)
        claims.put(equation, claims.family(ClaimKind.INDEX, cell[1]), relation)


def _change(claims: Claims, relation: Relation) -> None:
    cell = claims.network.cells[relation.target]
    if cell:
        then, now = relation.parts[:2]
        equation = claims.linear((relation.target, now, then), (-1, 1, -1), 0.0)
        claims.put(equation, claims.family(ClaimKind.CHANGE, cell[1]), relation)


def _hull(claims: Claims, relation: Relation) -> None:
    slots = claims.slots((relation.target, *relation.parts))
    if slots and relation.constraints:
        family = claims.family(ClaimKind.HULL, claims.items((relation.target, *relation.parts)))
        claims.put(AmongParts(slots, HULL_SPREAD), family, relation)


def _weighted(claims: Claims, relation: Relation) -> None:
    half = len(relation.parts) // 2
    put_bases(claims, (relation.target, *relation.parts[:half]), relation.parts[half:], relation)


def put_bases(
    claims: Claims,
    rates: Sequence[int],
    levels: Sequence[int],
    relation: Relation | None = None,
    *,
    alone: tuple[int, ...] | None = None,
) -> None:
    """
    Take it for a claim that earlier levels add up; the rate of the total comes first.

    Lists of one column are meant together; one that stands `alone` is no witness for others.
    """
    network = claims.network
    cell, level_cell = network.cells[rates[0]], network.cells[levels[0]]
    if not cell or not level_cell or network.table.figure(cell[0], level_cell[1]) is None:
        return
    levels = (network.figure(cell[0], level_cell[1]), *levels)
    tops, bottoms = claims.slots(levels), claims.slots(rates)
    if tops is None or bottoms is None:
        return
    scales = [10.0 ** network.scale(each) for each in levels]
    same = network.table.columns[cell[1]].prices is Prices.SAME
    chance = NOT_MEANT["bases" if same else "bases-unsure"]
    family = claims.family(ClaimKind.BASES, cell[1] if alone is None else alone, chance)
    claims.put(EarlierLevels(tops, bottoms, scales, BASES_SPREAD), family, relation)


def _product(relation: Relation) -> Product | None:
    found = (each for each in relation.constraints if isinstance(each, Product))
    return next(found, None)


_PUT: Mapping[RelationKind, Callable[[Claims, Relation], None]] = {
    RelationKind.SUM: _sum,
    RelationKind.DIFFERENCE: _sum,
    RelationKind.OF_WHICH: _of_which,
    RelationKind.HUNDRED: _hundred,
    RelationKind.SHARE: _share,
    RelationKind.GROWTH: _growth,
    RelationKind.INDEX: _index,
    RelationKind.CHANGE: _change,
    RelationKind.HULL: _hull,
    RelationKind.WEIGHTED: _weighted,
}
