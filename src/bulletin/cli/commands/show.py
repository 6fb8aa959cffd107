"""bulletin show FILE...: what was understood of a table."""

from bulletin.cli.parameters import (
    Bom,
    Config,
    Encoding,
    Files,
    Format,
    Kind,
    Output,
    Quiet,
    Rule,
    Sheet,
    Table,
)


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Format = "auto",
    output: Output = None,
    bom: Bom = None,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    rule: Rule = None,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin show`."""
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, deliver, wanted
    from bulletin.cli.status import status
    from bulletin.render.form import Result

    out = wanted("show", Wish(form, output, bom, quiet))
    choices = options(kind, encoding, sheet, table, config)
    report = examined(files, choices._replace(relations=tuple(rule or ())), quiet=quiet)
    deliver(Result("show", report), out)
    return status(report)
