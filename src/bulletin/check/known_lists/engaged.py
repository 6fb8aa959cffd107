"""Which complete lists a table prints, below which total, and what of them it lacks."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from bulletin.model.table.known_kind import Classification, KnownKind
from bulletin.model.table.table import Item, Role, Table


class Engaged(NamedTuple):
    """A list of which some parts are printed below one total: the others, and these."""

    listing: Classification
    absent: tuple[str, ...]
    there: tuple[Item, ...]
    total: Item


def engaged_lists(table: Table) -> Iterator[Engaged]:
    """Yield every complete list of which a part is printed, below a total that it may have."""
    kind = table.known
    named = {item.name: item for item in reversed(table.items) if item.name}
    for listing in kind.classifications:
        for keys in _complete(kind, listing):
            there = tuple(named[key] for key in listing.parts if key in keys and key in named)
            absent = tuple(key for key in listing.parts if key in keys and key not in named)
            total = _total(table, named, listing, there)
            if total is not None and len(there) >= len(absent):
                yield Engaged(listing, absent, there, total)


def _total(
    table: Table, named: Mapping[str, Item], listing: Classification, there: Sequence[Item]
) -> Item | None:
    """Return the total that a list names and the table prints, else that of all its parts."""
    stated = [named[key] for key in listing.totals if key in named]
    if stated and there and not _apart(table, listing, there):
        return stated[0]
    parents = {item.parent for item in there}
    parent = parents.pop() if len(parents) == 1 else None
    total = None if parent is None else table.items[parent]
    if not there or parents - {None}:
        pass
    elif "*" in listing.totals:  # nobody's parts as they stand: of the total word above them
        above = (each for each in reversed(table.items[: there[0].index]) if each.total)
        return next(above, None)
    return total if total and (total.name in listing.totals or "*" in listing.totals) else None


def _apart(table: Table, listing: Classification, there: Sequence[Item]) -> bool:
    """Tell whether parts stand under several totals, as industries do under sectors."""
    parents = {item.parent for item in there if item.parent is not None}
    named = {parent for parent in parents if table.items[parent].name}
    return len(named) > 1 and "*" not in listing.totals


def _complete(kind: KnownKind, listing: Classification) -> list[frozenset[str]]:
    """
    Return the sets of parts that leave nothing out of a list.

    A list below a part of a total has what a complete list of that total has of it, and
    what closes it.
    """
    if listing.signed or listing.complete:
        return [] if listing.signed else list(listing.complete)
    above = {
        t
        for each in kind.classifications
        if set(listing.totals) & set(each.parts)
        for t in each.totals
    }
    parts = frozenset(listing.parts)
    found = {
        parts & keys
        for each in kind.classifications
        if above & set(each.totals)
        for keys in each.complete
        if len(parts & keys) > 1 and not parts & keys & set(listing.totals)
    }
    # A shorter one lacks what closes it: that part is another one's.
    return [each for each in sorted(found, key=sorted) if not any(each < other for other in found)]


def strangers(table: Table, there: Sequence[Item]) -> int:
    """Return how many lines among the parts are unknown: what is missing, by another name."""
    first, last = min(item.index for item in there), max(item.index for item in there)
    depths = {item.depth for item in there}
    return sum(
        not item.name and item.role is not Role.OF_WHICH and item.depth in (0, *depths)
        for item in table.items[first : last + 2]
    )


def totals_by_part(kind: KnownKind) -> Mapping[str, set[str]]:
    """Return the totals that each part may have, by the lists of a kind."""
    totals: dict[str, set[str]] = {}
    for each in kind.classifications:
        for part in each.parts:
            totals.setdefault(part, set()).update(each.totals)
    return totals


def misattributed(table: Table, total: int, parts: Sequence[int]) -> bool:
    """
    Tell whether the classification rules out that these lines make up that one.

    One of them has a total of its own that is printed elsewhere, or two of them are parts of
    it in different ways, as women are and the countryside is.
    """
    totals = totals_by_part(table.known)
    above = table.items[total].name
    printed = {item.name for item in table.items if item.name} - {above}
    names = [name for part in parts if (name := table.items[part].name)]
    if not above:
        return False
    elsewhere = any(
        above not in (mine := totals.get(name, set())) and mine & printed for name in names
    )
    return elsewhere or any(
        _crosswise(table.known, above, one, other) for one, other in combinations(names, 2)
    )


def _crosswise(kind: KnownKind, total: str, one: str, other: str) -> bool:
    """Tell whether two parts of a total stand in different lists of it, none within the other's."""
    mine, theirs = (
        [each for each in kind.classifications if name in each.parts] for name in (one, other)
    )
    of_it = all(any(total in each.totals for each in lists) for lists in (mine, theirs))
    nested = any(
        set(each.parts) & {t for below in others for t in below.totals}
        for lists, others in ((mine, theirs), (theirs, mine))
        for each in lists
    )
    together = any(other in each.parts for each in mine)
    return one != other and of_it and not nested and not together
