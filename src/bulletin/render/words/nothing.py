"""Why a command had nothing to print."""

from bulletin.model.report import Report
from bulletin.render.words.sentences import say


def nothing(command: str, report: Report) -> str:
    """Return the sentence for a command that derived no line from any file."""
    if all(file.error for file in report.files):
        return say("nothing.files")
    return say(f"nothing.{command}")
