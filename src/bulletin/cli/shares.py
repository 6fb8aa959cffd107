"""bulletin shares FILE...: parts as shares of their wholes."""

from typing import Annotated

from bulletin.cli.output import print_lines, wanted
from bulletin.cli.parameters import (
    Config,
    Encoding,
    Files,
    Kind,
    Quiet,
    Sheet,
    Table,
    format_option,
)
from bulletin.cli.reading import examined, options
from bulletin.render.form import Result


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Annotated[str, format_option("shares")] = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    quiet: Quiet = False,
) -> int:
    """
    Print parts as shares of their wholes, with what rounding leaves.

    Beside a printed share it says whether that can be reproduced. Where only growth or
    indices are printed, the weights that they imply are given.
    """
    from bulletin.api.derive import share_lines

    out = wanted("shares", form, quiet=quiet)
    report = examined(files, options(kind, encoding, sheet, table, config), quiet=quiet)
    return print_lines(Result("shares", report, share_lines(report)), out)
