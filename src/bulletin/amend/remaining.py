"""What is left to find in a file, in words."""

from collections.abc import Mapping

from bulletin.messages.message import Message
from bulletin.model.findings.report import FileReport, Severity


def left_in(*reports: FileReport) -> Mapping[str, Message]:
    """Return how many errors, warnings and notes nobody accepted in reports, by these names."""
    names = {each: f"{each.value}s" for each in Severity}
    return {
        name: Message.of(f"count.{name}", count=sum(report.severities(each) for report in reports))
        for each, name in names.items()
    }
