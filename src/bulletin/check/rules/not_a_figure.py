"""The rule not-a-figure."""

import re
from collections import Counter
from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.cell import Mark
from bulletin.model.report import Severity
from bulletin.model.table import Table
from bulletin.relate.judge import Judged

_FIGURES_A_WORD = 3  # with fewer figures to each word, the column may well hold words
_LONGEST = 20  # longer texts are remarks
_FIGURELESS = (Mark.WORD, Mark.BLANK)
_BROKEN = r"[-−－–+]?[0-9０-９][0-9０-９.,，。．]*"
_DATE = r"(?:19|20)[0-9]{2}\.[0-9]{1,2}\.[0-9]{1,2}"


@rule(
    Severity.WARNING,
    "{item}: “{printed}” stands where a figure is due. Type the figure, or — if none is published.",
)
def not_a_figure(judged: Judged) -> Iterator[Failure]:
    """
    A word in a column of figures, or digits and points that make no number.

    Why it matters:
        A label copied one cell too far (`其他` under a growth rate) hides the figure that
        should be there, and whatever rests on it goes untested. So does `14.9.8`.

    What it allows:
        Empty cells and the usual signs for what is not published (`—`, `..`, `n/a`, `x`,
        and any sign without letters). Columns of words and of dates. Remarks of more
        than twenty letters. Lines of a wider table that hold no figure at all, such as
        notes and second rows of heads.

    What it cannot see:
        A word in a column where words are as common as figures.
    """
    table = judged.table
    words = [key for key, cell in table.cells.items() if cell.mark is Mark.WORD]
    if not words:
        return
    figures = Counter(column for (_, column), cell in table.cells.items() if cell.figure)
    worded = Counter(column for _, column in words)
    for item, column in words:
        due = figures[column] >= _FIGURES_A_WORD * worded[column]
        where = place(table, item, column)
        if due and _word(where.printed) and not _no_line_of_figures(table, item, len(figures)):
            yield Failure(where, {"item": where.item, "printed": where.printed})


def _word(text: str) -> bool:
    """Tell whether a text is a short word, or digits and points that make no number."""
    broken = re.fullmatch(_BROKEN, text) and not re.fullmatch(_DATE, text)
    return len(text) <= _LONGEST and (any(letter.isalpha() for letter in text) or bool(broken))


def _no_line_of_figures(table: Table, item: int, columns: int) -> bool:
    """Tell whether a line has no label, or only words where several figures could stand."""
    if not table.items[item].label:
        return True
    row = [table.cell(item, column.index) for column in table.columns]
    return columns > 1 and all(cell is None or cell.mark in _FIGURELESS for cell in row)
