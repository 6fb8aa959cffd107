"""The one path: read, understand, relate, check, locate."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bulletin.api.beside import Source, beside, shelved
from bulletin.api.options import DEFAULTS, Options
from bulletin.api.settings import Applied, Settings
from bulletin.api.understood import Understood, idle, understood
from bulletin.api.weights import reweighed, weighed
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


def examine(paths: Sequence[str], options: Options = DEFAULTS) -> Report:
    """Return what is to be said of every file; an unreadable one carries its error only."""
    settings = Settings(options)
    files = find_files(paths)
    if options.trust:
        from bulletin.declare.trust import need_files

        need_files(options.trust, files)
    read = [each for path in files for each in _understand_path(path, settings.of(path))]
    remarks = idle(read)
    shelves = shelved([(each.file.path, table) for each in read for table in each.file.tables])
    return Report(tuple(_accepted(each, _examined(each, shelves)) for each in read), remarks)


def examine_text(text: str, options: Options = DEFAULTS, path: str = "<text>") -> FileReport:
    """Return what is to be said of a table given as CSV text."""
    return examine_sheet(only(sheets_of_text(text, path, options.table)), options)


def examine_sheet(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """Return what is to be said of a sheet, all of its tables together."""
    read = understood(sheet, Settings(options).of(sheet.path))
    idle([read])
    return _examined(read, {})


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


def _examined(read: Understood, shelves: Mapping[str, Sequence[Source]]) -> FileReport:
    """Return the report on a file that was understood, with what other files say of it."""
    file, options = read.file, read.applied.options
    if file.error:
        return file
    found: list[Finding] = []
    causes: list[Diagnosis] = []
    tested: list[Judgement] = []
    for table in file.tables:
        judged = _judged(read, table, beside(table, file.path, shelves))
        mine = findings(judged, first=len(found) + 1, select=options.select, ignore=options.ignore)
        if options.severity:
            mine = reweighed(mine, options.severity, len(found) + 1)
        found += mine
        causes += _diagnosed(judged, mine)
        tested += judgements(judged)
    return replace(
        file,
        judgements=tuple(tested),
        findings=tuple(found),
        diagnoses=tuple(causes),
        untested=_untested(tested),
    )


def _judged(read: Understood, table: Table, others: Sequence[Beside]) -> Judged:
    weights, trust = {}, read.applied.options.trust
    if trust:
        from bulletin.declare import trust as trusting

        weights = trusting.weights(table, read.file.path, trust)
    return relate(table, others, read.applied.statements, weights)


def _accepted(read: Understood, file: FileReport) -> FileReport:
    """Return the report with the exceptions applied that are kept beside its file."""
    if not os.path.exists(os.path.join(os.path.dirname(file.path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return file
    from bulletin.amend.accepted import with_accepted

    options = read.applied.options
    try:
        applied = with_accepted(file, options.asks)
    except BulletinError as error:
        return FileReport(file.path, error=str(error))
    late = (weighed(each, options.severity) for each in applied.findings)
    return replace(applied, findings=tuple(late)) if options.severity else applied


def _diagnosed(judged: Judged, found: Sequence[Finding]) -> tuple[Diagnosis, ...]:
    if all(each.severity is Severity.NOTE for each in found):
        return ()
    from bulletin.locate.locate import diagnoses  # most tables are right and never need it

    return diagnoses(judged, found)


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
