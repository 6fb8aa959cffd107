"""bulletin check FILE...: whether the figures can be true."""

from collections.abc import Mapping
from typing import Annotated

from bulletin.cli.parameters import (
    Bom,
    Config,
    Encoding,
    Files,
    Format,
    Kind,
    Output,
    Quiet,
    Rounding,
    Rule,
    Sheet,
    Table,
    Trust,
    option,
    rules,
)
from bulletin.cli.status import FailOn, failing, status


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Format = "auto",
    output: Output = None,
    bom: Bom = None,
    fail_on: Annotated[FailOn, option("--fail-on")] = FailOn.ERROR,
    select: Annotated[
        list[str] | None, option("--select", metavar="RULE", completion=rules)
    ] = None,
    ignore: Annotated[
        list[str] | None, option("--ignore", metavar="RULE", completion=rules)
    ] = None,
    rounding: Rounding = None,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    rule: Rule = None,
    trust: Trust = None,
    strict: Annotated[bool, option("--strict")] = False,
    notes: Annotated[bool, option("--notes")] = False,
    quiet: Quiet = False,
) -> int:
    """Return the exit status of `bulletin check`."""
    import sys

    from bulletin.cli.examined_files import bytes_of_file, examined, options, with_declared
    from bulletin.cli.output import Wish, deliver, wanted
    from bulletin.cli.streams import tell
    from bulletin.render.form import Result

    out = wanted("check", Wish(form, output, bom, quiet))
    out = out._replace(notes=notes or fail_on is FailOn.NOTE)
    choices = with_declared(options(kind, encoding, sheet, table, config), rule, rounding, trust)
    if select or ignore or strict:
        from bulletin.api.options.mistypable_names import listed_names

        choices = choices._replace(
            select=listed_names(select or ()),
            ignore=listed_names(ignore or ()),
            strict=strict,
        )
    seen = out.name == "table" and not out.file and sys.stdout.isatty()
    report = examined(files, choices, quiet=quiet, sentences=True, seen=seen)
    report = report.without_idle_notes()
    deliver(Result("check", report, (), failing(fail_on), _pages, bytes_of_file), out)
    if not (quiet or out.counts):
        from bulletin.render.phrases.counts import remarks

        for sentence in remarks(report):
            tell(sentence)
    return status(report, failing(fail_on))


def _pages() -> Mapping[str, str]:
    from bulletin.api.rules import pages

    return pages()
