"""Findings that weigh more or less than usual, as a user wishes."""

from collections.abc import Iterable, Mapping

from bulletin.api.rules import named_rule
from bulletin.model.findings.report import Finding, Severity


def reweighed(
    found: Iterable[Finding], wishes: Mapping[str, Severity], first: int
) -> tuple[Finding, ...]:
    """
    Return the findings with the weights wished for, gravest first, numbered from `first`.

    A finding that rests on weak evidence weighs less than its rule, and stays so: a wish
    makes it lighter only.
    """
    ordered = [with_severity(each, wishes) for each in found]
    ordered.sort(key=lambda each: each.severity.lightness)
    return tuple(each._replace(id=number) for number, each in enumerate(ordered, first))


def with_severity(finding: Finding, wishes: Mapping[str, Severity]) -> Finding:
    """Return one finding with the weight wished for; twice is as good as once."""
    wish = wishes.get(finding.rule)
    if wish is None:
        return finding
    if finding.severity is not named_rule(finding.rule).severity:
        wish = max(wish, finding.severity, key=lambda each: each.lightness)
    return finding._replace(severity=wish)
