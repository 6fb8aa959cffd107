"""Which items of a table compete with one another: those of one list, and of one kind."""

from typing import NamedTuple

from bulletin.messages.message import Message
from bulletin.model.table.table import Breakdown, Item, Role, Table
from bulletin.words.lexicon import said

_ASIDE = (Role.TOTAL, Role.OF_WHICH, Role.MEMO)
_NAMED = 3  # parts by whose labels a list is told from another list of the same whole


class Competition(NamedTuple):
    """
    A set of items that may be ranked together.

    `among` tells it from the others of its table for a reader, and is empty if it is the
    only one.
    """

    items: tuple[int, ...]
    among: str = ""


def competitions(table: Table, *, everything: bool = False) -> list[Competition]:
    """
    Return the sets of items that compete, in the order of the table.

    Items compete within one list. A whole that is broken down twice (by sex and by age)
    has a competition for each; levels per head have one of their own. Totals, of-which and
    memo items take part only if `everything` does, and then lists are not told apart. A line
    that is part of nothing and has parts of its own (electricity, by source, among products)
    competes with several that are part of nothing either.
    """
    found: dict[tuple[object, ...], list[int]] = {}
    for item in table.items:
        if everything or _stands_for_itself(table, item.index):
            key = (_is_per_head(item), *([] if everything else _list_of(table, item.index)))
            found.setdefault(key, []).append(item.index)
    if not everything:
        _join_peers(table, found)
    several = len(found) > 1
    return [
        Competition(tuple(items), _name(table, key, items) if several else "")
        for key, items in found.items()
    ]


def _join_peers(table: Table, found: dict[tuple[object, ...], list[int]]) -> None:
    """Add to lines that are part of nothing those like them which have parts of their own."""
    for key in ((False, None), (True, None)):
        alone = found.get(key, [])
        if len(alone) > 1:
            peers = (each for each in table.items if _is_whole_alone(each, per_head=key[0]))
            found[key] = sorted({*alone, *(each.index for each in peers)})


def _is_whole_alone(item: Item, *, per_head: bool) -> bool:
    """Tell whether a line is part of nothing, has parts, and is called by no word for total."""
    whole = item.role is Role.TOTAL and item.parent is None and not item.total
    return whole and _is_per_head(item) is per_head


def _stands_for_itself(table: Table, item: int) -> bool:
    """Tell whether an item is no total of others, and nothing beside the list."""
    if table.items[item].role in _ASIDE:
        return False
    return not any(each.exhaustive and each.total == item for each in table.breakdowns)


def _is_per_head(item: Item) -> bool:
    return said("per-person", item.label.casefold())


def _list_of(table: Table, item: int) -> tuple[object, ...]:
    """Return the whole that an item is a part of in the end, and by which lists of several."""
    chosen: list[int] = []
    seen = {item}
    while (mine := _complete_list(table, item)) is not None and mine.total not in seen:
        if len(_lists_under(table, mine.total)) > 1:
            chosen.append(table.breakdowns.index(mine))
        item = mine.total
        seen.add(item)
    return (item if len(seen) > 1 else None, *chosen)


def _complete_list(table: Table, item: int) -> Breakdown | None:
    lists = (each for each in table.breakdowns if each.exhaustive and item in each.parts)
    return next(lists, None)


def _lists_under(table: Table, total: int) -> list[Breakdown]:
    return [each for each in table.breakdowns if each.exhaustive and each.total == total]


def _name(table: Table, key: tuple[object, ...], items: list[int]) -> str:
    per_head, whole, *lists = (*key, None)[: max(2, len(key))]
    if per_head:
        return Message.of("derive.per.head")
    label = table.items[whole].label if isinstance(whole, int) else ""
    if lists and label:
        shown = [table.items[each].label for each in items[:_NAMED]]
        more = ["…"] if len(items) > _NAMED else []
        return Message.of("derive.among", whole=label, parts=(*shown, *more))
    return label
