"""bulletin show FILE...: what was understood of a table."""

from dataclasses import replace

from bulletin.cli.form import wanted
from bulletin.cli.parameters import Config, Encoding, Files, Format, Kind, Quiet, Rule, Sheet, Table
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
    config: Config = None,
    rule: Rule = None,
    quiet: Quiet = False,
) -> int:
    """
    Show what was understood: kind, units, hierarchy, relations.

    In csv and other flat formats: the table itself as one clean rectangle.
    """
    from bulletin.api.examine import examine
    from bulletin.render.show import show_text

    out = wanted(form, quiet=quiet)
    choices = options(kind, encoding, sheet, table, config)
    report = examine(files, replace(choices, relations=tuple(rule or ())))
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    write(show_text(report, out))
    return status(report)
