"""The rule not-a-figure."""

import re
from collections import Counter
from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place
from bulletin.model.figures.half_width import as_half_width
from bulletin.model.findings.report import Place, Severity
from bulletin.model.table.cell import Cell, Mark
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged
from bulletin.words.lexicon import idea, said

_FIGURES_A_WORD = 3  # with fewer figures to each word, the column may well hold words
_LONGEST = 20  # longer texts are remarks
_FIGURELESS = (Mark.WORD, Mark.BLANK)
_NUMBER = r"[0-9][0-9.,]*"
# What is printed for want of one figure: bounds, ratios, open and closed classes, school
# years, dates, margins of error, notes, and the triangles that stand for a minus in Japan.
_PRINTED = (
    rf"[<>≤≥≦≧±▲△]+ ?{_NUMBER}%?"
    rf"|{_NUMBER}%? ?(?:±.*|\(.*\)|\[.*\])"
    rf"|{_NUMBER}(?: ?: ?{_NUMBER}){{2,}}"
    r"|[0-9]+ ?[-–—~/] ?[0-9]+|[0-9]+ ?[+-]"
    r"|(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}"
    r"|[(\[*#†‡【]+[0-9]{1,2}[)\]】]?|.*×.*"
)
_PAIR = rf"{_NUMBER} ?: ?{_NUMBER}"


@rule(Severity.WARNING)
def not_a_figure(judged: Judged) -> Iterator[Failure]:
    """
    A word in a column of figures, or digits and signs that make no number.

    Why it matters:
        A label copied one cell too far (`其他` under a growth rate) hides the figure that
        should be there, and whatever rests on it goes untested. So do `14.9.8`, `--6.3`
        and `6.3?`, a question mark and a ditto mark.

    What it allows:
        Empty cells and the usual signs for what is not published (`—`, `..`, `n/a`, `x`,
        and almost any sign without letters and digits). Columns of words and of dates.
        Bounds (`<0.1`), ratios (`8.5:45.2:46.3`), whole numbers from one to another
        (`10-14`), margins of error, notes. Remarks of more than twenty letters. Lines of a
        wider table that hold no figure at all, such as notes and second rows of heads.

    What it cannot see:
        A word in a column where words are as common as figures.
    """
    table = judged.table
    words = [key for key, cell in table.cells.items() if _is_word(cell)]
    if not words:
        return
    figures = Counter(column for (_, column), cell in table.cells.items() if cell.figure)
    worded = Counter(column for _, column in words)
    for item, column in words:
        due = figures[column] >= _FIGURES_A_WORD * worded[column]
        where = place(table, item, column)
        due = due and not _merged(table, item, where)
        if due and _stands_out(where) and not _no_line_of_figures(table, item, len(figures)):
            yield Failure(where, {"item": where.item, "printed": where.printed})


def _is_word(cell: Cell) -> bool:
    return cell.mark is Mark.WORD or (
        cell.mark is Mark.WITHHELD and cell.text.strip() in idea("doubts").whole
    )


def _stands_out(where: Place) -> bool:
    """Tell whether a text is a short word, or digits and signs that make no number."""
    text = where.printed
    if len(text) > _LONGEST:
        return False
    if any(letter.isalpha() for letter in text) or text in idea("doubts").whole:
        return True
    return re.search(r"[0-9０-９]", text) is not None and not _is_printed(
        as_half_width(text), where.item
    )


def _is_printed(text: str, item: str) -> bool:
    """Tell whether digits and signs are what publishers print in place of one figure."""
    if re.fullmatch(_PAIR, text):
        return said("ratio-or-time", item.casefold())
    return re.fullmatch(_PRINTED, text) is not None


def _merged(table: Table, item: int, where: Place) -> bool:
    """Tell whether a cell before the label repeats it, as one cell over both columns does."""
    line = table.items[item]
    before = (where.position.line, where.position.column) < (line.key.line, line.key.column)
    return before and where.printed == line.printed.strip()


def _no_line_of_figures(table: Table, item: int, columns: int) -> bool:
    """Tell whether a line has no label, or only words where several figures could stand."""
    if not table.items[item].label:
        return True
    row = [table.cell(item, column.index) for column in table.columns]
    return columns > 1 and all(cell is None or cell.mark in _FIGURELESS for cell in row)
