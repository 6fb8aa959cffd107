"""Exit statuses, as scripts rely on them."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bulletin.model.findings.report import Report, Severity

FINE = 0
FINDINGS = 1
UNUSABLE = 2
DEFECT = 3
INTERRUPTED = 130


class FailOn(StrEnum):
    """From which weight on findings make `check` end with status 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def failing(fail_on: FailOn) -> "frozenset[Severity]":
    """Return the weights that count."""
    from bulletin.model.findings.report import Severity

    if fail_on is FailOn.NEVER:
        return frozenset()
    least = Severity(fail_on.value)
    return frozenset(each for each in Severity if each.lightness <= least.lightness)


def status(report: "Report", counted: "frozenset[Severity]" = frozenset()) -> int:
    """
    Return the exit status of a report.

    3 if a rule broke, 2 if a file was unreadable, 1 if a finding counts that nobody accepted,
    else 0.
    """
    if any(file.defects for file in report.files):
        return DEFECT
    if any(file.error for file in report.files):
        return UNUSABLE
    found = any(
        each.severity in counted and not each.accepted
        for file in report.files
        for each in file.findings
    )
    return FINDINGS if found else FINE
