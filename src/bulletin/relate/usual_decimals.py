"""With how many decimals the figures of a series are printed."""

from collections import Counter

from bulletin.model.figures.unit import Unit
from bulletin.model.table.table import Measure, Table

_CUSTOM = 0.75  # of the other figures must agree before their decimals are a custom

_Like = tuple[int, Measure, Unit | None]


class Customs:
    """The decimals of all figures of a table, counted once."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._counts: dict[_Like, Counter[int]] = {}
        for key, cell in table.cells.items():
            if cell.figure:
                counts = self._counts.setdefault(self._like(*key), Counter())
                counts[cell.figure.decimals] += 1

    def decimals(self, item: int, column: int) -> int | None:
        """Return the decimals that nearly all like figures have, None where there is no custom."""
        likes = self._counts.get(self._like(item, column), Counter[int]()).copy()
        figure = self._table.figure(item, column)
        if figure:
            likes[figure.decimals] -= 1
        if likes.total() <= 0:
            return figure.decimals if figure else None
        ((decimals, count),) = likes.most_common(1)
        return decimals if count >= _CUSTOM * likes.total() else None

    def _like(self, item: int, column: int) -> _Like:
        table = self._table
        return table.series(item, column), table.measure(item, column), table.unit(item, column)
