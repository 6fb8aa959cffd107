"""What is said aside, and shown to people only where they ask for it."""

from bulletin.model.findings.report import FileReport, Finding, Report
from bulletin.render.form import Form
from bulletin.render.phrases.report_sentences import say_safely


def shown_findings(file: FileReport, form: Form) -> tuple[Finding, ...]:
    """Return the findings of a file that people are shown."""
    return tuple(each for each in file.findings if form.notes or not each.aside)


def kept_back(report: Report, form: Form) -> str:
    """Return the sentence on notes that are not shown, empty where all are."""
    return told_aside(count_kept_back(report, form))


def count_kept_back(report: Report, form: Form) -> int:
    """Return how many notes are not shown."""
    return sum(len(file.findings) - len(shown_findings(file, form)) for file in report.files)


def told_aside(count: int) -> str:
    """Return the sentence on so many notes that are not shown, empty where there is none."""
    return say_safely("finding.aside", count=count) if count else ""
