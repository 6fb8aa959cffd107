"""Whether lists that labels show are seen to add up, before any of them is weighed."""

from collections.abc import Sequence

from bulletin.model.table.table import Measure, Table


def levels(table: Table) -> list[int]:
    """Return the columns of levels, which may add up."""
    return [column.index for column in table.columns if column.measure is Measure.LEVEL]


def seen_to_add(table: Table, total: int, parts: Sequence[int], column: int) -> int:
    """
    Return 1 where a list adds up in a column, -1 where it falls short, 0 if neither is seen.

    Nothing is seen where a figure is not printed.
    """
    figures = [table.figure(item, column) for item in (total, *parts)]
    printed = [figure for figure in figures if figure]
    if len(printed) < len(figures):
        return 0
    finest = max(figure.decimals for figure in printed)
    whole, *ends = (figure.ends(finest) for figure in printed)
    low, high = (sum(each) for each in zip(*ends, strict=True))
    if high < whole[0]:
        return -1
    return int(low <= whole[1])
