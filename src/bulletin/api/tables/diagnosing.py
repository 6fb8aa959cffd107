"""The causes of what was found in a table, and the table read anew with other texts."""

from collections.abc import Mapping, Sequence
from sys import maxsize

from bulletin.api.tables.judging import Checked, rechecked
from bulletin.api.tables.understood import understood
from bulletin.locate.locate import diagnoses
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import Diagnosis, Finding, Outcome

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
    sheet = table.read.file.sheet
    if sheet is None or sum(map(len, sheet.rows)) > _LARGE:
        return diagnoses(judged, doubtful, None)
    reading = _Rereading(table, sheet, allowed, doubtful)
    found = diagnoses(judged, doubtful, reading)
    return tuple(map(_cut_short, found)) if reading.refused else found


def _cut_short(found: Diagnosis) -> Diagnosis:
    """Say that not all was tried, unless something else that was left undone is said."""
    return found._replace(note=found.note or Message.of("locate.read.enough"))


class _Rereading:
    """
    A table read anew with other texts, as often as its budget of cells allows.

    Beyond it texts are `refused`: they change nothing, and prove nothing.
    """

    def __init__(
        self,
        table: Checked,
        sheet: Sheet,
        allowed: Sequence[Finding],
        doubtful: Sequence[Finding],
    ) -> None:
        self._table, self._sheet, self._doubtful = table, sheet, doubtful
        self._allowed = {(each.rule, each.place.position) for each in allowed}
        self._left = _MOST_READ // max(sum(map(len, sheet.rows)), 1)
        self.refused = False

    def __call__(self, texts: Mapping[Position, str]) -> tuple[Sequence[Finding], int]:
        """Return what is found with these texts, and how many relations hold."""
        if not self._left:
            self.refused = True
            return self._doubtful, maxsize  # as if no other text could make more of them hold
        self._left -= 1
        table = self._table
        tables = understood(self._sheet.with_texts(texts), table.read.applied).file.tables
        if table.number >= len(tables):
            return (), 0
        again = rechecked(table.read, table.number, tables[table.number], table.others)
        held = sum(each.outcome is Outcome.HELD for each in again.judged.verdicts)
        fresh = [e for e in again.found if (e.rule, e.place.position) not in self._allowed]
        return fresh, held
