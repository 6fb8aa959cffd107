"""The one path: read, understand, relate, check, locate."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bulletin.api.beside import Source, beside, shelved
from bulletin.api.options import DEFAULTS, Options
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
from bulletin.read.paths import find_files
from bulletin.read.source import read_path, read_text
from bulletin.relate.judge import Judged
from bulletin.relate.relate import relate
from bulletin.understand.understand import understand


def examine(paths: Sequence[str], options: Options = DEFAULTS) -> Report:
    """Return what is to be said of every file; an unreadable one carries its error only."""
    understood = [_understand_path(path, options) for path in find_files(paths)]
    shelves = shelved([(file.path, table) for file in understood for table in file.tables])
    return Report(tuple(_accepted(_examined(file, options, shelves)) for file in understood))


def examine_text(text: str, options: Options = DEFAULTS, path: str = "<text>") -> FileReport:
    """Return what is to be said of a table given as CSV text."""
    return examine_sheet(read_text(text, path), options)


def examine_sheet(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """Return what is to be said of a sheet, all of its tables together."""
    return _examined(_understood(sheet, options), options, {})


def _understood(sheet: Sheet, options: Options) -> FileReport:
    tables = understand(
        sheet,
        kind=options.kind,
        rounding=options.rounding,
        column_rounding=options.column_rounding,
    )
    return FileReport(sheet.path, sheet, tables)


def _understand_path(path: str, options: Options) -> FileReport:
    try:
        return _understood(read_path(path, options.encoding), options)
    except BulletinError as error:
        return FileReport(path, error=str(error))


def _examined(
    file: FileReport, options: Options, shelves: Mapping[str, Sequence[Source]]
) -> FileReport:
    """Return the report on a file that was understood, with what other files say of it."""
    if file.error:
        return file
    found: list[Finding] = []
    causes: list[Diagnosis] = []
    tested: list[Judgement] = []
    for table in file.tables:
        judged = relate(table, beside(table, file.path, shelves))
        mine = findings(judged, first=len(found) + 1, select=options.select, ignore=options.ignore)
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


def _accepted(file: FileReport) -> FileReport:
    """Return the report with the exceptions applied that are kept beside its file."""
    if not os.path.exists(os.path.join(os.path.dirname(file.path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return file
    from bulletin.amend.accepted import with_accepted

    try:
        return with_accepted(file)
    except BulletinError as error:
        return FileReport(file.path, error=str(error))


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
