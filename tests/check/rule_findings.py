"""What one rule says of a table given as text."""

from collections.abc import Sequence

from bulletin.api.examine import examine_text
from bulletin.api.options.options import Options
from bulletin.model.findings.report import Finding


def flagged(rule: str, text: str) -> Sequence[Finding]:
    return examine_text(text, Options(select=(rule,))).findings


def cells(rule: str, text: str) -> list[tuple[int, int]]:
    return [(each.place.position.line, each.place.position.column) for each in flagged(rule, text)]
