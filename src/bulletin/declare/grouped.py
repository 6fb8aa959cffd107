"""A table that was cut out of a file by declared group columns, with its group's labels."""

from bulletin.declare.roles import Group
from bulletin.model.table import Table
from bulletin.understand.columns.columns import dated
from bulletin.understand.words.periods import find_period


def with_group(table: Table, group: Group) -> Table:
    """Return the table as that of the group; a year among its labels dates the columns."""
    periods = (find_period(label) for _, label in group)
    period = next((period for period in periods if period), None)
    return table._replace(columns=dated(table.columns, period), group=(*group, *table.group))
