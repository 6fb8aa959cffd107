"""bulletin growth FILE...: what levels and their growth imply."""

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
    form: Annotated[str, format_option("growth")] = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    quiet: Quiet = False,
) -> int:
    """
    Print earlier levels, changes and contributions that growth implies.

    Contributions to the growth of the total are in percentage points. Where only growth
    or indices are printed, the weights that they imply are given.
    """
    from bulletin.api.derive import growth_lines

    out = wanted("growth", form, quiet=quiet)
    report = examined(files, options(kind, encoding, sheet, table, config), quiet=quiet)
    return print_lines(Result("growth", report, growth_lines(report)), out)
