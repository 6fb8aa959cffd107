"""What becomes of the lists of labels that were not chosen as sums."""

from collections.abc import Iterator, Sequence

from bulletin.model.table.table import Addition, Breakdown, Evidence, Table
from bulletin.readings.choice.reading import Reading
from bulletin.readings.generators.label_lists import is_plain_sum

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
        if is_plain_sum(stated) and not stated.exhaustive and _elsewhere(stated, chosen):
            continue
        if not is_plain_sum(stated) or not stated.exhaustive or key in taken:
            yield stated
        elif refused.get(key) and _elsewhere(stated, chosen):
            continue
        elif not hosts.get(stated.total, set()) & set(stated.parts):
            yield from _unchosen(stated, refused.get(key, False), totals[stated.total])


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
    if each.name == "scope":
        return  # what a total may cover, had the figures borne it out
    if each.evidence is Evidence.CLASSIFICATION or not (refused or seems):
        yield each
    elif seems:
        yield each._replace(exhaustive=total and not refused)
