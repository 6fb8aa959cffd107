"""What was accepted of a panel, laid against all of it: its groups know nothing of one another."""

from bulletin.amend.exceptions.accepted_findings import RULE, with_accepted
from bulletin.amend.exceptions.exceptions_file import file_beside, read_accepted
from bulletin.api.options.options import Options
from bulletin.errors import BulletinError
from bulletin.model.findings.report import FileReport

OUT_OF_DATE = RULE


def with_exceptions(report: FileReport, options: Options) -> FileReport:
    """Return the report on a panel, what was accepted marked; an unreadable list is its error."""
    try:
        entries = read_accepted(file_beside(report.path))
    except BulletinError as error:
        return FileReport(report.path, error=error.message)
    findings = tuple(each._replace(accepted="") for each in report.findings)
    return with_accepted(report._replace(findings=findings), entries, options.asks)
