"""A table of a file with the verdict on its relations, and with what the rules find there."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin.api.tables.understood import Understood
from bulletin.check.findings import BrokenRulesError, findings
from bulletin.check.reasons import suspicious
from bulletin.messages.message import Message
from bulletin.model.findings.report import Finding, Outcome
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.relate.searching import OtherTable

_TOGETHER = "jointly-impossible"  # no relation fails by itself, so that nothing was weighed


class Checked(NamedTuple):
    """
    One table of a file, judged beside other tables, and what the rules find there.

    `held` is how many relations hold, before accidents are weighed. `defects` are sentences on
    rules that broke, whatever is wrong with the table.
    """

    read: Understood
    number: int
    others: Sequence[OtherTable]
    judged: Judged
    found: tuple[Finding, ...]
    held: int
    defects: tuple[Message, ...] = ()


def checked(
    read: Understood, number: int, table: Table, others: Sequence[OtherTable], first: int = 1
) -> Checked:
    """Return a table of a file, the first finding being numbered `first`."""
    judged = _judged(read, table, others)
    held = _held(judged)
    if suspicious(judged):
        from bulletin.api.tables.accidents import weighed  # most tables are right

        judged = weighed(judged, read, number, others, always=False)
    found, defects = _found(read, judged, first)
    if judged.accidents is None and any(each.rule == _TOGETHER for each in found):
        from bulletin.api.tables.accidents import weighed

        judged = weighed(judged, read, number, others, always=True)
        found, defects = _found(read, judged, first)
    return Checked(read, number, others, judged, found, held, defects)


def rechecked(read: Understood, number: int, table: Table, others: Sequence[OtherTable]) -> Checked:
    """Return a table with what the rules find there, and no word on what happened to it."""
    judged = _judged(read, table, others)
    found, defects = _found(read, judged, 1)
    return Checked(read, number, others, judged, found, _held(judged), defects)


def _held(judged: Judged) -> int:
    return sum(each.outcome is Outcome.HELD for each in judged.verdicts)


def _judged(read: Understood, table: Table, others: Sequence[OtherTable]) -> Judged:
    options, weights = read.applied.options, {}
    if options.trust:
        from bulletin.declare import trust

        weights = trust.trust_weights(table, read.file.path, options.trust)
    return relate(table, others, read.applied.statements, weights)


def _found(
    read: Understood, judged: Judged, first: int
) -> tuple[tuple[Finding, ...], tuple[Message, ...]]:
    """Return what the rules find, and sentences on those that broke."""
    options, defects = read.applied.options, tuple[Message, ...]()
    try:
        mine = findings(
            judged,
            first=first,
            select=options.select,
            ignore=options.ignore,
            strict=options.strict,
        )
    except BrokenRulesError as broken:
        mine, defects = broken.found, broken.defects
    if options.severity:
        from bulletin.api.options.severities import reweighed

        mine = reweighed(mine, options.severity, first)
    return mine, defects
