"""Claims that the lists of labels make: what is set in, numbered, marked, classified, coded."""

from collections.abc import Sequence

from bulletin.model.table.table import Breakdown, Evidence, Table
from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import SCOPE, chance
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.claims.view import View
from bulletin.readings.generators.sums_seen import levels, seen_to_add
from bulletin.readings.generators.total_heads import total_heads
from bulletin.readings.structure.parents_and_roles import is_under

_SEEMING = (Evidence.INDENT, Evidence.CODE)


def claims_of_labels(table: Table, view: View) -> ClaimPool:
    """Return the lists that labels show whole, each with the odds that it is meant as a sum."""
    pool, totals = ClaimPool(), view.total
    seen = _lists_set_in(table)
    stated = [each for each in table.breakdowns if is_plain_sum(each) and each.exhaustive]
    whole = [each for each in stated if is_whole(table, each, totals)]
    for each in stated:
        if each.is_scope:
            _may_cover(pool, view, each.total, each.parts, each.evidence)
            continue
        gaps = [gap for other, gaps in seen if other is not each for gap in gaps]
        held, short = gaps.count(1), gaps.count(-1)
        prior = priors.told(each.evidence, total=totals[each.total], held=held, short=short)
        if whole and held >= max(1, short) and each.evidence in _SEEMING:
            prior = priors.IN_TREE
        if each in whole:
            prior = priors.KNOWN_LIST
        pool.add(each.total, each.parts, Proposer.LABELS, prior, each.evidence)
    _may_be_whole(table, pool)
    return pool


def _may_be_whole(table: Table, pool: ClaimPool) -> None:
    """Propose that lists of some parts name all of them, as others of the table are seen to do."""
    lists = [each for each in table.breakdowns if is_plain_sum(each) and not each.exhaustive]
    lists = [each for each in lists if len(each.parts) > 1]
    seen = [_seen(table, each) for each in lists]
    for each, mine in zip(lists, seen, strict=True):
        gaps = [gap for other in seen if other is not mine for gap in other]
        prior = priors.may_be_whole(held=gaps.count(1), short=gaps.count(-1))
        pool.add(each.total, each.parts, Proposer.MARKED, prior)


def is_whole(table: Table, each: Breakdown, totals: Sequence[bool]) -> bool:
    """Tell whether a list under a word for total is all that the table lists at all."""
    if not totals[each.total] or any(totals[part] for part in each.parts):
        return False
    parents = {item.index: item.parent for item in table.items if item.parent is not None}
    members = {each.total, *each.parts}
    return all(
        item in members or any(is_under(item, part, parents) for part in each.parts)
        for item in {item for item, column in table.cells if table.figure(item, column)}
    )


def _lists_set_in(table: Table) -> list[tuple[Breakdown, list[int]]]:
    """Return the lists set in, with 1 for each column that adds up, -1 where it is short."""
    return [
        (each, _seen(table, each))
        for each in table.breakdowns
        if is_plain_sum(each) and each.exhaustive and each.evidence in _SEEMING
    ]


def _seen(table: Table, each: Breakdown) -> list[int]:
    """Return for each column of levels whether a list adds up there, falls short, or neither."""
    return [seen_to_add(table, each.total, each.parts, column) for column in levels(table)]


def is_plain_sum(each: Breakdown) -> bool:
    """Tell whether a breakdown is a sum of its parts and nothing else."""
    return (
        each.additive and not each.overlapping and not each.signs and each.total not in each.parts
    )


def claims_of_heads(table: Table, view: View) -> ClaimPool:
    """Return what heads that say total may cover, on either side."""
    pool = ClaimPool()
    for head in total_heads(table.columns):
        for side in head.sides:
            _may_cover(pool, view, head.column, side, Evidence.MARKER)
    return pool


def _may_cover(
    pool: ClaimPool, view: View, total: int, parts: Sequence[int], evidence: Evidence
) -> None:
    """Propose all that a word for total may cover; what shows nothing, no figure bears out."""
    showing = [part for part in parts if view.showing >> part & 1]
    if len(showing) > 1:
        pool.add(total, showing, Proposer.SCOPE, chance(SCOPE), evidence)
