"""With how many decimals a column prints its figures."""

from collections import Counter

from bulletin.model.table import Table

_CUSTOM = 0.75  # of the other figures must agree before their decimals are a custom


def customary_decimals(table: Table, item: int, column: int) -> int | None:
    """Return the decimals that nearly all like figures have, None where there is no custom."""
    unit, measure = table.unit(item, column), table.measure(item, column)
    likes = Counter(
        cell.figure.decimals
        for (other, beside), cell in table.cells.items()
        if cell.figure
        and beside == column
        and other != item
        and table.measure(other, beside) is measure
        and table.unit(other, beside) == unit
    )
    if not likes:
        figure = table.figure(item, column)
        return figure.decimals if figure else None
    ((decimals, count),) = likes.most_common(1)
    return decimals if count >= _CUSTOM * likes.total() else None
