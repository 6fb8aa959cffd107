"""What becomes of the lists of labels that were not chosen as sums."""

from collections.abc import Collection, Iterator, Sequence

from bulletin.model.table.table import Addition, Breakdown, Evidence, Table
from bulletin.readings.choice.reading import Reading
from bulletin.readings.generators.label_lists import is_plain_sum, is_whole
from bulletin.readings.generators.sums_seen import levels, seen_to_add

_SEEMING = (Evidence.INDENT, Evidence.CODE)


def kept_lists(
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
        plain, elsewhere = is_plain_sum(stated), _elsewhere(stated, chosen)
        if plain and elsewhere and (not stated.exhaustive or refused.get(key)):
            continue
        if not plain or not stated.exhaustive or key in taken:
            yield stated
        elif stated.is_scope:
            yield from _some_of_all(table, stated, hosts, totals)
        elif not hosts.get(stated.total, set()) & set(stated.parts):
            yield from _unchosen(stated, refused.get(key, False), totals[stated.total])


def _some_of_all(
    table: Table, stated: Breakdown, hosts: Collection[int], totals: Sequence[bool]
) -> Iterator[Breakdown]:
    """
    Yield what a word for total may cover as a choice of its parts, if it is all there is.

    And falls short in every column of levels. Any other list that a total may cover was none.
    """
    short = {seen_to_add(table, stated.total, stated.parts, each) for each in levels(table)}
    if short == {-1} and stated.total not in hosts and is_whole(table, stated, totals):
        yield stated._replace(exhaustive=False)


def _elsewhere(stated: Breakdown, chosen: Sequence[Addition]) -> bool:
    """Tell whether what a classification takes for parts of a total makes up another one."""
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
    if each.evidence is Evidence.CLASSIFICATION or not (refused or seems):
        yield each
    elif seems:
        yield each._replace(exhaustive=total and not refused)
