"""The one line that the known lists of a table lack."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from bulletin.check.known_lists.engaged import Engaged, engaged_lists, strangers, totals_by_part
from bulletin.check.known_lists.label_style import front_of, indent_of, is_marked, number_of, spelt
from bulletin.model.table.known_kind import KnownKind
from bulletin.model.table.table import Item, Table

_SHOW_ALL = 2  # other lists in full, before a single marked part is no choice


class Missing(NamedTuple):
    """
    A part of a known list that is not printed, and the item below which it would stand.

    `printed` is its label as its siblings print theirs. `shown`: numerals show the gap, or
    `orphans`, lines that can only be its own parts. `main`: it is the first of its list.
    `parts`: all lines that may be its own parts.
    """

    label: str
    printed: str
    after: Item
    total: Item
    shown: bool
    main: bool
    orphans: tuple[Item, ...] = ()
    parts: tuple[Item, ...] = ()


def missing(table: Table) -> list[Missing]:
    """
    Return the only line that the lists of a table lack; nothing if they lack several.

    Whoever leaves lines out of one list chooses lines, and may do so in the next.
    """
    engaged = [each for each in engaged_lists(table) if not _interrupted(table, each)]
    engaged.sort(key=lambda each: (len(each.absent), -len(each.there)))
    covered: set[str] = set()
    lacking: list[Engaged] = []
    for each in engaged:
        names = {item.name for item in each.there}
        if covered.isdisjoint(names):
            covered |= names
            lacking += [each] if each.absent else []
    one = len(lacking) == 1 and len(lacking[0].absent) == 1
    if not one or _choice(engaged, lacking[0]) or strangers(table, lacking[0].there):
        return []
    covered |= {item.name for item in lacking[0].there}
    return (
        [] if _lines_chosen(table, lacking[0], covered) else [_missing(table, lacking[0], engaged)]
    )


def _lines_chosen(table: Table, lacking: Engaged, covered: AbstractSet[str]) -> bool:
    """
    Tell whether another complete list of the same total is printed in part only.

    What is part of a part of the list that lacks a line belongs to that, and what is marked
    as some of the line above may stand alone.
    """
    totals = totals_by_part(table.known)
    names = {
        item.name
        for item in table.items
        if item.name and totals.get(item.name, set()).isdisjoint(lacking.listing.parts)
    }
    alone = {item.name for item in table.items if is_marked(item)}
    return any(
        (there := names & keys)
        and there.isdisjoint(covered)
        and not (len(there) == 1 and there <= alone)
        for each in table.known.classifications
        if lacking.total.name in each.totals
        for keys in each.complete
    )


def _interrupted(table: Table, lacking: Engaged) -> bool:
    """
    Tell whether lines of another list of the same total stand where a list lacks a line.

    What lies between people below 16 and people from 65 on is then divided in another way (16 to
    59), and it is the other list that lacks a line.
    """
    if not lacking.absent:
        return False
    totals, own = totals_by_part(table.known), {*lacking.absent, *lacking.listing.parts}
    first, last = (lacking.there[end].index for end in (0, -1))
    between = [item for item in table.items[first + 1 : last] if item.name not in own]
    return any(
        (above := totals.get(item.name, set())) & {lacking.total.name, "*"}
        and above.isdisjoint(own)
        for item in between
    )


def _choice(engaged: Sequence[Engaged], lacking: Engaged) -> bool:
    """Tell whether parts are marked as a choice, and no other list shows that all are meant."""
    order = list(lacking.listing.parts)
    marked = any(map(is_marked, lacking.there))
    first = order.index(lacking.absent[0]) < order.index(lacking.there[0].name)
    if first and is_marked(lacking.there[0]):
        return True  # the mark says that the list begins there
    if not (first or lacking.listing.complete) and len(lacking.there) == 1:
        return True  # the main part alone, of a list that nobody calls complete
    whole = {each.there for each in engaged if not each.absent and each.total is lacking.total}
    alone = len(lacking.there) == 1 and marked
    return marked and len(whole) < (_SHOW_ALL if alone else 1)


def _missing(table: Table, lacking: Engaged, others: Sequence[Engaged]) -> Missing:
    (key,), order = lacking.absent, list(lacking.listing.parts)
    there, total = lacking.there, lacking.total
    before = [item for item in there if order.index(item.name) < order.index(key)]
    above = _last_of(table.known, before[-1], table) if before else total
    orphans, totals = _orphans(table, key, lacking), totals_by_part(table.known)
    parts = tuple(item for item in table.items if key in totals.get(item.name, ()))
    label = spelt(table.known, key, [item.label for item in there])
    beside = [item for each in others if each.total is total for item in each.there[1:]]
    firsts = [each.there[0] for each in others if not each.absent and each.total is total]
    like = [*there[1:], *beside, *there] if before else [*firsts, *there]
    printed = front_of(like[0], before[-1] if before else there[0], after=bool(before)) + label
    shown = _counted_past(there) or bool(orphans)
    return Missing(label, printed, above, total, shown, not before, orphans, parts)


def _counted_past(there: Sequence[Item]) -> bool:
    """Tell whether the numerals of a list leave one out."""
    numbers = [0, *(number_of(item) or 0 for item in there)]
    return all(numbers[1:]) and any(other - one > 1 for one, other in pairwise(numbers))


def _orphans(table: Table, key: str, lacking: Engaged) -> tuple[Item, ...]:
    """Return the lines, indented below the siblings of a part, that can only be parts of it."""
    depth = max(map(indent_of, lacking.there))
    printed = {item.name for item in table.items if item.name} - {lacking.total.name}
    totals = totals_by_part(table.known)
    return tuple(
        item
        for item in table.items
        if indent_of(item) > depth
        and key in totals.get(item.name, ())
        and printed.isdisjoint(totals[item.name])
    )


def _last_of(kind: KnownKind, item: Item, table: Table) -> Item:
    """Return the last line of an item and of the parts that only it can have."""
    parts = {key for each in kind.classifications if item.name in each.totals for key in each.parts}
    last = item
    for below in table.items[item.index + 1 :]:
        if below.name not in parts:
            break
        last = below
    return last
