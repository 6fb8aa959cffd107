"""bulletin fix FILE...: proposed corrections as a diff, and written if asked."""

from typing import Annotated

import typer

from bulletin.cli.names import need
from bulletin.cli.parameters import (
    Config,
    Encoding,
    Files,
    Kind,
    Quiet,
    Rounding,
    Rule,
    Sheet,
    Table,
    Trust,
)
from bulletin.cli.reading import declared, options
from bulletin.errors import UsageError

_FORMATS = ("auto", "diff")


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    to_write: Annotated[
        bool, typer.Option("--write", help="Write what is certain enough, keeping a backup.")
    ] = False,
    certainty: Annotated[
        float,
        typer.Option("--certainty", min=0, max=1, help="From which probability on to propose."),
    ] = 0.95,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Ask cell by cell, then write the answers.")
    ] = False,
    back: Annotated[
        bool, typer.Option("--undo", help="Put the newest backup back in its place.")
    ] = False,
    form: Annotated[
        str,
        typer.Option("--format", "-f", metavar="FORMAT", help="diff, the only one of fix."),
    ] = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    rounding: Rounding = None,
    rule: Rule = None,
    trust: Trust = None,
    quiet: Quiet = False,
) -> int:
    """
    Propose corrections as a diff, with the reason for each.

    Nothing is written without --write or --interactive. Exit status: 0 nothing to propose,
    or written; 1 proposals that were not written; 2 unusable arguments or input.
    """
    from bulletin.cli.fixing import Wanted, fix, undone

    need("format", form, _FORMATS)
    if sum((to_write, interactive, back)) > 1:
        message = "--write, --interactive and --undo exclude each other; give one of them."
        raise UsageError(message)
    if not 0 <= certainty <= 1:  # not a number passes as neither too small nor too large
        message = f"--certainty must be a number from 0 to 1, not {certainty}."
        raise UsageError(message)
    if back:
        return undone(files, quiet=quiet)
    choices = declared(options(kind, encoding, sheet, table, config), rule, rounding, trust)
    return fix(files, choices, Wanted(certainty, to_write, interactive, quiet))
