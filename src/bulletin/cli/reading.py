"""What every command that reads files does: options in, unreadable files told."""

from collections.abc import Iterable
from dataclasses import replace

from bulletin.api.options.options import Options
from bulletin.cli.names import need_kind
from bulletin.cli.rounding import profiles
from bulletin.cli.streams import tell
from bulletin.cli.trust import trusted
from bulletin.model.report import Report
from bulletin.model.sheet import Sheet


def options(
    kind: str | None,
    encoding: str | None,
    sheet: str | None,
    table: int | None = None,
    config: str | None = None,
) -> Options:
    """
    Return the options that say how files are read.

    Raises:
        UsageError: there is no such kind.
    """
    need_kind(kind)
    return Options(kind=kind, encoding=encoding, sheet=sheet, table=table, config=config)


def declared(
    choices: Options,
    relations: Iterable[str] | None,
    rounding: Iterable[str] | None,
    trust: Iterable[str] | None,
) -> Options:
    """
    Return the options with what the command line says of the tables themselves.

    Raises:
        UsageError: there is no such rounding profile, or a weight is none.
    """
    whole, columns = profiles(rounding or ())
    return replace(
        choices,
        relations=tuple(relations or ()),
        rounding=whole,
        column_rounding=columns,
        trust=trusted(trust or ()),
    )


def tell_unreadable(report: Report) -> None:
    """Say on standard error which files could not be read, and what to do."""
    for file in report.files:
        if file.error:
            tell(f"bulletin: {file.error}")


def tell_notices(report: Report, *, quiet: bool) -> None:
    """
    Say on standard error what had to be guessed or mended to read the files, unless quiet.

    Also which declarations bear on none of them.
    """
    if quiet:
        return
    for remark in report.remarks:
        tell(f"bulletin: {remark}")
    said = (
        f"bulletin: {file.path}{_of(file.sheet)}: {notice}"
        for file in report.files
        if file.sheet
        for notice in file.sheet.notices
    )
    for sentence in dict.fromkeys(said):
        tell(sentence)


def _of(sheet: Sheet) -> str:
    return f", {sheet.name}" if sheet.name else ""
