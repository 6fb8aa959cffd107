"""What every command that reads files does: options in, files examined, remarks told."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin.cli.streams import tell
from bulletin.messages.speaking import say

if TYPE_CHECKING:
    from bulletin.api.options.options import Options
    from bulletin.cli.progress import ProgressBar
    from bulletin.model.findings.report import Report


class PanelWish(NamedTuple):
    """What the command line says of panels, as typed."""

    by: str | None = None
    item: str | None = None
    value: str | None = None
    decimals: Sequence[str] = ()
    engine: str | None = None
    scheduler: str | None = None
    shown: bool = False

    @property
    def said(self) -> bool:
        """Tell whether anything is said."""
        return any(self)


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


def wishes_cache(choices: "Options", files: Sequence[str]) -> bool:
    """
    Tell whether earlier answers may be used: as the caller says, else settings of the first file.

    Raises:
        UsageError: a settings file is wrong.
    """
    if choices.cache is not None:
        return choices.cache
    if choices.cache_dir or not files:
        return bool(choices.cache_dir)
    from bulletin.api.options.settings import Settings

    return bool(Settings(choices).of(files[0]).options.cache)


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


def examined(  # noqa: PLR0913  what all commands may ask of files
    files: Sequence[str],
    choices: "Options",
    *,
    quiet: bool,
    sentences: bool = False,
    seen: bool = False,
    panels: PanelWish | None = None,
) -> "Report":
    """
    Return the report on the files, once it is told what stood in the way of reading them.

    That is which files could not be read and what to do; and, unless quiet, what had to be
    guessed or mended, and which declarations bear on none of them. `seen`: the result itself
    names unreadable files to the same reader. `panels`: some of them may be panels.
    """

    def examining(bar: "ProgressBar | None" = None) -> "Report":
        if panels is not None:
            from bulletin.cli.panels import examined_panels

            return examined_panels(files, choices, panels, bar)
        from bulletin.api.examine import examine

        return examine(files, choices, watcher=bar, sentences=sentences)

    if quiet or not sys.stderr.isatty():
        report = examining()
    else:
        from bulletin.cli.progress import ProgressBar

        with ProgressBar() as bar:
            report = examining(bar)
    if not seen:
        tell_unreadable(report)
    for broken in (each for file in report.files for each in file.broken_rules):
        tell(say("program.says", sentence=broken))
    if not quiet:
        notices = dict.fromkeys(each for file in report.files for each in file.notices)
        for sentence in (*report.remarks, *notices):
            tell(say("program.says", sentence=sentence))
    return report


_LARGE = 8 << 20  # bytes of a file that is given to those who read panels
_PARQUET = ".parquet", ".pq"
_ORDINARY = 1 << 15  # from which on it is asked whether it is a panel


def may_hold_panels(files: Iterable[str], wish: PanelWish) -> bool:
    """Tell whether there may be panels among some files: as said, by a name, or by a size."""
    return wish.said or any(map(_may_be_panel, files))


def is_screened(path: str, choices: "Options") -> bool:
    """Tell whether a file of ordinary size is a panel, which is screened unasked."""
    if not may_be_screened(path):
        return False
    from bulletin.scale.long_panels import is_long_panel

    return is_long_panel(path, choices)


def may_be_screened(path: str) -> bool:
    """Tell whether a file is for those who read panels, or so large that they are asked."""
    if path.lower().endswith(_PARQUET):
        return True
    try:
        return os.stat(path).st_size >= _ORDINARY  # noqa: PTH116 - pathlib costs 4 ms of start-up
    except (OSError, ValueError):
        return False


def _may_be_panel(path: str) -> bool:
    """Tell whether a file is for those who read panels, or large enough to ask them."""
    if path.lower().endswith(_PARQUET) or "://" in path:
        return True
    try:
        return os.stat(path).st_size >= _LARGE  # noqa: PTH116 - pathlib costs 4 ms of start-up
    except OSError:
        return False


def bytes_of_file(path: str) -> bytes:
    """Return what a file holds now, nothing where it cannot be read any more."""
    from bulletin.read.bytes.bounded import bytes_if_readable

    return bytes_if_readable(path)


def tell_unreadable(report: "Report") -> None:
    """Say on standard error which files could not be read, and what to do."""
    for file in report.files:
        if file.error:
            tell(say("program.says", sentence=file.error))
