"""Two figures that a copy ran together."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.cell import Mark
from bulletin.model.report import Severity
from bulletin.relate.judge import Judged


@rule(
    Severity.WARNING,
    "{item}: one cell holds several figures ({figures}). Keep the one that belongs here.",
)
def two_figures_in_cell(judged: Judged) -> Iterator[Failure]:
    """
    One cell that holds two figures or more.

    Why it matters:
        Where columns run together in a copy, the second figure is a neighbour's or an
        older one. Nobody can tell which of the two the table means, so neither is used
        and whatever rests on the cell goes untested.

    What it allows:
        Blanks between thousands (`1 234`), a figure with a footnote mark, a date.

    What it cannot see:
        Two figures without anything between them (`5.24.6`), and two whole numbers that
        read as one with its thousands apart (`12 345`).
    """
    for key, cell in judged.table.cells.items():
        if cell.mark is Mark.SEVERAL:
            where = place(judged.table, *key)
            figures = " | ".join(cell.text.split())
            yield Failure(where, {"item": where.item, "figures": figures})
