"""What becomes of the sums across the columns of a table given as text."""

from bulletin.api.examine import examine_text
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.table import Evidence


def across(text: str, evidence: Evidence = Evidence.MARKER) -> dict[tuple[str, ...], list[Outcome]]:
    """Return the outcomes of the sums in a line, by the lines' printed figures."""
    found: dict[tuple[str, ...], list[Outcome]] = {}
    for each in examine_text(text).judgements:
        places = (each.target, *each.parts)
        lines = {place.position.line for place in places}
        if each.kind == "sum" and each.evidence is evidence and len(lines) == 1:
            found.setdefault(tuple(place.printed for place in places), []).append(each.outcome)
    return found


def accused(text: str) -> list[tuple[str, str, Severity]]:
    """Return item, printed text and severity of each total that is called not additive."""
    return [
        (each.place.item, each.place.printed, each.severity)
        for each in examine_text(text).findings
        if each.rule == "total-not-additive"
    ]
