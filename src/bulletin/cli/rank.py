"""bulletin rank FILE... --by MEASURE: the order of the items."""

from typing import Annotated

import typer

from bulletin.cli.form import wanted
from bulletin.cli.parameters import Config, Encoding, Files, Format, Kind, Quiet, Sheet, Table
from bulletin.cli.reading import options, tell_notices, tell_unreadable
from bulletin.cli.status import status
from bulletin.cli.streams import tell, write
from bulletin.derive.entries import By


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    by: Annotated[By, typer.Option("--by", help="What to rank by.")] = By.GROWTH,
    top: Annotated[
        int | None, typer.Option("--top", metavar="N", min=1, help="Only the first N.")
    ] = None,
    bottom: Annotated[
        int | None, typer.Option("--bottom", metavar="N", min=1, help="Only the last N.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Rank totals, of-which and memo items too.")
    ] = False,
    form: Format = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    quiet: Quiet = False,
) -> int:
    """
    Rank the items; equal figures share a rank.

    Figures whose order rounding leaves open are named. Ranked by growth unless --by says
    otherwise; --top and --bottom may be given together.
    """
    from bulletin.api.derive import rank_lines
    from bulletin.api.examine import examine
    from bulletin.render.rank import rank_text
    from bulletin.render.words.nothing import nothing

    out = wanted(form, quiet=quiet)
    report = examine(files, options(kind, encoding, sheet, table, config))
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    lines = rank_lines(report, by=by.value, top=top, bottom=bottom, everything=everything)
    write(rank_text(report, lines, out))
    if not quiet and not lines:
        tell(nothing("rank", report))
    return status(report)
