"""The causes of what was found in a table, and the table read anew with other texts."""

from collections.abc import Mapping, Sequence

from bulletin.api.tables.judging import Checked, rechecked
from bulletin.api.tables.understood import understood
from bulletin.locate.locate import diagnoses
from bulletin.locate.rereading import Reread
from bulletin.model.position import Position
from bulletin.model.report import Diagnosis, Finding, Outcome

_LARGE = 3000  # cells: reading a larger sheet again and again takes too long
_MOST_READ = 6000  # cells read anew for all the causes of one table


def diagnosed(table: Checked) -> tuple[Diagnosis, ...]:
    """Return the causes of what was found in a table; what was accepted is no part of any."""
    judged = table.judged
    doubtful = [each for each in table.found if not each.accepted]
    allowed = [each for each in table.found if each.accepted]
    if allowed:
        from bulletin.check.accepted import without

        judged = without(judged, allowed)
    return diagnoses(judged, doubtful, _reread(table, allowed))


def _reread(table: Checked, allowed: Sequence[Finding]) -> Reread | None:
    """
    Return how the table is read anew with other texts; None where its sheet is too large.

    Once so much was read, whatever texts are tried change nothing and prove nothing.
    """
    sheet = table.read.file.sheet
    cells = sum(map(len, sheet.rows)) if sheet else 0
    if sheet is None or cells > _LARGE:
        return None
    left = iter(range(_MOST_READ // max(cells, 1)))
    known = {(each.rule, each.place.position) for each in allowed}

    def reread(texts: Mapping[Position, str]) -> tuple[Sequence[Finding], int]:
        if next(left, None) is None:
            return table.found, 0
        tables = understood(sheet.with_texts(texts), table.read.applied).file.tables
        if table.number >= len(tables):
            return (), 0
        again = rechecked(table.read, table.number, tables[table.number], table.others)
        held = sum(each.outcome is Outcome.HELD for each in again.judged.verdicts)
        fresh = [e for e in again.found if (e.rule, e.place.position) not in known]
        return fresh, held

    return reread
