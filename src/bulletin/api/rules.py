"""Every rule under whose name a finding may stand."""

from collections.abc import Mapping
from functools import cache

from bulletin.check.rule import Rule, all_rules


@cache
def named_rules() -> Mapping[str, Rule]:
    """Return the rules asked of tables and that of accepted exceptions, in alphabetical order."""
    from bulletin.amend.stale import acceptance_out_of_date

    rules = (*all_rules().values(), acceptance_out_of_date)
    return {each.name: each for each in sorted(rules, key=lambda each: each.name)}
