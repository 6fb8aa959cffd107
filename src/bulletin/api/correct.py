"""Corrections of files: proposed, written, asked for cell by cell, or taken back."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace as with_options
from math import inf
from typing import NamedTuple

from bulletin.amend.diff import bare_diff, diff
from bulletin.amend.file.amended import amended
from bulletin.amend.file.writing import replace, undo
from bulletin.amend.interview import Examine, Interview, Terminal
from bulletin.amend.proposals import edits_of, proposals
from bulletin.api.examine import examine, examine_again, examine_sheet
from bulletin.api.options.options import Options
from bulletin.errors import BulletinError, InputError
from bulletin.messages.message import Message
from bulletin.model.position import Position
from bulletin.model.report import FileReport, Report
from bulletin.model.sheet import Sheet
from bulletin.read.paths import find_files
from bulletin.read.source import STANDARD_INPUT
from bulletin.tables.from_source import sheets_of_bytes


class Correction(NamedTuple):
    """
    What became of one file.

    `diff` is what is proposed, or what was changed by answers, in `changed` cells (lines,
    where answers were given) if a `backup` was made. Of the proposals `certain` are
    certain enough and `doubtful` not. `unasked`: there was nothing to ask. A file that
    cannot be read or written has an `error` only.
    """

    path: str
    diff: str = ""
    changed: int = 0
    backup: str = ""
    certain: int = 0
    doubtful: int = 0
    unasked: bool = False
    error: str = ""


class Restored(NamedTuple):
    """A file put back from its backup; what stood there is in `kept`, if anything did."""

    path: str
    backup: str = ""
    kept: str = ""
    error: str = ""


class _Source(NamedTuple):
    """The bytes of a file as they were before it was examined, and what was found."""

    raw: bytes
    report: FileReport


def correct(
    paths: Sequence[str], options: Options, certainty: float, *, writing: bool
) -> Iterator[Correction]:
    """
    Yield what is proposed for each file, and write what is certain enough, if asked to.

    Files that cannot be read come first.

    Raises:
        InputError: standard input is to be written to.
        UsageError: an option does not fit the files.
    """
    for source in _sources(paths, options, needing_files=writing):
        try:
            yield _proposed(source, certainty, writing=writing)
        except InputError as error:
            yield Correction(source.report.path, error=error.message)


def correct_by_answers(
    paths: Sequence[str], options: Options, terminal: Terminal
) -> Iterator[Correction]:
    """Yield what the answers of a person made of each file, until the person stops."""
    for source in _sources(paths, options, needing_files=True):
        if source.report.error:
            yield Correction(source.report.path, error=source.report.error)
            continue
        interview = Interview(
            source.raw, source.report, _examiner(source.report, options), terminal
        )
        agreed = interview.hold()
        try:
            yield _answered(source, agreed)._replace(unasked=interview.silent)
        except InputError as error:
            yield Correction(source.report.path, error=error.message)
        else:
            if interview.stopped:
                return


def restore(paths: Sequence[str]) -> Iterator[Restored]:
    """Put back the newest backup of every file."""
    for path in find_files(paths):
        try:
            yield Restored(path, *undo(path))
        except InputError as error:
            yield Restored(path, error=error.message)


def remaining(paths: Sequence[str], options: Options, certainty: float) -> tuple[Report, bool]:
    """Return what is found in files that were written, and whether more is certain enough."""
    report = examine(paths, options, again=True)
    more = any(each.certain(certainty) for file in report.files for each in proposals(file))
    return report, more


def _sources(paths: Sequence[str], options: Options, *, needing_files: bool) -> list[_Source]:
    """Return the files with their bytes, which are read first so that a later change shows."""
    names = find_files(paths)
    if needing_files and STANDARD_INPUT in names:
        raise InputError(
            Message.of("write.not.a.file", path=Message.of("read.source.standard.input"))
        )
    raw = {name: _bytes(name) for name in names}
    named = [name for name in names if name != STANDARD_INPUT]
    reports = list(examine(named, options).files) if named else []
    if STANDARD_INPUT in raw:
        reports += _examined(raw[STANDARD_INPUT], STANDARD_INPUT, options)
    found = [_Source(raw[name], each) for name in names for each in reports if each.path == name]
    return sorted(found, key=lambda each: not each.report.error)


def _bytes(name: str) -> bytes:
    """Return what a file holds, nothing where it cannot be read: its report will say why."""
    import sys
    from contextlib import suppress

    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read() if sys.stdin else b""
    with suppress(OSError, ValueError), open(name, "rb") as file:  # noqa: PTH123
        return file.read()
    return b""


def _examined(raw: bytes, path: str, options: Options) -> list[FileReport]:
    try:
        sheets = sheets_of_bytes(raw, path, options.encoding, options.sheet, options.table)
        return [examine_sheet(sheet, options) for sheet in sheets]
    except BulletinError as error:
        return [FileReport(path, error=error.message)]


def _proposed(source: _Source, certainty: float, *, writing: bool) -> Correction:
    raw, report = source
    if report.error:
        return Correction(report.path, error=report.error)
    every = proposals(report)
    certain = [each for each in every if each.certain(certainty)]
    text = diff(raw, report, certain)
    found = Correction(report.path, text, certain=len(certain), doubtful=len(every) - len(certain))
    if not (writing and certain and report.sheet):
        return found
    edits = edits_of(certain)
    backup = replace(report.path, raw, amended(raw, report.sheet, edits))
    return found._replace(changed=len(edits), backup=backup)


def _answered(source: _Source, agreed: bytes) -> Correction:
    path, sheet = source.report.path, source.report.sheet
    if agreed == source.raw or not sheet:
        return Correction(path)
    backup = replace(path, source.raw, agreed)
    changed = bare_diff(source.raw, agreed, sheet)
    count = sum(line.startswith("+") for line in changed.splitlines()) - 1
    return Correction(path, changed, count, backup)


def _examiner(report: FileReport, options: Options) -> Examine:
    """Return how bytes are examined anew, some figures being certain, as the table of a report."""

    def examiner(raw: bytes, right: Collection[Position]) -> FileReport:
        names = {f"{each.line}:{each.column}": inf for each in right}
        trusting = with_options(options, trust={**options.trust, **names})
        return examine_again(_same_table(raw, report, options), trusting)

    return examiner


def _same_table(raw: bytes, report: FileReport, options: Options) -> Sheet:
    """Return the table of a file that a report is on, read again."""
    number = report.sheet.table if report.sheet else 0
    sheets = sheets_of_bytes(raw, report.path, options.encoding, options.sheet)
    return next((each for each in sheets if each.table == number), sheets[0])
