"""A finding accepted by a person: which one is meant, and its entry in the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bulletin.amend.exceptions.accepted_findings import RULE
from bulletin.amend.exceptions.exceptions_file import (
    AcceptedEntry,
    add_entries,
    file_beside,
    read_accepted,
)
from bulletin.errors import UsageError
from bulletin.messages.message import Gap, Message
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport, Finding


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry, the file that keeps it, and whether it stood there before."""

    entry: AcceptedEntry
    file: str
    before: bool


def accept(
    report: FileReport, position: Position, because: str, rule: str | None = None
) -> list[Accepted]:
    """
    Keep the findings of a cell (only those of one rule, if named) as accepted.

    Raises:
        UsageError: there is no such finding, or it was accepted for another reason.
        InputError: the file of exceptions cannot be read or written.
    """
    name = file_beside(report.path)
    if not name:
        raise UsageError(Message.of("accept.no.file", path=report.path))
    known = read_accepted(name)
    done = [
        _found(AcceptedEntry.of(report.path, each, because), name, known)
        for each in _meant(report, position, rule)
    ]
    fresh = [each.entry for each in done if not each.before]
    if fresh:
        add_entries(name, list(dict.fromkeys(fresh)))
    return done


def _found(entry: AcceptedEntry, name: str, known: Sequence[AcceptedEntry]) -> Accepted:
    """Tell whether an entry is known, and refuse to give it a second reason."""
    for each in known:
        if each.same(entry) and each.position.line == entry.position.line:
            if each.because != entry.because:
                line, column = entry.position
                raise UsageError(
                    Message.of(
                        "accept.otherwise",
                        file=name,
                        rule=entry.rule,
                        line=line,
                        column=column,
                        because=each.because,
                    )
                )
            return Accepted(entry, name, before=True)
    return Accepted(entry, name, before=False)


def _meant(report: FileReport, position: Position, rule: str | None) -> list[Finding]:
    findings = [each for each in report.findings if each.rule != RULE]
    here = [each for each in findings if each.place.position == position]
    gaps: Mapping[str, Gap] = {
        "path": report.path,
        "line": position.line,
        "column": position.column,
    }
    if not here:
        raise UsageError(_elsewhere(findings, position, gaps))
    meant = [each for each in here if rule in (None, each.rule)]
    if not meant:
        others = tuple(dict.fromkeys(each.rule for each in here))
        raise UsageError(Message.of("accept.no.rule", rule=str(rule), others=others, **gaps))
    return meant


def _elsewhere(findings: Sequence[Finding], position: Position, gaps: Mapping[str, Gap]) -> Message:
    """Return where a cell has a part in a finding, one that is not yet accepted if it can be."""
    near = [each for each in findings if any(cell.position == position for cell in each.cells)]
    if not near:
        return Message.of("accept.no.finding", **gaps)
    first = min(near, key=lambda each: bool(each.accepted))
    line, column = first.place.position
    key = "accept.elsewhere.before" if first.accepted else "accept.elsewhere"
    return Message.of(key, other_line=line, other_column=column, **gaps)
