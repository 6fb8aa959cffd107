"""bulletin check FILE...: whether the figures can be true."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

import typer

from bulletin.cli.form import wanted
from bulletin.cli.names import need_rules, split
from bulletin.cli.parameters import (
    Config,
    Encoding,
    Files,
    Format,
    Kind,
    Quiet,
    Rounding,
    Rule,
    Sheet,
    Table,
    Trust,
)
from bulletin.cli.reading import declared, options, tell_notices, tell_unreadable
from bulletin.cli.status import FailOn, failing, status
from bulletin.cli.streams import tell, write

_TOLD = ("json", "jsonl", "sarif", "junit", "table")  # these hold their counts themselves


def command(  # noqa: PLR0913  its parameters are its options
    files: Files,
    *,
    form: Format = "auto",
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="From which weight on the exit status is 1.")
    ] = FailOn.ERROR,
    select: Annotated[
        list[str] | None, typer.Option("--select", metavar="RULE", help="Ask only these rules.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="RULE", help="Do not ask these rules.")
    ] = None,
    rounding: Rounding = None,
    kind: Kind = None,
    encoding: Encoding = None,
    sheet: Sheet = None,
    table: Table = None,
    config: Config = None,
    rule: Rule = None,
    trust: Trust = None,
    quiet: Quiet = False,
) -> int:
    """
    Check whether the figures of a table can all be true.

    Exit status: 0 consistent, 1 findings at or above --fail-on, 2 unusable arguments or
    input, 3 a defect of the program.
    """
    from bulletin.api.examine import examine
    from bulletin.render.check import check_text
    from bulletin.render.words.counts import remarks

    out = wanted(form, quiet=quiet, checking=True)
    chosen, refused = split(select), split(ignore)
    need_rules((*chosen, *refused))
    choices = replace(
        declared(options(kind, encoding, sheet, table, config), rule, rounding, trust),
        select=chosen,
        ignore=refused,
    )
    report = examine(files, choices)
    tell_unreadable(report)
    tell_notices(report, quiet=quiet)
    write(check_text(report, replace(out, pages=_pages(out.name)), failing(fail_on)))
    if not quiet and out.name not in _TOLD:
        for sentence in remarks(report):
            tell(sentence)
    return status(report, failing(fail_on))


def _pages(form: str) -> Mapping[str, str]:
    """Return the pages of the rules, for the one format that explains what it reports."""
    if form != "sarif":
        return {}
    from bulletin.api.rules import named_rules

    return {each.name: each.page for each in named_rules().values()}
