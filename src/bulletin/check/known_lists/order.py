"""Two neighbouring lines against the order of their known list."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from bulletin.check.known_lists.engaged import misattributed, totals_by_part
from bulletin.check.known_lists.label_style import indent_of, is_marked, number_of
from bulletin.model.table.known_kind import Classification, KnownKind
from bulletin.model.table.table import Item, Table


class Misplaced(NamedTuple):
    """
    Two neighbouring items against the order of their list.

    `shown`: numerals, marks, or lines indented below what they cannot be part of, tell.
    """

    first: Item
    second: Item
    shown: bool


def misplaced(table: Table) -> list[Misplaced]:
    """Return the only two neighbours whose exchange puts the lists of a table in order."""
    kind = table.known
    items = list(table.items)
    order = _orders(kind, {each.name for each in items if each.name})
    misfits = _misfits(table, items)
    if not misfits and not _disorder(kind, order, items):
        return []
    found: dict[bool, list[Misplaced]] = {True: [], False: []}
    for place, (one, other) in enumerate(pairwise(items)):
        turned = [*items[:place], other, one, *items[place + 2 :]]
        if not _misfits(table, turned) and not _disorder(kind, order, turned):
            engaged = misfits > 0 and not _without_host(table, items)
            shown = engaged or _shown(one, other)
            found[_nested(kind, turned)].append(Misplaced(one, other, shown))
    likeliest = found[True] or found[False]
    return likeliest if len(likeliest) == 1 else []


def _misfits(table: Table, items: Sequence[Item]) -> int:
    """Return how many lines are indented below one that they cannot be part of."""
    hosts = _hosts(items)
    return sum(misattributed(table, host.index, (item.index,)) for item, host in hosts)


def _without_host(table: Table, items: Sequence[Item]) -> bool:
    """Tell whether a line that cannot be part of the one above has no total that is printed."""
    totals = totals_by_part(table.known)
    printed = {item.name for item in items if item.name}
    return any(
        misattributed(table, host.index, (item.index,))
        and not _nearest(totals.get(item.name, set()), totals) & printed
        for item, host in _hosts(items)
    )


def _nearest(above: AbstractSet[str], totals: Mapping[str, AbstractSet[str]]) -> AbstractSet[str]:
    """Return the totals of a part that are not totals of another of its totals."""
    return above - {far for near in above for far in totals.get(near, ())}


def _nested(kind: KnownKind, items: Sequence[Item]) -> bool:
    """Tell whether no line is indented below the total of a total of its own that is printed."""
    totals = totals_by_part(kind)
    printed = {item.name for item in items if item.name}
    return not any(
        host.name in totals.get(nearer, ())
        for item, host in _hosts(items)
        for nearer in totals.get(item.name, set()) & printed - {host.name}
    )


def _hosts(items: Sequence[Item]) -> list[tuple[Item, Item]]:
    """Return the known lines that are indented, each with the line below which it is."""
    found = []
    for place, item in enumerate(items):
        deep = indent_of(item)
        above = (each for each in reversed(items[:place]) if indent_of(each) < deep)
        host = next(above, None) if deep and item.name else None
        if host is not None:
            found.append((item, host))
    return found


def _orders(kind: KnownKind, names: AbstractSet[str]) -> list[Mapping[str, int]]:
    """Return the order of each list that a table prints under the nearest total of its parts."""
    printed = [each for each in kind.classifications if not names.isdisjoint(each.parts)]
    return [
        {key: place for place, key in enumerate(each.parts)}
        for each in printed
        if not any(_better(kind, other, each, names) for other in printed if other is not each)
    ]


def _better(
    kind: KnownKind, one: Classification, other: Classification, names: AbstractSet[str]
) -> bool:
    """Tell whether a list has more of what is printed, or has it under a nearer total."""
    mine, theirs = names & set(one.parts), names & set(other.parts)
    below = {
        key
        for each in kind.classifications
        if set(each.totals) & set(other.totals)
        for key in each.parts
    }
    nearer = bool(names & set(one.totals) & below)
    return bool(mine & theirs) and (nearer or len(mine) > len(theirs))


def _disorder(kind: KnownKind, order: Sequence[Mapping[str, int]], items: Sequence[Item]) -> int:
    """Return how many neighbours stand against their numerals, or against some known list."""
    numbers = [number for each in items if (number := number_of(each))]
    wrong = sum(one > other for one, other in pairwise(numbers))
    names = [each.name for each in items]
    for known in order:
        places = [place for place, name in enumerate(names) if name in known]
        wrong += sum(known[names[one]] > known[names[other]] for one, other in pairwise(places))
        # A list that another one interrupts.
        wrong += sum(
            not _parts_of(kind, names[one], names[one + 1 : other])
            for one, other in pairwise(places)
        )
    return wrong


def _parts_of(kind: KnownKind, name: str, between: Sequence[str]) -> bool:
    """Tell whether what stands behind a part of a list may be parts of it in turn."""
    own = {key for each in kind.classifications if name in each.totals for key in each.parts}
    return all(each in own for each in between if each)


def _shown(one: Item, other: Item) -> bool:
    """Tell whether numerals or marks show in which order two items belong."""
    numbered = bool(number_of(one) and number_of(other))
    return numbered or is_marked(one) or is_marked(other)
