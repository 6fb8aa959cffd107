"""bulletin rank FILE... --by MEASURE: the order of the items."""

from typing import TYPE_CHECKING, Annotated

from bulletin.cli.command_line.parameters import (
    Files,
    Quiet,
    ReadingOptions,
    WritingOptions,
    option,
)
from bulletin.model.derived.ranked_by import By

if TYPE_CHECKING:
    from bulletin.model.findings.report import Report


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    by: Annotated[By, option("--by")] = By.GROWTH,
    top: Annotated[int | None, option("--top", metavar="N", least=1)] = None,
    bottom: Annotated[int | None, option("--bottom", metavar="N", least=1)] = None,
    everything: Annotated[bool, option("--all")] = False,
    across: Annotated[list[str] | None, option("--across", metavar="HEAD")] = None,
    within: Annotated[list[str] | None, option("--within", metavar="HEAD")] = None,
    writing: WritingOptions,
    reading: ReadingOptions,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin rank`."""
    from bulletin.api.derive import rank_lines
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.render.form import Result

    out = wanted("rank", Wish(*writing, quiet))
    report = examined(files, options(*reading), quiet=quiet)
    lines = rank_lines(
        report,
        by.value,
        top,
        bottom,
        everything=everything,
        across=across or (),
        within=within or (),
    )
    otherwise = "" if lines or quiet else _otherwise(report, by)
    return print_lines(Result("rank", report, lines), out, otherwise)


def _otherwise(report: "Report", by: By) -> str:
    """Return the sentence on by what else something can be ranked, empty if by nothing."""
    from bulletin.api.derive import rankable_by
    from bulletin.messages.speaking import say

    others = tuple(each.value for each in rankable_by(report) if each is not by)
    return say("nothing.rank.others", by=by.value, others=others) if others else ""
