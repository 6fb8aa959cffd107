"""How many files, relations and findings: the line that ends every report."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin.messages.speaking import translated
from bulletin.model.findings.report import FileReport, Outcome, Report, Severity
from bulletin.render.phrases.report_sentences import harmless, say_safely


class Counts(NamedTuple):
    """The counts of one run or one file; unreadable files are among `files`."""

    files: int
    unreadable: int
    held: int
    failed: int
    not_testable: int
    errors: int
    warnings: int
    notes: int


NONE = Counts(0, 0, 0, 0, 0, 0, 0, 0)


def together(one: Counts, other: Counts) -> Counts:
    """Return the counts of files of which some were counted in one and the rest in the other."""
    return Counts(*(mine + theirs for mine, theirs in zip(one, other, strict=True)))


def counts(report: Report) -> Counts:
    """Return the counts of all files together."""

    def outcomes(outcome: Outcome) -> int:
        return sum(file.count(outcome) for file in report.files)

    def severities(severity: Severity) -> int:
        return sum(file.severities(severity) for file in report.files)

    return Counts(
        files=len({file.path for file in report.files}),  # a file may hold several tables
        unreadable=len({file.path for file in report.files if file.error}),
        held=outcomes(Outcome.HELD),
        failed=outcomes(Outcome.FAILED),
        not_testable=outcomes(Outcome.NOT_TESTABLE),
        errors=severities(Severity.ERROR),
        warnings=severities(Severity.WARNING),
        notes=severities(Severity.NOTE),
    )


def summary(report: Report) -> str:
    """Return the counts as one line for people; what was not tested is never left out."""
    return summed_up(counts(report))


def summed_up(total: Counts) -> str:
    """Return counts as that line."""
    files = say_safely("count.files", count=total.files)
    if total.unreadable:
        files += say_safely("counts.unreadable", count=total.unreadable)
    relations, findings = _outcomes(total), _findings(total)
    return say_safely("counts", files=files, relations=relations, findings=findings)


def file_summary(file: FileReport) -> str:
    """Return the counts of one file as one line, or why there are none."""
    if file.error:
        return harmless(file.error)
    total = counts(Report((file,)))
    return say_safely("counts.of.file", relations=_outcomes(total), findings=_findings(total))


def _outcomes(total: Counts) -> str:
    return say_safely(
        "counts.relations", held=total.held, failed=total.failed, not_testable=total.not_testable
    )


def _findings(total: Counts) -> str:
    return say_safely(
        "counts.findings",
        errors=say_safely("count.errors", count=total.errors),
        warnings=say_safely("count.warnings", count=total.warnings),
        notes=say_safely("count.notes", count=total.notes),
    )


def untested(file: FileReport) -> str:
    """Return why nothing at all could be tested in a file, empty where something was."""
    if file.error or file.count(Outcome.HELD) or file.count(Outcome.FAILED):
        return ""
    reason = translated(file.untested) or say_safely("untested.unknown")
    return say_safely("file.untested", reason=reason.rstrip(".。"))


def verdict(file: FileReport) -> str:
    """
    Return the sentence for a file as a whole, never better than the tests were.

    Empty where findings speak for themselves, and for an unreadable file.
    """
    if untested(file):
        return untested(file)
    if file.error or not all(each.aside for each in file.findings):
        return ""
    open_ones = file.count(Outcome.NOT_TESTABLE)
    key = "file.held.partly" if open_ones else "file.held"
    held = say_safely("count.relations", count=file.count(Outcome.HELD))
    return say_safely(key, relations=held, not_testable=open_ones)


def remarks(report: Report) -> list[str]:
    """Return what flat formats have no place for: files without any test, and the counts."""
    return [*without_test(report.files), summary(report)]


def without_test(files: Iterable[FileReport]) -> list[str]:
    """
    Return why nothing at all could be tested in files or parts of them, a line a file and reason.

    Where other parts of the file were tested, or could not for another reason, it says in
    which lines the tables begin.
    """
    parts, reasons = Counter[str](), dict[tuple[str, str], list[FileReport]]()
    for file in files:
        parts[file.path] += 1
        if untested(file):
            reasons.setdefault((file.path, untested(file)), []).append(file)
    return [_of_parts(path, found, why, parts[path]) for (path, why), found in reasons.items()]


def _of_parts(path: str, found: Sequence[FileReport], why: str, count: int) -> str:
    """Return what is said of some of the parts of a file, by name or by their first lines."""
    sheets = [each.sheet for each in found if each.sheet]
    if len(found) == count or not sheets:
        return say_safely("of.file", path=path, sentence=why)
    parts = [each.name for each in sheets if each.name]
    lines = tuple(str(each.lines[0]) for each in sheets if not each.name and each.lines)
    if lines:
        parts.append(say_safely("place.lines", count=len(lines), lines=lines))
    unlike = tuple(dict.fromkeys(parts))
    return say_safely("of.file.parts", path=path, parts=unlike, sentence=why)


def nothing(command: str, report: Report) -> str:
    """Return the sentence for a command that derived no line from any file."""
    if all(file.error for file in report.files):
        return say_safely("nothing.files")
    return say_safely(f"nothing.{command}")
