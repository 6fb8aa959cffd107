"""What a column of rates or shares is said of."""

from bulletin.model.table.table import Column, Measure, Table
from bulletin.relate.column_pairs import level_of, subject_of


def subject(table: Table, column: Column) -> str:
    """
    Return the label of the column that this one belongs to, empty where it stands alone.

    A table of several levels, each with its 增速（%） beside it, tells its rates apart by
    nothing else.
    """
    if column.measure is Measure.LEVEL:
        return ""
    level = level_of(table, column.index)
    found = subject_of(table, column.index) if level is None else table.columns[level]
    return found.label if found else ""
