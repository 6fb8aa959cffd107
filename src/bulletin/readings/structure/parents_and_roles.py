"""Parents, depths and roles of items, as the chosen claims have them."""

from collections.abc import Mapping, Sequence

from bulletin.model.table.table import Addition, Breakdown, Evidence, Item, Role, Table


def parents_of_items(table: Table, lists: Sequence[Addition | Breakdown]) -> dict[int, int]:
    """
    Return the parent of each item: the total that it makes up, else what labels say.

    Of two totals the nearer, all of whose parts are parts of the other as well.
    """
    parents: dict[int, int] = {}
    sets = [frozenset(each.parts) for each in lists]
    for each, parts in zip(lists, sets, strict=True):
        nearer = frozenset[int]().union(*(other for other in sets if other < parts))
        for part in each.parts:
            known = part in parents or part in nearer
            if not known and not is_under(each.total, part, parents):
                parents[part] = each.total
    for item in table.items:
        above = item.parent
        if (
            above is not None
            and item.index not in parents
            and not is_under(above, item.index, parents)
        ):
            parents[item.index] = above
    return parents


def is_under(item: int, other: int, parents: Mapping[int, int]) -> bool:
    """Tell whether an item is another one, or hangs under it."""
    place: int | None = item
    while place is not None and place != other:
        place = parents.get(place)
    return place is not None


def placed(
    item: Item, parents: Mapping[int, int], lists: Sequence[Breakdown], totals: Sequence[bool]
) -> Item:
    """Return an item at its place under its parents, with its role."""
    depth, place = 0, parents.get(item.index)
    while place is not None:
        depth, place = depth + 1, parents.get(place)
    return item._replace(
        parent=parents.get(item.index), depth=depth, role=_role(item, lists, totals)
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
