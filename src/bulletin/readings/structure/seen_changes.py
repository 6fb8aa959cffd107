"""What a figure is more than the same at another time is a change, whatever its head says."""

from collections.abc import Sequence

from bulletin.model.table.table import Addition, Column, Measure, Table

_SEVERAL = 3  # lines


def with_seen_changes(table: Table, additions: Sequence[Addition]) -> Table:
    """
    Return the table, the columns that lead from a time to the next in nearly all lines as changes.

    `2023`, `2022`, `增减` and `This year`, `Last year`, `Difference` add up in several lines as
    two columns of one name at two times and a third. A change is none of the levels that are
    shared out, compared or divided by heads. Errs by leaving a column a level.
    """
    columns = list(table.columns)
    for each in additions:
        if each.across and len(each.held) >= _SEVERAL and len(each.failed) < len(each.held):
            for part in each.parts:
                others = [columns[other] for other in each.parts if other != part]
                if _is_change(columns[part], columns[each.total], others):
                    columns[part] = columns[part]._replace(measure=Measure.CHANGE)
    return table._replace(columns=tuple(columns))


def _is_change(column: Column, later: Column, others: Sequence[Column]) -> bool:
    """Tell whether a column of levels is what another has more than the same at another time."""
    if len(others) != 1 or any(each.measure is not Measure.LEVEL for each in (column, *others)):
        return False
    (earlier,) = others
    if later.period is None or earlier.period is None or later.period == earlier.period:
        return False
    name = later.period.left_out(later.label)
    own = column.period.left_out(column.label) if column.period else column.label
    return bool(own) and own != name == earlier.period.left_out(earlier.label)
