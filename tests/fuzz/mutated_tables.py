"""Rows and cells of a text changed as no mutation of bytes would: another table, still a table."""

from tests.fuzz.choosing import Choosing
from tests.fuzz.strange_files import FIGURES, LABELS

Rows = list[list[str]]


def mutated_table(text: str, chance: Choosing) -> str:
    """Return a text of comma-separated rows with a few of them, or of their cells, otherwise."""
    rows = [line.split(",") for line in text.split("\n")]
    for _ in range(chance.between(1, 4)):
        chance.one_of(_CHANGES)(rows, chance)
    return "\n".join(",".join(row) for row in rows)


def _strange_cell(rows: Rows, chance: Choosing) -> None:
    row = chance.one_of(rows)
    at = chance.below(len(row))
    row[at] = chance.one_of(FIGURES if at else LABELS)


def _other_digit(rows: Rows, chance: Choosing) -> None:
    row = chance.one_of(rows)
    at = chance.below(len(row))
    place = chance.below(len(row[at]) or 1)
    row[at] = row[at][:place] + str(chance.below(10)) + row[at][place + 1 :]


def _row_again(rows: Rows, chance: Choosing) -> None:
    rows.insert(chance.below(len(rows)), list(chance.one_of(rows)))


def _row_lost(rows: Rows, chance: Choosing) -> None:
    if len(rows) > 1:
        del rows[chance.below(len(rows))]


def _rows_exchanged(rows: Rows, chance: Choosing) -> None:
    one, other = chance.below(len(rows)), chance.below(len(rows))
    rows[one], rows[other] = rows[other], rows[one]


def _column_again(rows: Rows, chance: Choosing) -> None:
    one, other = chance.below(6), chance.below(6)
    for row in rows:
        if len(row) > max(one, other):
            row.insert(other, row[one])


def _column_lost(rows: Rows, chance: Choosing) -> None:
    at = chance.below(6)
    for row in rows:
        if len(row) > max(at, 1):
            del row[at]


def _small_figures(rows: Rows, chance: Choosing) -> None:
    """Figures of which any add up to any: where searches have most to try."""
    for row in rows[1:]:
        row[1:] = [str(chance.below(6)) if chance.times_in(1, 3) else each for each in row[1:]]


def _blanks(rows: Rows, chance: Choosing) -> None:
    for row in rows[1:]:
        row[1:] = ["" if chance.times_in(1, 6) else each for each in row[1:]]


def _turned(rows: Rows, _chance: Choosing) -> None:
    width = max(map(len, rows))
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    rows[:] = [list(column) for column in zip(*padded, strict=True)]


_CHANGES = (
    _strange_cell,
    _strange_cell,
    _other_digit,
    _other_digit,
    _row_again,
    _row_lost,
    _rows_exchanged,
    _column_again,
    _column_lost,
    _small_figures,
    _blanks,
    _turned,
)
