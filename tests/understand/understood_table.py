"""What the tests of understanding ask of a table: few words for parents and breakdowns."""

from bulletin.model.table.table import Breakdown, Table
from bulletin.readings.decide import decide_structure
from bulletin.tables.from_source import read_text
from bulletin.understand.understand import understand


def table(text: str, kind: str | None = None) -> Table:
    """Return the table with the structure that its words and figures bear out together."""
    (only,) = understand(read_text(text), kind=kind)
    return decide_structure(only)


def breakdown(table: Table, total: str, first: str) -> Breakdown:
    """The breakdown of a total whose first part has this label."""
    return next(
        each
        for each in table.breakdowns
        if table.items[each.total].label == total and table.items[each.parts[0]].label == first
    )


def parts(table: Table, total: str, first: str) -> list[str]:
    return [table.items[part].label for part in breakdown(table, total, first).parts]


def parents(table: Table) -> dict[str, str]:
    return {
        item.label: table.items[item.parent].label
        for item in table.items
        if item.parent is not None
    }
