"""bulletin explain [RULE]: what a rule means."""

import sys
from typing import Annotated

from bulletin.api.options.mistypable_names import need_rules
from bulletin.cli.command_line.parameters import argument, rules
from bulletin.cli.streams import to_people, width_of, write


def command(
    rule: Annotated[str | None, argument(metavar="[RULE]", completion=rules)] = None,
) -> int:
    """Return the exit status of `bulletin explain`."""
    from bulletin.api.rules import explained, named_rule, named_rules
    from bulletin.render.pages import rule_list, rule_page

    to_people()
    width = width_of(sys.stdout)
    if rule is None:
        write(rule_list([explained(each) for each in named_rules().values()], width))
        return 0
    need_rules([rule])
    write(rule_page(*explained(named_rule(rule)), width))
    return 0
