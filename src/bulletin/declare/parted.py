"""Relations whose author put no blanks around a minus or a stroke: `turnover-cost`."""

from collections.abc import Sequence

from bulletin.declare.labels import match
from bulletin.declare.statement import Statement, read_statement
from bulletin.errors import UsageError
from bulletin.model.table import Table

_SIGNS = "-–/"


def parted(statement: Statement, tables: Sequence[Table]) -> Statement:
    """
    Return the statement with `-` and `/` taken for signs throughout, where only that fits.

    Inside a Latin name they are letters (Non-EU, and/or), so the labels decide: those of
    the parted statement must all be found in a table, and those of the other nowhere.
    """
    glued = any(sign in label for label in statement.labels for sign in _SIGNS)
    if not glued or any(match(table, statement.labels).sets for table in tables):
        return statement
    try:
        other = read_statement(statement.text, statement.origin, parting=True)
    except UsageError:
        return statement
    fits = any(match(table, other.labels).sets for table in tables)
    return other if fits else statement
