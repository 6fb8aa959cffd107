"""bulletin explain [RULE]: what a rule means."""

import sys
from typing import Annotated

import typer

from bulletin.cli.names import need_rules
from bulletin.cli.screen import width_of
from bulletin.cli.streams import write


def command(
    rule: Annotated[
        str | None, typer.Argument(metavar="[RULE]", help="The name of a rule.")
    ] = None,
) -> int:
    """Explain a rule; without a name, list them all."""
    from bulletin.api.rules import named_rules
    from bulletin.render.pages import rule_list, rule_page

    rules, width = named_rules(), width_of(sys.stdout)
    if rule is None:
        entries = [(each.name, each.severity, each.page) for each in rules.values()]
        write(rule_list(entries, width))
        return 0
    need_rules([rule])
    found = rules[rule]
    write(rule_page(found.name, found.severity, found.page, width))
    return 0
