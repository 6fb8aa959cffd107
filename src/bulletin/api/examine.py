"""The one path: read, understand, relate, check, locate."""

import os
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bulletin.api.beside import Source, beside, shelved
from bulletin.api.options import DEFAULTS, Options
from bulletin.api.settings import Applied, Settings
from bulletin.api.understood import Understood, idle, understood
from bulletin.api.weights import reweighed
from bulletin.check.check import findings, judgements
from bulletin.errors import BulletinError
from bulletin.model.beside import ACCEPTED
from bulletin.model.report import (
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
from bulletin.read.parts import only
from bulletin.read.paths import find_files
from bulletin.read.source import read_sheets, sheets_of_text
from bulletin.relate.beside import Beside
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate

if TYPE_CHECKING:
    from bulletin.amend.exceptions import Entry

Checked = tuple[Judged, tuple[Finding, ...]]  # a table, and what the rules find there


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
    shelves = shelved([(each.file.path, table) for each in read for table in each.file.tables])
    return Report(tuple(_reported(each, shelves) for each in read), remarks)


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
        return [Understood(FileReport(path, error=str(error)), applied)]
    return [_understand_sheet(sheet, applied) for sheet in sheets]


def _understand_sheet(sheet: Sheet, applied: Applied) -> Understood:
    try:
        return understood(sheet, applied)
    except BulletinError as error:
        return Understood(FileReport(sheet.path, error=str(error)), applied)


def _reported(read: Understood, shelves: Mapping[str, Sequence[Source]]) -> FileReport:
    """Return the report on a file, with the exceptions applied that are kept beside it."""
    path = read.file.path
    if not os.path.exists(os.path.join(os.path.dirname(path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return _examined(read, shelves, ())
    from bulletin.amend.accepted import apply_accepted
    from bulletin.amend.exceptions import file_beside, read_entries

    try:
        entries = read_entries(file_beside(path))
    except BulletinError as error:
        return FileReport(path, error=str(error))
    return apply_accepted(_examined(read, shelves, entries), entries)


def _examined(
    read: Understood, shelves: Mapping[str, Sequence[Source]], entries: "Sequence[Entry]"
) -> FileReport:
    """Return the report on a file that was understood, with what other files say of it."""
    file, causes, tested = read.file, list[Diagnosis](), list[Judgement]()
    if file.error:
        return file
    checked = _checked(read, shelves)
    accepted: Collection[int] = ()
    if entries:
        from bulletin.amend.accepted import reasons_of

        checked = list(checked)
        accepted = reasons_of(replace(file, findings=_findings(checked)), entries)
    found = list[Finding]()
    for judged, mine in checked:
        found += mine
        causes += _diagnosed(judged, mine, accepted)
        tested += judgements(judged)
    return replace(
        file,
        judgements=tuple(tested),
        findings=tuple(found),
        diagnoses=tuple(causes),
        untested=_untested(tested),
    )


def _checked(read: Understood, shelves: Mapping[str, Sequence[Source]]) -> Iterable[Checked]:
    """Yield each table of a file, judged, with what the rules find there, numbered on."""
    file, options, first = read.file, read.applied.options, 1
    for table in file.tables:
        judged = _judged(read, table, beside(table, file.path, shelves))
        mine = findings(judged, first=first, select=options.select, ignore=options.ignore)
        if options.severity:
            mine = reweighed(mine, options.severity, first)
        first += len(mine)
        yield judged, mine


def _findings(checked: Iterable[Checked]) -> tuple[Finding, ...]:
    return tuple(each for _, mine in checked for each in mine)


def _judged(read: Understood, table: Table, others: Sequence[Beside]) -> Judged:
    weights, trust = {}, read.applied.options.trust
    if trust:
        from bulletin.declare import trust as trusting

        weights = trusting.weights(table, read.file.path, trust)
    return relate(table, others, read.applied.statements, weights)


def _diagnosed(
    judged: Judged, found: Sequence[Finding], accepted: Collection[int]
) -> tuple[Diagnosis, ...]:
    """Return the causes of what was found; what was accepted is no part of any."""
    doubtful = [each for each in found if each.id not in accepted]
    if all(each.severity is Severity.NOTE for each in doubtful):
        return ()
    from bulletin.locate.locate import diagnoses  # most tables are right and never need it

    if accepted:
        from bulletin.check.accepted import without

        judged = without(judged, [each for each in found if each.id in accepted])
    return diagnoses(judged, doubtful)


def _untested(tested: Sequence[Judgement]) -> str:
    """Return why nothing at all could be tested, empty if something was."""
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in tested):
        return ""
    if not tested:
        return (
            "no total with its parts, no share, and no pair of levels with a growth rate is known"
        )
    reasons = Counter(each.reason for each in tested)
    return "; ".join(reason for reason, _ in reasons.most_common(3))
