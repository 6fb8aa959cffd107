"""The one path: read, understand, relate, check, locate."""

import os
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bulletin.api.options.options import DEFAULTS, Options
from bulletin.api.options.settings import Applied, Settings
from bulletin.api.tables.judging import Checked, checked
from bulletin.api.tables.understood import Understood, idle, understood
from bulletin.check.check import judgements
from bulletin.errors import BulletinError
from bulletin.messages.message import Message
from bulletin.model.report import (
    ACCEPTED,
    Diagnosis,
    FileReport,
    Finding,
    Judgement,
    Outcome,
    Report,
    Severity,
)
from bulletin.model.sheet import Sheet
from bulletin.model.table import Table
from bulletin.read.paths import find_files
from bulletin.read.source import read_sheets, sheets_of_text
from bulletin.read.tables.parts import only

if TYPE_CHECKING:
    from bulletin.amend.exceptions import AcceptedEntry
    from bulletin.api.tables.series import Shelves
    from bulletin.relate.stated.other_tables import Beside


def examine(paths: Sequence[str], options: Options = DEFAULTS, *, again: bool = False) -> Report:
    """
    Return what is to be said of every file; an unreadable one carries its error only.

    `again`: of some files of a run that was examined as a whole before, so that
    declarations that bear on none of these are no mistake.
    """
    settings = Settings(options)
    files = find_files(paths)
    read = [each for path in files for each in _understand_path(path, settings.of(path))]
    if options.trust:
        from bulletin.declare.trust import need_files

        tables = [table for each in read for table in each.file.tables]
        need_files(options.trust, files, tables)
    remarks = () if again else idle(read)
    shelves = _shelved(read)
    return Report(tuple(_reported(each, shelves) for each in read), remarks)


def _shelved(read: Sequence[Understood]) -> "Shelves":
    """Return the tables of a run that may speak of the same figures; one has none beside it."""
    tables = [(each.file.path, table) for each in read for table in each.file.tables]
    if len(tables) < 2:  # noqa: PLR2004
        return {}
    from bulletin.api.tables.series import shelved

    return shelved(tables)


def examine_text(text: str, options: Options = DEFAULTS, path: str = "<text>") -> FileReport:
    """Return what is to be said of a table given as CSV text."""
    return examine_sheet(only(sheets_of_text(text, path, options.table)), options)


def examine_sheet(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """Return what is to be said of a sheet, all of its tables together."""
    read = understood(sheet, Settings(options).of(sheet.path))
    idle([read])
    return _examined(read, {}, ())


def examine_again(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """
    Return what is to be said of one table of a run that was examined as a whole before.

    Declarations that bear on other files are no mistake, and exceptions apply.
    """
    return _reported(understood(sheet, Settings(options).of(sheet.path)), {})


def _understand_path(path: str, applied: Applied) -> list[Understood]:
    """Return each table of a file, as understood."""
    options = applied.options
    try:
        sheets = read_sheets(path, options.encoding, options.sheet, options.table)
    except BulletinError as error:
        return [Understood(FileReport(path, error=error.message), applied)]
    return [_understand_sheet(sheet, applied) for sheet in sheets]


def _understand_sheet(sheet: Sheet, applied: Applied) -> Understood:
    try:
        return understood(sheet, applied)
    except BulletinError as error:
        return Understood(FileReport(sheet.path, error=error.message), applied)


def _reported(read: Understood, shelves: "Shelves") -> FileReport:
    """Return the report on a file, with the exceptions applied that are kept beside it."""
    path = read.file.path
    if not os.path.exists(os.path.join(os.path.dirname(path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return _examined(read, shelves, ())
    from bulletin.amend.accepted import apply_accepted
    from bulletin.amend.exceptions import file_beside, read_entries

    try:
        entries = read_entries(file_beside(path))
    except BulletinError as error:
        return FileReport(path, error=error.message)
    options = read.applied.options
    applied = apply_accepted(_examined(read, shelves, entries), entries, options.asks)
    if not options.severity:
        return applied
    from bulletin.api.options.severities import weighed

    late = tuple(weighed(each, options.severity) for each in applied.findings)
    return replace(applied, findings=late)


def _examined(
    read: Understood, shelves: "Shelves", entries: "Sequence[AcceptedEntry]"
) -> FileReport:
    """Return the report on a file that was understood, with what other files say of it."""
    file, causes, tested = read.file, list[Diagnosis](), list[Judgement]()
    if file.error:
        return file
    tables = _checked(read, shelves)
    accepted: Collection[int] = ()
    if entries:
        from bulletin.amend.accepted import reasons_of

        tables = list(tables)
        accepted = reasons_of(replace(file, findings=_findings(tables)), entries)
    found = list[Finding]()
    for table in tables:
        found += table.found
        causes += _diagnosed(table, accepted)
        tested += judgements(table.judged)
    return replace(
        file,
        judgements=tuple(tested),
        findings=tuple(found),
        diagnoses=tuple(causes),
        untested=_untested(tested),
    )


def _checked(read: Understood, shelves: "Shelves") -> Iterable[Checked]:
    """Yield each table of a file with what the rules find there, numbered on."""
    first = 1
    for number, table in enumerate(read.file.tables):
        found = checked(read, number, table, _beside(table, read.file.path, shelves), first)
        first += len(found.found)
        yield found


def _beside(table: Table, path: str, shelves: "Shelves") -> "Sequence[Beside]":
    if not shelves:
        return ()
    from bulletin.api.tables.series import beside

    return beside(table, path, shelves)


def _findings(tables: Iterable[Checked]) -> tuple[Finding, ...]:
    return tuple(each for table in tables for each in table.found)


def _diagnosed(table: Checked, accepted: Collection[int]) -> tuple[Diagnosis, ...]:
    doubtful = (each for each in table.found if each.id not in accepted)
    if all(each.severity is Severity.NOTE for each in doubtful):
        return ()
    from bulletin.api.tables.diagnosing import diagnosed  # most tables are right and never need it

    return diagnosed(table, accepted)


def _untested(tested: Sequence[Judgement]) -> str:
    """Return why nothing at all could be tested, empty if something was."""
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in tested):
        return ""
    if not tested:
        return Message.of("untested.nothing.known")
    reasons = Counter(each.reason for each in tested)
    commonest = tuple(reason for reason, _ in reasons.most_common(3))
    return Message.of("list.of.reasons", reasons=commonest)
