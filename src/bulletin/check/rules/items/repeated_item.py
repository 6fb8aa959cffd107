"""The same item twice in one list."""

from collections.abc import Iterator, Sequence

from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.table import Item, Measure, Role, Table
from bulletin.relate.judge import Judged
from bulletin.words.lexicon import idea


@rule(Severity.WARNING)
def repeated_item(judged: Judged) -> Iterator[Failure]:
    """
    An item that is listed twice among its siblings.

    Why it matters:
        A line copied twice counts twice in every sum, and of two items under one name
        nobody knows which is which.

    What it allows:
        One label under different headings (freight by road, passengers by road), in
        different units or periods, and without figures. Lists in which several labels
        come back. In a list that shows no hierarchy, a label may come back under a
        heading that is not marked: there it is reported only where every line states
        its own unit, as lists of products do; and never 其他, 合计 and their like.

    What it cannot see:
        An item entered twice under two names.
    """
    table = judged.table
    counted = {item for item, column in table.cells if table.figure(item, column)}
    families: dict[int | None, list[Item]] = {}
    for item in table.items:
        if item.label and item.index in counted:
            families.setdefault(item.parent, []).append(item)
    for parent, siblings in families.items():
        pair = _repeated(siblings)
        if pair is None or _closes_another_list(table, *pair):
            continue
        if parent is not None and table.items[parent].label.casefold() == pair[0].label.casefold():
            continue  # one item of several groups: of all, of males, of females
        if not counted.issuperset(range(pair[0].index, pair[1].index)):
            continue  # a heading stands between them
        if parent is not None or _free_list(siblings, pair[1]):
            yield _failure(*pair)


def _closes_another_list(table: Table, one: Item, other: Item) -> bool:
    """Tell whether two lines are what is left of two lists, of which their figures speak."""
    if not idea("remainder").said_by(other.label.casefold()):
        return False
    return any(
        table.figure(one.index, column.index) != table.figure(other.index, column.index)
        for column in table.columns
    )


def _repeated(siblings: Sequence[Item]) -> tuple[Item, Item] | None:
    """Return the two items of one name, unit and period, if there is only one such pair."""
    first: dict[str, Item] = {}
    pairs: list[tuple[Item, Item]] = []
    for item in siblings:
        before = first.setdefault(item.label.casefold(), item)
        if before is not item:
            pairs.append((before, item))
    if len(pairs) != 1:
        return None
    ((one, other),) = pairs
    if one.key == other.key:  # two figures under one cell of a broken head
        return None
    return (one, other) if (one.unit, one.period) == (other.unit, other.period) else None


def _free_list(siblings: Sequence[Item], twice: Item) -> bool:
    """Tell whether a list without hierarchy names each of its items once, as products are."""
    if idea("remainder").said_by(twice.label.casefold()) or twice.role is Role.OF_WHICH:
        return False
    return all(item.unit and item.unit_position for item in siblings)


def _failure(before: Item, item: Item) -> Failure:
    where, there = (
        Place(each.key, each.label, Measure.UNKNOWN, each.printed.strip())
        for each in (item, before)
    )
    line, column = there.position
    return Failure(
        where, {"item": item.label, "line": str(line), "column": str(column)}, cells=(there,)
    )
