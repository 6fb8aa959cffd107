"""bulletin shares FILE...: parts as shares of their wholes."""

from typing import Annotated

from bulletin.cli.command_line.parameters import (
    Files,
    Quiet,
    ReadingOptions,
    WritingOptions,
    option,
)


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    change: Annotated[bool, option("--change")] = False,
    base: Annotated[str | None, option("--base", metavar="PERIOD")] = None,
    across: Annotated[list[str] | None, option("--across", metavar="HEAD")] = None,
    writing: WritingOptions,
    reading: ReadingOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin shares`."""
    from bulletin.api.derive import share_lines
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.render.form import Result

    out = wanted("shares", Wish(*writing, quiet))
    report = examined(files, options(*reading), quiet=quiet)
    comparison = None
    if change or base is not None:
        from bulletin.api.series import base_period
        from bulletin.derive.series.series_growth import WantedGrowth

        comparison = WantedGrowth(base=base_period(base) if base else None)
    lines = share_lines(report, comparison, across or ())
    return print_lines(Result("shares", report, lines), out)
