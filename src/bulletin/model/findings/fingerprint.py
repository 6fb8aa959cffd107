"""By what a finding is known again after its file has been edited."""

from collections import Counter
from collections.abc import Mapping

from bulletin.model.findings.report import FileReport, Finding


def fingerprints(file: FileReport) -> Mapping[int, str]:
    """
    Return a short text for each finding of a file, by its id; no two are the same.

    It follows from rule, table, item and head, not from lines or figures: what moves down
    as lines are added is still known, and a figure mistyped in another way is the same
    finding. Findings that have all of it in common are told apart by their order.
    """
    from hashlib import sha256

    heads = _heads(file)
    seen = Counter[tuple[str, ...]]()
    found = {}
    for each in file.findings:
        traits = _traits(file, each, heads)
        seen[traits] += 1
        text = "\0".join((*traits, str(seen[traits])))
        found[each.id] = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return found


def _traits(
    file: FileReport, finding: Finding, heads: Mapping[tuple[int, int], str]
) -> tuple[str, ...]:
    place = finding.place
    sheet = file.sheet.name if file.sheet else ""
    return (finding.rule, sheet, place.item, heads.get(place.position, ""), place.measure)


def _heads(file: FileReport) -> Mapping[tuple[int, int], str]:
    """Return the head above every cell that some table of the file holds."""
    return {
        cell.position: table.columns[column].label
        for table in file.tables
        for (_, column), cell in table.cells.items()
    }
