"""bulletin show FILE...: what was understood of a table."""

from bulletin.cli.form import wanted
from bulletin.cli.parameters import Encoding, Files, Format, Kind, Quiet, Sheet, Table
from bulletin.cli.reading import options, tell_notices, tell_unreadable
from bulletin.cli.status import status
from bulletin.cli.streams import write


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Format = "auto",
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    quiet: Quiet = False,
) -> int:
    """
    Show what was understood: kind, units, hierarchy, relations.

    In csv and other flat formats: the table itself as one clean rectangle.
    """
    from bulletin.api.examine import examine
    from bulletin.render.show import show_text

    out = wanted(form, quiet=quiet)
    report = examine(files, options(kind, encoding, sheet, table))
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    write(show_text(report, out))
    return status(report)
