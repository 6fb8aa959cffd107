"""Findings that weigh more or less than usual, as a user wishes."""

from collections.abc import Iterable, Mapping

from bulletin.check.rule import all_rules
from bulletin.model.report import Finding, Severity

_GRAVEST_FIRST = tuple(Severity)


def reweighed(
    found: Iterable[Finding], wishes: Mapping[str, Severity], first: int
) -> tuple[Finding, ...]:
    """
    Return the findings with the weights wished for, gravest first, numbered from `first`.

    A finding that rests on weak evidence weighs less than its rule, and stays so: a wish
    makes it lighter only.
    """
    weighed = [each._replace(severity=_weight(each, wishes)) for each in found]
    weighed.sort(key=lambda each: _GRAVEST_FIRST.index(each.severity))
    return tuple(each._replace(id=number) for number, each in enumerate(weighed, first))


def _weight(finding: Finding, wishes: Mapping[str, Severity]) -> Severity:
    wish = wishes.get(finding.rule)
    if wish is None:
        return finding.severity
    usual = all_rules()[finding.rule].severity
    if finding.severity is usual:
        return wish
    return max(wish, finding.severity, key=_GRAVEST_FIRST.index)
