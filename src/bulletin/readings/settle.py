"""From a table with the claims of its labels to one whose structure has been decided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bulletin.model.table import Addition, Breakdown, Evidence, Item, Measure, Role, Table
from bulletin.readings import priors
from bulletin.readings.accuse import Doubt, believed, doubts
from bulletin.readings.claim import Claim, Pool, Source
from bulletin.readings.inherited_units import in_one_unit
from bulletin.readings.judge import Reading, read
from bulletin.readings.priors import SCOPE, chance
from bulletin.readings.total_heads import total_heads
from bulletin.readings.view import View, look

_SEEMING = (Evidence.INDENT, Evidence.CODE)
_LIKELY = 0.95
_RARELY = 0.1  # lines that are hardly ever added, by their words
_LEVELS = 0.9  # lines that are nearly always added, by their words
_ADDS = 0.3  # lines that can be added with less are left out


def settled(table: Table) -> Table:
    """
    Return the table with the breakdowns that its words and figures bear out together.

    What labels claim, and what figures show, is weighed as one reading of the whole table,
    in both directions. No item becomes its own ancestor. Errs towards leaving a list open.
    """
    totals = [item.total for item in table.items]
    heads = [bool(column.total_tiers) for column in table.columns]
    below, beside = look(table, totals, across=False), look(table, heads, across=True)
    down = read(below, _told_by_labels(table, below))
    across = read(beside, _told_by_heads(table, beside))
    failing: dict[tuple[bool, int, tuple[int, ...]], dict[int, float]] = {}
    for doubt in doubts((down, across)):
        if doubt.probability < _LIKELY and not _claimed(doubt):
            continue
        key = doubt.reading.view.across, doubt.claim.total, doubt.claim.parts
        failing.setdefault(key, {})[doubt.failure.line] = doubt.probability
    additions = [
        _addition(reading, claim, failing)
        for reading in (down, across)
        for claim in sorted(reading.chosen, key=lambda claim: (claim.total, claim.parts))
    ]
    return _with_structure(table, down, tuple(additions), totals)


def _told_by_labels(table: Table, view: View) -> Pool:
    pool, totals = Pool(), view.total
    seen = _lists_set_in(table)
    stated = [each for each in table.breakdowns if _is_sum(each) and each.exhaustive]
    whole = [each for each in stated if _is_whole(table, each, totals)]
    for each in stated:
        if each.name == "scope":
            _may_cover(pool, view, each.total, each.parts, each.evidence)
            continue
        gaps = [gap for other, gaps in seen if other is not each for gap in gaps]
        held, short = gaps.count(1), gaps.count(-1)
        prior = priors.told(each.evidence, total=totals[each.total], held=held, short=short)
        if whole and held >= max(1, short) and each.evidence in _SEEMING:
            prior = priors.IN_TREE
        if each in whole:
            prior = priors.KNOWN_LIST
        pool.add(each.total, each.parts, Source.LABELS, prior, each.evidence)
    return pool


def _is_whole(table: Table, each: Breakdown, totals: Sequence[bool]) -> bool:
    """Tell whether a list under a word for total is all that the table lists at all."""
    if not totals[each.total] or any(totals[part] for part in each.parts):
        return False
    parents = {item.index: item.parent for item in table.items if item.parent is not None}
    members = {each.total, *each.parts}
    return all(
        item in members or any(_under(item, part, parents) for part in each.parts)
        for item in {item for item, column in table.cells if table.figure(item, column)}
    )


def _lists_set_in(table: Table) -> list[tuple[Breakdown, list[int]]]:
    """Return the lists set in, with 1 for each column that adds up, -1 where it is short."""
    return [
        (each, [_adds_up(table, each, column) for column in _levels(table)])
        for each in table.breakdowns
        if _is_sum(each) and each.exhaustive and each.evidence in _SEEMING
    ]


def _levels(table: Table) -> list[int]:
    return [column.index for column in table.columns if column.measure is Measure.LEVEL]


def _adds_up(table: Table, each: Breakdown, column: int) -> int:
    """Return 1 where a list adds up in a column, -1 where it falls short, 0 if neither is seen."""
    figures = [table.figure(item, column) for item in (each.total, *each.parts)]
    if any(figure is None for figure in figures):
        return 0
    ends = [figure.interval() for figure in figures if figure]
    low, high = sum(e.low for e in ends[1:]), sum(e.high for e in ends[1:])
    if high < ends[0].low:
        return -1
    return int(low <= ends[0].high)


def _is_sum(each: Breakdown) -> bool:
    return (
        each.additive and not each.overlapping and not each.signs and each.total not in each.parts
    )


def _told_by_heads(table: Table, view: View) -> Pool:
    pool = Pool()
    for head in total_heads(table.columns):
        for side in head.sides:
            _may_cover(pool, view, head.column, side, Evidence.MARKER)
    return pool


def _may_cover(
    pool: Pool, view: View, total: int, parts: Sequence[int], evidence: Evidence
) -> None:
    """Propose all that a word for total may cover; what shows nothing, no figure bears out."""
    showing = [part for part in parts if view.showing >> part & 1]
    if len(showing) > 1:
        pool.add(total, showing, Source.SCOPE, chance(SCOPE), evidence)


def _addition(
    reading: Reading,
    claim: Claim,
    failing: Mapping[tuple[bool, int, tuple[int, ...]], Mapping[int, float]],
) -> Addition:
    across = reading.view.across
    failed = {each.line for each in claim.failures}
    lines = {n for n in (*claim.gains, *claim.empty) if n not in failed}
    held = frozenset(n for n in lines if _added(reading, n))
    evidence = claim.evidence
    if evidence is Evidence.ARITHMETIC and reading.view.total[claim.total]:
        evidence = Evidence.MARKER
    return Addition(
        claim.total,
        claim.parts,
        across,
        evidence,
        held,
        failing.get((across, claim.total, claim.parts), {}),
        believed(reading, claim),
    )


def _added(reading: Reading, line: int) -> bool:
    """Tell whether a line is taken to be added; growth and indices need more than one accident."""
    least = _ADDS if reading.view.adds[line] >= _RARELY else _LIKELY
    return reading.learned.adds[line] > least


def _claimed(doubt: Doubt) -> bool:
    """
    Tell whether a line that fails is counted as one that can be read in two ways.

    Where its figures can be added, or words claim the sum and call the figures levels: what
    words claim does not vanish because figures refute it.
    """
    line = doubt.failure.line
    worded = doubt.claim.evidence is not Evidence.ARITHMETIC
    return _added(doubt.reading, line) or (worded and doubt.reading.view.adds[line] >= _LEVELS)


def _with_structure(
    table: Table, down: Reading, additions: tuple[Addition, ...], totals: Sequence[bool]
) -> Table:
    chosen = [each for each in additions if not each.across and not _by_chance(each, additions)]
    breakdowns = [
        Breakdown(each.total, each.parts, each.evidence, exhaustive=True) for each in chosen
    ]
    lists = list(_kept(table, down, chosen, totals))
    named = {(each.total, frozenset(each.parts)): each for each in lists}
    merged = [named.pop((each.total, frozenset(each.parts)), each) for each in breakdowns]
    every = sorted((*merged, *named.values()), key=lambda each: (each.total, each.parts))
    table = in_one_unit(table, additions)
    parents = _parents(table, (*chosen, *(each for each in every if each.exhaustive)))
    items = tuple(_placed(item, parents, every, totals) for item in table.items)
    return table._replace(items=items, breakdowns=tuple(every), additions=additions)


def _by_chance(addition: Addition, additions: Sequence[Addition]) -> bool:
    """Tell whether only figures show a sum of parts that words give to another total."""
    return addition.evidence is Evidence.ARITHMETIC and any(
        each.evidence is not Evidence.ARITHMETIC
        and not each.across
        and each.total != addition.total
        and not set(addition.parts).isdisjoint(each.parts)
        for each in additions
    )


def _kept(
    table: Table, down: Reading, chosen: Sequence[Addition], totals: Sequence[bool]
) -> Iterator[Breakdown]:
    """Yield what labels say that no chosen claim replaces; refused lists as choices of parts."""
    taken = {(each.total, frozenset(each.parts)) for each in chosen}
    hosts: dict[int, set[int]] = {}
    for each in chosen:
        hosts.setdefault(each.total, set()).update(each.parts)
    refused = _refused(down)
    for stated in table.breakdowns:
        key = stated.total, frozenset(stated.parts)
        if _is_sum(stated) and not stated.exhaustive and _elsewhere(stated, chosen):
            continue
        if not _is_sum(stated) or not stated.exhaustive or key in taken:
            yield stated
        elif not hosts.get(stated.total, set()) & set(stated.parts):
            yield from _unchosen(stated, refused.get(key, False), totals[stated.total])


def _elsewhere(stated: Breakdown, chosen: Sequence[Addition]) -> bool:
    """Tell whether what a classification takes for shown parts makes up another total."""
    return stated.evidence is Evidence.CLASSIFICATION and any(
        each.total != stated.total and set(stated.parts) <= set(each.parts) for each in chosen
    )


def _refused(down: Reading) -> dict[tuple[int, frozenset[int]], bool]:
    """Return for each claim that was not chosen whether figures speak against it."""
    return {
        (claim.total, frozenset(claim.parts)): bool(claim.failures)
        for claim in down.pool.claims.values()
    }


def _unchosen(each: Breakdown, refused: bool, total: bool) -> Iterator[Breakdown]:  # noqa: FBT001
    """
    Yield what becomes of a list that was not chosen as a sum.

    Where no figure could test it, words alone say whether it is whole. Where figures
    refute it, a list that is set in still shows parts; a word for total was no list.
    """
    seems = each.evidence in _SEEMING
    if each.name == "scope":
        return  # what a total may cover, had the figures borne it out
    if each.evidence is Evidence.CLASSIFICATION or not (refused or seems):
        yield each
    elif seems:
        yield each._replace(exhaustive=total and not refused)


def _parents(table: Table, lists: Sequence[Addition | Breakdown]) -> dict[int, int]:
    """Return the parent of each item: the total that it makes up, else what labels say."""
    parents: dict[int, int] = {}
    for each in lists:
        for part in each.parts:
            if part not in parents and not _under(each.total, part, parents):
                parents[part] = each.total
    for item in table.items:
        above = item.parent
        if (
            above is not None
            and item.index not in parents
            and not _under(above, item.index, parents)
        ):
            parents[item.index] = above
    return parents


def _under(item: int, other: int, parents: Mapping[int, int]) -> bool:
    """Tell whether an item is another one, or hangs under it."""
    place: int | None = item
    while place is not None and place != other:
        place = parents.get(place)
    return place is not None


def _placed(
    item: Item, parents: Mapping[int, int], lists: Sequence[Breakdown], totals: Sequence[bool]
) -> Item:
    depth, place = 0, parents.get(item.index)
    while place is not None:
        depth, place = depth + 1, parents.get(place)
    return replace(
        item, parent=parents.get(item.index), depth=depth, role=_role(item, lists, totals)
    )


def _role(item: Item, lists: Sequence[Breakdown], totals: Sequence[bool]) -> Role:
    """Return the role of an item; a total that is part of another is a part."""
    if item.role is Role.MEMO:
        return Role.MEMO
    role = Role.ALONE
    for each in lists:
        if each.total == item.index and not each.signs and (each.exhaustive or totals[item.index]):
            role = Role.TOTAL
    for each in lists:
        if item.index not in each.parts or each.signs:
            continue
        partial = not each.exhaustive and each.evidence in (
            Evidence.MARKER,
            Evidence.CLASSIFICATION,
        )
        if not partial or role in (Role.ALONE, Role.TOTAL):
            role = Role.OF_WHICH if partial else Role.PART
    return role
