"""The rule leading-zero."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.findings.report import Severity
from bulletin.model.table.table import Measure
from bulletin.relate.judge import Judged


@rule(Severity.WARNING, names_the_cell=True)
def leading_zero(judged: Judged) -> Iterator[Failure]:
    """
    A figure that begins with a zero before another digit.

    Why it matters:
        Nobody prints 06.1 or -00.1. The first digit was mistyped, a digit before it was
        lost, or the zero was struck twice. A spreadsheet would drop the zero in silence.

    What it allows:
        A single zero before the point (0.5), and columns in which every figure is
        padded with zeros to one length, as codes are.

    What it cannot see:
        Which digit was meant: the relations of the table may tell.
    """
    table = judged.table
    for column in table.columns:
        cells = [
            (item, cell)
            for (item, beside), cell in table.cells.items()
            if beside == column.index and cell.figure and table.measure(item, beside) in _MEASURED
        ]
        padded = [item for item, cell in cells if _padded(cell.text)]
        if 2 * len(padded) > len(cells):
            continue  # a column of codes
        for item in padded:
            where = place(table, item, column.index)
            yield Failure(where, {"item": where.item, "printed": where.printed})


_MEASURED = frozenset(Measure) - {Measure.RANK, Measure.UNKNOWN}


def _padded(text: str) -> bool:
    bare = text.strip().lstrip("-\u2212(")
    return bare[:1] == "0" and bare[1:2].isdecimal()  # raised digits are notes
