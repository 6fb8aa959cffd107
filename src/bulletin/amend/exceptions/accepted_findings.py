"""Accepted exceptions laid against the findings of a file."""

from collections.abc import Callable, Iterator, Sequence

from bulletin.amend.exceptions.exceptions_file import AcceptedEntry, base_name
from bulletin.check.rule import Failure
from bulletin.check.rules.exceptions.acceptance_out_of_date import acceptance_out_of_date
from bulletin.messages.message import Message
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import ACCEPTED, FileReport, Finding, Place
from bulletin.model.table.table import Measure

RULE = acceptance_out_of_date.name
_GONE = "rule.acceptance-out-of-date.gone"
_CHANGED = "rule.acceptance-out-of-date.changed"
Asked = Callable[[str], bool]


def _all(_rule: str) -> bool:
    return True


def with_accepted(
    report: FileReport, entries: Sequence[AcceptedEntry], asked: Asked = _all
) -> FileReport:
    """
    Return the report with each accepted finding marked by the reason it was accepted for.

    An entry is for one inconsistency: rule, condition, item, column and every figure of it
    must be as they were; the line may have moved. Errs towards not accepting. Entries for
    this file that match nothing become notes at its end. `asked` tells of the name of a
    rule whether it was asked in this run.
    """
    mine = [each for each in entries if each.path == base_name(report.path)]
    if report.error or not mine:
        return report
    found = [(entry, _matches(entry, report)) for entry in mine]
    reasons = {each.id: entry.because for entry, matches in found for each in matches}
    marked = [
        each._replace(accepted=reasons[each.id]) if each.id in reasons else each
        for each in report.findings
    ]
    # Where it rests on other files, these may not be in this run.
    stale = [
        entry
        for entry, matches in found
        if not matches and not entry.files and asked(entry.rule) and asked(RULE)
    ]
    return report._replace(findings=(*marked, *_notes(stale, report)))


def _matches(entry: AcceptedEntry, report: FileReport) -> list[Finding]:
    """Return the findings of the nearest place that an entry describes to the letter."""
    alike = [
        each
        for each in report.findings
        if AcceptedEntry.of(report.path, each, entry.because).same(entry)
    ]
    places = sorted({each.place.position for each in alike}, key=lambda at: _far(at, entry))
    return [each for each in alike if each.place.position == places[0]]


def _far(position: Position, entry: AcceptedEntry) -> tuple[int, int]:
    return abs(position.line - entry.position.line), position.line


def _notes(stale: Sequence[AcceptedEntry], report: FileReport) -> Iterator[Finding]:
    first = max((each.id for each in report.findings), default=0) + 1
    for number, entry in enumerate(stale, first):
        gaps = {
            "file": ACCEPTED,
            "rule": entry.rule,
            "item": entry.item,
            "printed": entry.printed,
            "because": entry.because,
            "why": Message.of(_CHANGED if _at(entry, report) else _GONE),
        }
        mine = acceptance_out_of_date
        place = _place(entry, report.sheet)
        message = mine.sentence(Failure(place, gaps))
        yield Finding(number, mine.name, mine.severity, message, place)


def _at(entry: AcceptedEntry, report: FileReport) -> bool:
    """Tell whether the same rule still finds something in the very cell."""
    return any(
        each.rule == entry.rule and each.place.position == entry.position
        for each in report.findings
    )


def _place(entry: AcceptedEntry, sheet: Sheet | None) -> Place:
    """Return the cell of an entry as it stands now, the nearest one if it is gone."""
    lines = sheet.lines if sheet else ()
    if sheet is None or not lines:
        return Place(Position(1, 1), entry.item, Measure.UNKNOWN, "")
    line = min(lines, key=lambda each: (abs(each - entry.position.line), each))
    row = sheet.rows[lines.index(line)]
    column = min(entry.position.column, max(len(row), 1))
    printed = row[column - 1].strip() if row else ""
    return Place(Position(line, column), entry.item, Measure.UNKNOWN, printed)
