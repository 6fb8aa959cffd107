"""Which item a level is part of, and whether a share of it means anything."""

from bulletin.derive.figures.printed import comparable_units
from bulletin.messages.message import Message
from bulletin.model.table.table import Breakdown, Role, Table
from bulletin.relate.whole_of_shares import whole_of


def whole(table: Table, item: int, *, nearest: bool) -> int | None:
    """
    Return the item that this one is part of, the nearest or the root; None if of none.

    A memo item counts as a part only where a breakdown lists it: what stands beside a
    hierarchy (a level per head, say) is part of nothing.
    """
    found = whole_of(table, item, nearest=nearest)
    if found is None or found == item:
        return None
    if table.items[item].role is Role.MEMO and _lists(table, item) is None:
        return None
    return found


def obstacle(table: Table, item: int, of: int, column: int) -> str:
    """Return why the level of `item` is no part of the level of `of`, empty if it is."""
    here: int | None = item
    while here is not None and here != of:
        listed = _lists(table, here, table.items[here].parent)
        if listed and listed.signs:
            return Message.of("derive.difference", item=table.items[listed.total].label)
        if listed and not listed.additive:
            return Message.of("derive.not.additive", item=table.items[listed.total].label)
        here = table.items[here].parent
    return "" if comparable_units(table, item, of, column) else Message.of("untested.part.unit")


def _lists(table: Table, item: int, parent: int | None = None) -> Breakdown | None:
    """Return a list that an item stands in, that of its parent before others."""
    lists = [each for each in table.breakdowns if item in each.parts]
    lists.sort(key=lambda each: each.total != parent)
    return lists[0] if lists else None
