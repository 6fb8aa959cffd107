"""What may have been meant in one figure: texts that a slip explains, and any others left."""

from collections.abc import Iterator

from bulletin.locate.chances import ENUMERATED, NEIGHBOUR_COPIED, OTHER_TEXT
from bulletin.locate.slips.printable_texts import (
    as_typed,
    decimals_of,
    meet,
    range_of,
    stands_beside,
    texts_within,
)
from bulletin.locate.slips.typing import likeliest
from bulletin.locate.weigh.hypothesis import FigureChange
from bulletin.model.figures.figure import Rounding
from bulletin.model.findings.slip_kind import SlipKind
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network

_ANOTHER = {
    False: (SlipKind.ANOTHER_FIGURE, OTHER_TEXT),
    True: (SlipKind.NEIGHBOUR_COPIED, NEIGHBOUR_COPIED),
}


class Choices:
    """The texts that may have been meant in each figure of a table, by what is printed."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._slips: dict[int, list[FigureChange]] = {}
        self._customs: dict[int, int | None] = {}

    def within(self, variable: int, left: Range) -> list[FigureChange]:
        """Return what may have been meant in a figure whose true number lies in a range."""
        return [*self.slips_within(variable, left), *self._others(variable, left)]

    def slips_within(self, variable: int, left: Range) -> list[FigureChange]:
        """Return the texts inside a range from which one slip leads to what is printed."""
        return [each for each in self.slips(variable) if meet(each.ends, left)]

    def slips(self, variable: int) -> list[FigureChange]:
        """Return the texts, with the decimals of the series, from which one slip leads here."""
        known = self._slips.get(variable)
        if known is None:
            custom = self._custom(variable)
            table, cell = self._network.table, self._network.cells[variable]
            typed = as_typed(table.cells[cell]) if cell else ""
            known = self._slips[variable] = [
                FigureChange(variable, text, slip.kind, slip.chance, self.range_of(variable, text))
                for text, slip in likeliest(typed, custom).items()
                if custom is None or decimals_of(text) == custom
            ]
        return known

    def range_of(self, variable: int, text: str) -> Range:
        """Return the interval of a text in the place of a figure, in base units."""
        cell = self._network.cells[variable]
        like = self._network.table.figure(*cell) if cell else None
        return range_of(text, self._network.scale(variable), self._rounding(variable), like)

    def _others(self, variable: int, left: Range) -> Iterator[FigureChange]:
        """Yield what may have stood there if it was no slip: the texts left, or no text."""
        custom, scale = self._custom(variable), self._network.scale(variable)
        cell = self._network.cells[variable]
        figure = self._network.table.figure(*cell) if cell else None
        if cell is None or figure is None:
            return
        decimals = figure.decimals if custom is None else custom
        texts = texts_within(left, decimals, scale, ENUMERATED, self._rounding(variable))
        copied = stands_beside(self._network.table, *cell)
        if texts is None:
            chance = NEIGHBOUR_COPIED if copied else OTHER_TEXT * ENUMERATED
            yield FigureChange(
                variable, None, _ANOTHER[copied][0] if copied else SlipKind.NONE, chance, left
            )
            return
        slips = {each.text for each in self.slips(variable)}
        for text in texts:
            if text not in slips and text != str(figure):
                yield FigureChange(variable, text, *_ANOTHER[copied], self.range_of(variable, text))

    def _rounding(self, variable: int) -> Rounding:
        cell = self._network.cells[variable]
        return self._network.rounding(*cell) if cell else Rounding.NEAREST

    def _custom(self, variable: int) -> int | None:
        if variable not in self._customs:
            cell = self._network.cells[variable]
            customs = self._network.customs
            self._customs[variable] = customs.decimals(*cell) if cell else None
        return self._customs[variable]
