"""
What is missing from, or out of order in, the lists that a table prints and everybody knows.

A complete classification, two halves of a whole, and numerals say which lines a list should
have. That just one of them is missing may be a line lost; several were left out on purpose.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from bulletin.model.table import Classification, Item, KnownKind, Role, Table
from bulletin.words.lexicon import letters


class Missing(NamedTuple):
    """
    A part of a known list that is not printed, and the item below which it would stand.

    `printed` is its label as its siblings print theirs. `numbered`: numerals show the gap.
    """

    label: str
    printed: str
    after: Item
    total: Item
    numbered: bool


class Mistyped(NamedTuple):
    """An item whose label is one slip away from a known one, and that label as printed."""

    item: Item
    printed: str


class Misplaced(NamedTuple):
    """Two neighbouring items against the order of their list; `shown` by numerals or marks."""

    first: Item
    second: Item
    shown: bool


class _Engaged(NamedTuple):
    """A list of which some parts are printed below one total: the others, and these."""

    listing: Classification
    absent: tuple[str, ...]
    there: tuple[Item, ...]
    total: Item


def mistyped_items(table: Table) -> list[Mistyped]:
    """Return the items of a table whose labels nearly are ones that its kind knows."""
    labels = {item.label for item in table.items}
    return [
        Mistyped(item, item.printed.replace(item.label, item.meant))
        for item in table.items
        if item.meant and item.meant not in labels and item.label in item.printed
    ]


def missing(table: Table) -> list[Missing]:
    """Return the only line that the lists of a table lack; nothing if they lack several."""
    kind = table.known
    engaged = sorted(_engaged(table, kind), key=lambda each: (len(each.absent), -len(each.there)))
    covered: set[str] = set()
    lacking: list[_Engaged] = []
    for each in engaged:
        names = {item.name for item in each.there}
        if covered.isdisjoint(names):
            covered |= names
            lacking += [each] if each.absent else []
    one = len(lacking) == 1 and len(lacking[0].absent) == 1
    if one and not _choice(engaged, lacking[0]) and not _strangers(table, lacking[0].there):
        return [_missing(table, kind, lacking[0], engaged)]
    return []


def _choice(engaged: Sequence[_Engaged], lacking: _Engaged) -> bool:
    """Tell whether parts are marked as a choice, and no other list shows that all are meant."""
    order = list(lacking.listing.parts)
    marked = any(map(_marked, lacking.there))
    first = order.index(lacking.absent[0]) < order.index(lacking.there[0].name)
    if first and _marked(lacking.there[0]):
        return True  # the mark says that the list begins there
    alone = len(lacking.there) == 1 and marked
    return alone or (marked and all(each.absent for each in engaged))


def _strangers(table: Table, there: Sequence[Item]) -> bool:
    """Tell whether a line among the parts is unknown: it may be the missing one by its name."""
    first, last = min(item.index for item in there), max(item.index for item in there)
    depths = {item.depth for item in there}
    return any(
        not item.name and item.role is not Role.OF_WHICH and item.depth in (0, *depths)
        for item in table.items[first : last + 2]
    )


def _engaged(table: Table, kind: KnownKind) -> Iterator[_Engaged]:
    """Yield every complete list of which a part is printed, below a total that it may have."""
    named = {item.name: item for item in reversed(table.items) if item.name}
    for listing in kind.classifications:
        for keys in _complete(kind, listing):
            there = tuple(named[key] for key in listing.parts if key in keys and key in named)
            absent = tuple(key for key in listing.parts if key in keys and key not in named)
            total = _total(table, named, listing, there)
            if total is not None and len(there) >= len(absent):
                yield _Engaged(listing, absent, there, total)


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
    return [
        parts & keys
        for each in kind.classifications
        if above & set(each.totals)
        for keys in each.complete
        if len(parts & keys) > 1 and not parts & keys & set(listing.totals)
    ]


def _missing(
    table: Table, kind: KnownKind, lacking: _Engaged, others: Sequence[_Engaged]
) -> Missing:
    (key,), order = lacking.absent, list(lacking.listing.parts)
    there, total = lacking.there, lacking.total
    before = [item for item in there if order.index(item.name) < order.index(key)]
    above = _last_of(table, kind, before[-1]) if before else total
    numbered = any(map(_number, there))
    label = _spelt(kind, key, total.label)
    firsts = [each.there[0] for each in others if not each.absent and each.total is total]
    like = (before[-1:] or firsts[:1] or there[:1])[0]
    printed = _front(like, after=bool(before)) + label
    return Missing(label, printed, above, total, numbered)


def _front(item: Item, *, after: bool) -> str:
    """Return what stands before a label; of the line below it where it counts its lines."""
    front = item.printed.partition(item.label)[0] if item.label in item.printed else ""
    number = _number(item)
    numerals = letters("numerals")
    if number and after and number < len(numerals):
        front = front.replace(numerals[number - 1], numerals[number])
    return front


def _last_of(table: Table, kind: KnownKind, item: Item) -> Item:
    """Return the last line of an item and of the parts that only it can have."""
    parts = {key for each in kind.classifications if item.name in each.totals for key in each.parts}
    last = item
    for below in table.items[item.index + 1 :]:
        if below.name not in parts:
            break
        last = below
    return last


def _spelt(kind: KnownKind, key: str, like: str) -> str:
    """Return the usual label of a key, in English if `like` is."""
    spellings = kind.spellings[key]
    return next((each for each in spellings if each.isascii() == like.isascii()), spellings[0])


def misplaced(table: Table) -> list[Misplaced]:
    """Return the only two neighbours whose exchange puts the lists of a table in order."""
    kind = table.known
    items = list(table.items)
    order = _orders(kind, {each.name for each in items if each.name})
    if not _disorder(kind, order, items):
        return []
    found = []
    for place, (one, other) in enumerate(pairwise(items)):
        turned = [*items[:place], other, one, *items[place + 2 :]]
        if not _disorder(kind, order, turned):
            found.append(Misplaced(one, other, _shown(one, other)))
    return found if len(found) == 1 else []


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
    numbers = [number for each in items if (number := _number(each))]
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


def _number(item: Item) -> int | None:
    """Return the numeral before a label, where it is a Chinese one."""
    printed = item.printed.strip()
    numeral, mark, _ = printed.partition(_AFTER)
    return letters("numerals").find(numeral) + 1 or None if len(numeral) == 1 and mark else None


def _marked(item: Item) -> bool:
    """Tell whether a word or a sign before a label says that it is one of several."""
    front = item.printed.partition(item.label)[0].strip()
    return bool(front) and _number(item) is None


def _shown(one: Item, other: Item) -> bool:
    """Tell whether numerals or marks show in which order two items belong."""
    numbered = bool(_number(one) and _number(other))
    return numbered or _marked(one) or _marked(other)


def misattributed(table: Table, total: int, parts: Sequence[int]) -> bool:
    """
    Tell whether a line is put below one that it cannot be part of, by the classification.

    It has a total of its own that is printed elsewhere.
    """
    kind = table.known
    above = table.items[total].name
    printed = {item.name for item in table.items if item.name} - {above}
    for name in (table.items[part].name for part in parts):
        totals = {key for each in kind.classifications if name in each.parts for key in each.totals}
        if name and above and above not in totals and totals & printed:
            return True
    return False


_AFTER = "、"  # between a numeral and its label
