"""A table with what may have happened to it, understood anew where labels are in doubt."""

from collections.abc import Sequence

from bulletin.api.tables.understood import Understood, understood
from bulletin.locate.accidents.conclusions.with_accidents import with_accidents
from bulletin.locate.accidents.hypotheses.relabelled import Anew
from bulletin.model.files.sheet import Sheet
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.relate.searching import OtherTable

_LARGE = 3000  # cells: a larger sheet is not understood with other labels


def weighed(
    judged: Judged, read: Understood, number: int, others: Sequence[OtherTable], *, always: bool
) -> Judged:
    """
    Return the table of this number in a file, with what may have happened to it.

    `always` also where no single claim gives a reason to ask.
    """
    return with_accidents(judged, _anew(read, number, others), always=always)


def _anew(read: Understood, number: int, others: Sequence[OtherTable]) -> Anew | None:
    """Return how the table is understood with other labels; None where its sheet is large."""
    sheet = read.file.sheet
    if sheet is None or sum(map(len, sheet.rows)) > _LARGE:
        return None

    def related(other: Sheet) -> Judged | None:
        tables = understood(other, read.applied).file.tables
        if number >= len(tables):
            return None
        return relate(tables[number], others, read.applied.statements)

    return Anew(
        lambda texts: related(sheet.with_texts(texts)),
        lambda position, label: related(sheet.with_line(position, label)),
    )
