"""bulletin growth FILE...: what levels and their growth imply."""

from bulletin.cli.parameters import (
    Bom,
    Config,
    Encoding,
    Files,
    Format,
    Kind,
    Output,
    Quiet,
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
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin growth`."""
    from bulletin.api.derive import growth_lines
    from bulletin.cli.examined_files import examined, options
    from bulletin.cli.output import Wish, print_lines, wanted
    from bulletin.render.form import Result

    out = wanted("growth", Wish(form, output, bom, quiet))
    report = examined(files, options(kind, encoding, sheet, table, config), quiet=quiet)
    return print_lines(Result("growth", report, growth_lines(report)), out)
