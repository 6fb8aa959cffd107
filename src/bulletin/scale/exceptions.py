"""What was accepted of a panel, laid against all of it: its groups know nothing of one another."""

import os

from bulletin.api.options.options import Options
from bulletin.check.rules.exceptions.acceptance_out_of_date import acceptance_out_of_date
from bulletin.errors import BulletinError
from bulletin.model.findings.report import ACCEPTED, FileReport

OUT_OF_DATE = acceptance_out_of_date.name


def with_exceptions(report: FileReport, options: Options) -> FileReport:
    """Return the report on a panel, what was accepted marked; an unreadable list is its error."""
    if not os.path.exists(os.path.join(os.path.dirname(report.path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return report
    from bulletin.amend.exceptions.accepted_findings import with_accepted
    from bulletin.amend.exceptions.exceptions_file import file_beside, read_accepted

    try:
        entries = read_accepted(file_beside(report.path))
    except BulletinError as error:
        return FileReport(report.path, error=error.message)
    findings = tuple(each._replace(accepted="") for each in report.findings)
    return with_accepted(report._replace(findings=findings), entries, options.asks)
