"""Labels one slip away from known ones."""

from typing import NamedTuple

from bulletin.model.table.table import Item, Table


class Mistyped(NamedTuple):
    """An item whose label is one slip away from a known one, and that label as printed."""

    item: Item
    printed: str


def mistyped_items(table: Table) -> list[Mistyped]:
    """Return the items of a table whose labels nearly are ones that its kind knows."""
    labels = {item.label for item in table.items}
    return [
        Mistyped(item, item.printed.replace(item.label, item.meant))
        for item in table.items
        if item.meant and item.meant not in labels and item.label in item.printed
    ]
