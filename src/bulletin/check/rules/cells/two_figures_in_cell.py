"""Two figures that a copy ran together."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.messages.message import Message
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.cell import Mark
from bulletin.model.table.table import Measure, Table
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def two_figures_in_cell(judged: Judged) -> Iterator[Failure]:
    """
    One cell that holds two figures or more, or the whole row.

    Why it matters:
        Where columns run together in a copy, the second figure is a neighbour's or an
        older one. Nobody can tell which of the two the table means, so neither is used
        and whatever rests on the cell goes untested. A row typed into one cell, its parts
        set apart by blanks or full-width commas, is a label with no figures at all.

    What it allows:
        Blanks between thousands (`1 234`), a figure with a footnote mark, a date. A text of its own
        that ends in other numbers of figures than the table has columns.
        A column of which most cells hold two: then it is its layout.

    What it cannot see:
        Two figures without anything between them (`5.24.6`), and two whole numbers that
        read as one with its thousands apart (`12 345`).
    """
    yield from _in_cells(judged.table)
    yield from _in_labels(judged.table)


def _in_cells(table: Table) -> Iterator[Failure]:
    several = Counter(key[1] for key, cell in table.cells.items() if cell.mark is Mark.SEVERAL)
    single = Counter(key[1] for key, cell in table.cells.items() if cell.figure is not None)
    for key, cell in table.cells.items():
        if cell.mark is Mark.SEVERAL and single[key[1]] >= several[key[1]]:
            where = place(table, *key)
            yield _failure(where, cell.text.split(), Message.of("rule.two-figures-in-cell.keep"))


def _in_labels(table: Table) -> Iterator[Failure]:
    """Yield the labels beside which nothing stands because they hold their whole row."""
    width = _width(table)
    for text, position, figures in table.rows_in_one_cell:
        if len(figures) == width:
            label = text.partition(figures[0])[0].strip(" ，；、|")
            where = Place(position, label, Measure.UNKNOWN, text)
            yield _failure(where, figures, Message.of("rule.two-figures-in-cell.part"))


def _width(table: Table) -> int:
    """Return how many figures a full line of the table holds."""
    place_ = 0 if table.transposed else 1
    return len({key[place_] for key, cell in table.cells.items() if cell.figure})


def _failure(where: Place, figures: Sequence[str], cure: str) -> Failure:
    return Failure(where, {"item": where.item, "figures": " | ".join(figures), "cure": cure})
