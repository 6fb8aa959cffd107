"""The one path: read, understand, relate, check, locate."""

from collections import Counter
from collections.abc import Sequence

from bulletin.api.options import DEFAULTS, Options
from bulletin.check.check import findings, judgements
from bulletin.errors import BulletinError
from bulletin.locate.locate import diagnoses
from bulletin.model.report import Diagnosis, FileReport, Finding, Judgement, Outcome, Report
from bulletin.model.sheet import Sheet
from bulletin.read.paths import find_files
from bulletin.read.source import read_path, read_text
from bulletin.relate.relate import relate
from bulletin.understand.understand import understand


def examine(paths: Sequence[str], options: Options = DEFAULTS) -> Report:
    """Return what is to be said of every file; an unreadable one carries its error only."""
    return Report(tuple(_examine_path(path, options) for path in find_files(paths)))


def examine_text(text: str, options: Options = DEFAULTS, path: str = "<text>") -> FileReport:
    """Return what is to be said of a table given as CSV text."""
    return examine_sheet(read_text(text, path), options)


def examine_sheet(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """Return what is to be said of a sheet, all of its tables together."""
    tables = understand(
        sheet,
        kind=options.kind,
        rounding=options.rounding,
        column_rounding=options.column_rounding,
    )
    found: list[Finding] = []
    causes: list[Diagnosis] = []
    tested: list[Judgement] = []
    for table in tables:
        judged = relate(table)
        mine = findings(
            judged, first=len(found) + 1, select=options.select, ignore=options.ignore
        )
        found += mine
        causes += diagnoses(judged, mine)
        tested += judgements(judged)
    return FileReport(
        sheet.path,
        sheet,
        tables,
        tuple(tested),
        tuple(found),
        tuple(causes),
        _untested(tested),
    )


def _examine_path(path: str, options: Options) -> FileReport:
    try:
        return examine_sheet(read_path(path, options.encoding), options)
    except BulletinError as error:
        return FileReport(path, error=str(error))


def _untested(tested: Sequence[Judgement]) -> str:
    """Return why nothing at all could be tested, empty if something was."""
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in tested):
        return ""
    if not tested:
        return "no total with its parts, no share, and no pair of levels with a growth rate is known"
    reasons = Counter(each.reason for each in tested)
    return "; ".join(reason for reason, _ in reasons.most_common(3))
