"""bulletin growth FILE...: what levels and their growth imply."""

from typing import TYPE_CHECKING, Annotated

from bulletin.cli.command_line.parameters import (
    Files,
    Quiet,
    ReadingOptions,
    WritingOptions,
    option,
)
from bulletin.model.derived.against import Against

if TYPE_CHECKING:
    from bulletin.derive.series.series_growth import WantedGrowth


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    base: Annotated[str | None, option("--base", metavar="PERIOD")] = None,
    average: Annotated[bool, option("--average")] = False,
    against: Annotated[Against | None, option("--against")] = None,
    writing: WritingOptions,
    reading: ReadingOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin growth`."""
    from bulletin.api.derive import growth_lines
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.cli.streams import tell
    from bulletin.messages.speaking import translated
    from bulletin.render.form import Result

    out = wanted("growth", Wish(*writing, quiet))
    comparison = _comparison(base, against, average=average)
    report = examined(files, options(*reading), quiet=quiet)
    if not quiet and len(report.files) > 1:
        from bulletin.api.series import changed_items

        for remark in changed_items(report):
            tell(translated(remark))
    return print_lines(Result("growth", report, growth_lines(report, comparison)), out)


def _comparison(
    base: str | None, against: Against | None, *, average: bool
) -> "WantedGrowth | None":
    """Return which growth of series is wanted, None where nothing is said."""
    if base is None and against is None and not average:
        return None
    from bulletin.api.series import base_period
    from bulletin.derive.series.series_growth import WantedGrowth

    return WantedGrowth(against, base_period(base) if base else None, average)
