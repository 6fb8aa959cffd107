"""Where figures stand, and what the lines and columns are called in which they do."""

from bulletin.locate.accidents.claims.printed_figures import PrintedFigures, Slot
from bulletin.locate.accidents.hypotheses.events import Event
from bulletin.model.findings.report import Place
from bulletin.model.table.table import Item, Measure
from bulletin.relate.judge import Judged


class PlacesOfFigures:
    """Places and names in one table, by line and column of its figures."""

    def __init__(self, judged: Judged, figures: PrintedFigures) -> None:
        self.judged, self.figures = judged, figures

    def of(self, slot: Slot) -> Place:
        """Return the place of a figure."""
        table = self.judged.table
        key = self.figures.key[slot]
        cell = table.cells[key]
        return Place(
            cell.position, table.items[key[0]].label, table.measure(*key), cell.text.strip()
        )

    def stub(self, line: int) -> Place:
        """Return the place of the label of a line."""
        item = self._item(line)
        return Place(item.key, item.label, Measure.UNKNOWN, item.printed.strip())

    def _item(self, line: int) -> Item:
        table = self.judged.table
        lines = sorted({cell.position.line for cell in table.cells.values()})
        return next(each for each in table.items if each.key.line == lines[line])

    def label_cell(self, line: int) -> str:
        """Return the whole text of the cell with the label of a line."""
        return self._item(line).printed

    def label(self, line: int, otherwise: str) -> str:
        """Return the label of a printed line."""
        key = next((key for slot, key in self.figures.key.items() if slot[0] == line), None)
        table = self.judged.table
        if key is None:
            return otherwise
        return table.columns[key[1]].label if table.transposed else table.items[key[0]].label

    def heads(self, event: Event) -> list[str]:
        """Return the heads of the columns that an event touched, of the first where of all."""
        table = self.judged.table
        found = []
        for column in event.columns or (0,):
            key = next((k for s, k in sorted(self.figures.key.items()) if s[1] == column), (0, 0))
            found.append(
                table.items[key[0]].label if table.transposed else table.columns[key[1]].label
            )
        return found
