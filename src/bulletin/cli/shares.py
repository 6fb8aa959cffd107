"""bulletin shares FILE...: parts as shares of their wholes."""

from bulletin.cli.form import wanted
from bulletin.cli.parameters import Config, Encoding, Files, Format, Kind, Quiet, Sheet, Table
from bulletin.cli.reading import options, tell_notices, tell_unreadable
from bulletin.cli.status import status
from bulletin.cli.streams import tell, write


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Format = "auto",
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
    from bulletin.api.examine import examine
    from bulletin.render.shares import shares_text
    from bulletin.render.words.nothing import nothing

    out = wanted(form, quiet=quiet)
    report = examine(files, options(kind, encoding, sheet, table, config))
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    lines = share_lines(report)
    write(shares_text(report, lines, out))
    if not quiet and not lines:
        tell(nothing("shares", report))
    return status(report)
