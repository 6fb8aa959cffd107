"""The causes of what was found in a table, and the table read anew with other texts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from sys import maxsize

from bulletin.api.tables.judging import Checked, rechecked
from bulletin.api.tables.understood import understood
from bulletin.locate.locate import diagnoses
from bulletin.locate.rereading import FindingKey, Found
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.diagnosis import Diagnosis
from bulletin.model.findings.report import Finding
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.failing_sums import some_sum_fails

_LARGE = 3000  # cells: reading a larger sheet again and again takes too long
_MOST_READ = 6000  # cells read anew for all the causes of one table
_MOST_WEIGHED = 250_000  # claims of their readings, times lines


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
    A table read anew with other texts, as often as its budgets of cells and of claims allow.

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
        weighed = _MOST_WEIGHED // max(table.judged.table.work, 1)
        self._left = min(_MOST_READ // max(sum(map(len, sheet.rows)), 1), weighed)
        self._sums = dict(self._failing_sums(doubtful))
        self.refused = False
        self.held = table.held

    def __call__(self, texts: Mapping[Position, str]) -> Found:
        """Return what is found with these texts, and how many relations hold."""
        return self._read(texts, ()) or ((), 0)

    def without(self, texts: Mapping[Position, str], gone: Collection[FindingKey]) -> Found | None:
        """Return the same, None where a sum fails again of which that is wanted to be gone."""
        return self._read(texts, [self._sums[each] for each in gone if each in self._sums])

    def _read(self, texts: Mapping[Position, str], totals: Collection[Position]) -> Found | None:
        if not self._left:
            self.refused = True
            return self._doubtful, maxsize  # as if no other text could make more of them hold
        self._left -= 1
        table = self._table
        tables = understood(self._sheet.with_texts(texts), table.read.applied).file.tables
        if table.number >= len(tables):
            return (), 0
        if totals and some_sum_fails(tables[table.number], totals):
            return None
        again = rechecked(table.read, table.number, tables[table.number], table.others)
        fresh = [e for e in again.found if (e.rule, e.place.position) not in self._allowed]
        return fresh, again.held

    def _failing_sums(self, doubtful: Sequence[Finding]) -> Iterator[tuple[FindingKey, Position]]:
        """
        Yield the findings, with the places of their totals, of which each is one sum that fails.

        None where more than the figures decides on them: what was declared, accepted or weighed
        otherwise by whoever asks.
        """
        options = self._table.read.applied.options
        if (
            self._allowed
            or options.severity
            or options.trust
            or self._table.read.applied.statements
        ):
            return
        verdicts = self._table.judged.verdicts
        for each in doubtful:
            failing = [verdicts[number] for number in each.relations]
            if len(failing) == 1 and failing[0].relation.kind is RelationKind.SUM:
                yield (each.rule, each.place.position), each.place.position
