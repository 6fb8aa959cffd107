"""A table of a file with the verdict on its relations, and with what the rules find there."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.api.tables.understood import Understood
from bulletin.check.check import findings
from bulletin.model.report import Finding
from bulletin.model.table import Table
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.relate.searching import OtherTable


class Checked(NamedTuple):
    """One table of a file, judged beside other tables, and what the rules find there."""

    read: Understood
    number: int
    others: Sequence[OtherTable]
    judged: Judged
    found: tuple[Finding, ...]


def checked(
    read: Understood, number: int, table: Table, others: Sequence[OtherTable], first: int = 1
) -> Checked:
    """Return a table of a file, the first finding being numbered `first`."""
    options, weights = read.applied.options, {}
    if options.trust:
        from bulletin.declare import trust

        weights = trust.weights(table, read.file.path, options.trust)
    judged = relate(table, others, read.applied.statements, weights)
    mine = findings(judged, first=first, select=options.select, ignore=options.ignore)
    if options.severity:
        from bulletin.api.options.severities import reweighed

        mine = reweighed(mine, options.severity, first)
    return Checked(read, number, others, judged, mine)
