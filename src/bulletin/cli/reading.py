"""What every command that reads files does: options in, unreadable files told."""

from bulletin.api.options import Options
from bulletin.cli.names import need_kind
from bulletin.cli.streams import tell
from bulletin.model.report import Report


def options(kind: str | None, encoding: str | None, sheet: str | None) -> Options:
    """
    Return the options that say how files are read.

    Raises:
        UsageError: there is no such kind.
    """
    need_kind(kind)
    return Options(kind=kind, encoding=encoding, sheet=sheet)


def tell_unreadable(report: Report) -> None:
    """Say on standard error which files could not be read, and what to do."""
    for file in report.files:
        if file.error:
            tell(f"bulletin: {file.error}")
