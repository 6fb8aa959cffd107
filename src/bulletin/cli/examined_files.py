"""What every command that reads files does: options in, files examined, remarks told."""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bulletin.cli.streams import tell
from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from bulletin.api.options.options import Options
    from bulletin.model.findings.report import Report


def options(
    kind: str | None,
    encoding: str | None,
    sheet: str | None,
    table: int | None = None,
    config: str | None = None,
) -> "Options":
    """
    Return the options that say how files are read.

    Raises:
        UsageError: there is no such kind.
    """
    if kind is not None:
        from bulletin.api.options.mistypable_names import need_kind

        need_kind(kind)
    from bulletin.api.options.options import Options

    return Options(kind=kind, encoding=encoding, sheet=sheet, table=table, config=config)


def with_declared(
    choices: "Options",
    relations: Iterable[str] | None,
    rounding: Iterable[str] | None,
    trust: Iterable[str] | None,
) -> "Options":
    """
    Return the options with what the command line says of the tables themselves.

    Raises:
        UsageError: there is no such rounding profile, or a weight is none.
    """
    if not (relations or rounding or trust):
        return choices
    from bulletin.api.options.command_line import profiles, trusted

    whole, columns = profiles(rounding or ())
    return choices._replace(
        relations=tuple(relations or ()),
        rounding=whole,
        column_rounding=columns,
        trust=trusted(trust or ()),
    )


def examined(
    files: Sequence[str],
    choices: "Options",
    *,
    quiet: bool,
    sentences: bool = False,
    seen: bool = False,
) -> "Report":
    """
    Return the report on the files, once it is told what stood in the way of reading them.

    That is which files could not be read and what to do; and, unless quiet, what had to be
    guessed or mended, and which declarations bear on none of them. `seen`: the result itself
    names unreadable files to the same reader.
    """
    from bulletin.api.examine import examine

    if quiet or not sys.stderr.isatty():
        report = examine(files, choices, sentences=sentences)
    else:
        from bulletin.cli.progress import ProgressBar

        with ProgressBar() as bar:
            report = examine(files, choices, watcher=bar, sentences=sentences)
    if not seen:
        tell_unreadable(report)
    if not quiet:
        notices = dict.fromkeys(each for file in report.files for each in file.notices)
        for sentence in (*report.remarks, *notices):
            tell(say("program.says", sentence=sentence))
    return report


def bytes_of_file(path: str) -> bytes:
    """Return what a file holds now, nothing where it cannot be read any more."""
    from bulletin.read.bytes.bounded import bytes_if_readable

    return bytes_if_readable(path)


def tell_unreadable(report: "Report") -> None:
    """Say on standard error which files could not be read, and what to do."""
    for file in report.files:
        if file.error:
            tell(say("program.says", sentence=file.error))
