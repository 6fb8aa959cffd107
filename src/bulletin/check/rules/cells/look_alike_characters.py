"""Characters that look like a digit or a point and are neither."""

from collections import Counter
from collections.abc import Iterator

from bulletin.check.rule import Cure, Failure, rule
from bulletin.check.wording import place
from bulletin.model.figures.half_width import as_half_width
from bulletin.model.findings.report import Severity
from bulletin.model.table.cell import Cell
from bulletin.relate.judge import Judged

_DIGITS = "０１２３４５６７８９"
_LETTERS = "Oo〇○ОlI|｜"
_POINTS = "，,。．·・、｡‧∙•"
_A_CUSTOM = 3  # fewer figures written alike show no custom
_LEAST = {",": 1, "·": 1}  # but these are proper points in some languages


@rule(Severity.WARNING, cure=Cure.RETYPED)
def look_alike_characters(judged: Judged) -> Iterator[Failure]:
    """
    A figure typed with a character that only looks like a digit or a point, or with two points.

    Why it matters:
        The letter O for 0, l for 1, a Chinese comma or full stop for the point and
        full-width digits look right on paper. A spreadsheet takes the cell for text and
        leaves it out of every sum.

    What it allows:
        Thousands separators, every minus sign, footnote marks. What is the custom of a
        table: decimal commas or full-width digits in at least half of the figures that
        could show them.

    What it cannot see:
        A true digit typed for another.
    """
    figures = {key: cell for key, cell in judged.table.cells.items() if cell.figure}
    repaired = {key: _strange(cell) for key, cell in figures.items() if cell.meant}
    if not repaired:
        return
    written = Counter(letter for strange in repaired.values() for letter in strange)
    pointed = sum("." in cell.meant or "." in cell.text for cell in figures.values())
    custom = {
        letter
        for letter, count in written.items()
        if letter in _POINTS and count >= _LEAST.get(letter, _A_CUSTOM) and 2 * count >= pointed
    }
    wide = sum(any(letter in _DIGITS for letter in strange) for strange in repaired.values())
    if wide >= _A_CUSTOM and 2 * wide >= len(figures):
        custom |= {*_DIGITS, "．", "，"}
    for key, strange in repaired.items():
        unusual = "".join(letter for letter in strange if letter not in custom)
        if unusual:
            where, meant = place(judged.table, *key), figures[key].meant
            gaps = {"item": where.item, "printed": where.printed, "meant": meant}
            doubtful = where.printed.count(",") > 1  # 1,212,00 may have lost a digit
            yield Failure(where, {**gaps, "characters": unusual}, meant="" if doubtful else meant)


def _strange(cell: Cell) -> tuple[str, ...]:
    """Return the characters that had to be repaired, each once; a blank if it is only the gaps."""
    if ".." in as_half_width(cell.text):
        return ("..",)
    letters = _DIGITS + _LETTERS + _POINTS
    if "." in as_half_width(cell.text) or "." not in cell.meant:
        letters = letters.replace(",", "")  # a comma beside a point, or with none, parts thousands
    text = cell.text.removeprefix(cell.note).removesuffix(cell.note) if cell.note else cell.text
    return tuple(dict.fromkeys(letter for letter in text if letter in letters)) or (" ",)
