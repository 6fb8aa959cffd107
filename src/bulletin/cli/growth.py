"""bulletin growth FILE...: what levels and their growth imply."""

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
    Print earlier levels, changes and contributions that growth implies.

    Contributions to the growth of the total are in percentage points. Where only growth
    or indices are printed, the weights that they imply are given.
    """
    from bulletin.api.derive import growth_lines
    from bulletin.api.examine import examine
    from bulletin.render.growth import growth_text
    from bulletin.render.words.nothing import nothing

    out = wanted(form, quiet=quiet)
    report = examine(files, options(kind, encoding, sheet, table, config))
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    lines = growth_lines(report)
    write(growth_text(report, lines, out))
    if not quiet and not lines:
        tell(nothing("growth", report))
    return status(report)
