"""Corrections of files: proposed, written, asked for cell by cell, or taken back."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from math import inf
from typing import NamedTuple

from bulletin.amend.diff import bare_diff, commented
from bulletin.amend.edit import Edit
from bulletin.amend.file.amended import amended
from bulletin.amend.file.amended_text import amended_text
from bulletin.amend.file.writing import replace, undo
from bulletin.amend.interview import Examine, Interview, Terminal
from bulletin.amend.patch import patch
from bulletin.amend.proposals import edits_of, proposals
from bulletin.amend.typable import refusal, typable
from bulletin.amend.workbooks.computed_cells import has_formulas
from bulletin.api.examine import examine, examine_again, examine_bytes
from bulletin.api.options.options import Options
from bulletin.errors import BulletinError, InputError
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.files.position import Position
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import FileReport, Report
from bulletin.read.bytes.bounded import STANDARD_INPUT, bytes_of_source
from bulletin.read.paths import find_files, folders_among
from bulletin.tables.from_source import sheets_of_bytes

Examining = Callable[[Sequence[str], Options, bool], Report]
"""
Who examines files: their names, options, and whether they were examined in a run before.

It is this room's own way, or one that screens those that are panels.
"""


def by_tables(paths: Sequence[str], options: Options, again: bool) -> Report:  # noqa: FBT001
    """Return what is to be said of every table and the sentences of files."""
    return examine(paths, options, again=again, sentences=True)


class Correction(NamedTuple):
    """
    What became of one file.

    `diff` is what is proposed, or what was changed by answers, in `changed` cells (lines,
    where answers were given) if a `backup` was made; `patch` is the same for programs, in
    the bytes of the file. Of the proposals `certain` are certain enough to be typed, `left`
    are likely but left to a person, `refused` likely but not taken by the file, and `doubtful`
    are none of these.
    `unasked`: there was nothing to ask. `computed`: formulas of the file show what they made
    of the old figures until they are computed anew. A file that cannot be read or written
    has an `error` only.
    """

    path: str
    diff: str = ""
    patch: bytes = b""
    changed: int = 0
    backup: str = ""
    certain: int = 0
    left: int = 0
    refused: int = 0
    doubtful: int = 0
    unasked: bool = False
    computed: bool = False
    error: str = ""


class Restored(NamedTuple):
    """A file put back from its backup; what stood there is in `kept`, if anything did."""

    path: str
    backup: str = ""
    kept: str = ""
    error: str = ""


class _Source(NamedTuple):
    """The bytes of a file as they were before it was examined, and what was found in each table."""

    path: str
    raw: bytes
    reports: tuple[FileReport, ...]

    @property
    def error(self) -> str:
        """Return why the file cannot be read, empty if it can."""
        return next((each.error for each in self.reports if each.error), "")

    @property
    def sheets(self) -> list[Sheet]:
        """Return its tables; of a text of sentences alone, the text as one without rows."""
        texts = (each.document for each in self.reports if each.document)
        whole = [Sheet(each.name, (), (), each.encoding) for each in texts]
        return [each.sheet for each in self.reports if each.sheet] or whole


def correct(
    paths: Sequence[str],
    options: Options,
    certainty: float,
    *,
    writing: bool,
    examining: Examining = by_tables,
) -> Iterator[Correction]:
    """
    Yield what is proposed for each file, and write what is certain enough, if asked to.

    Files that cannot be read come first.

    Raises:
        InputError: standard input is to be written to.
        UsageError: an option does not fit the files.
    """
    for source in _sources(paths, options, examining, needing_files=writing):
        try:
            yield _proposed(source, certainty, writing=writing)
        except InputError as error:
            yield Correction(source.path, error=error.message)


def correct_by_answers(
    paths: Sequence[str], options: Options, terminal: Terminal
) -> Iterator[Correction]:
    """Yield what the answers of a person made of each file, until the person stops."""
    for source in _sources(paths, options, by_tables, needing_files=True):
        if source.error:
            yield Correction(source.path, error=source.error)
            continue
        agreed, asked, stopped = _interviewed(source, options, terminal)
        try:
            yield _answered(source, agreed)._replace(unasked=not asked)
        except InputError as error:
            yield Correction(source.path, error=error.message)
        else:
            if stopped:
                return


def _interviewed(source: _Source, options: Options, terminal: Terminal) -> tuple[bytes, bool, bool]:
    """Return the bytes agreed on, whether anything was asked, and whether the person stopped."""
    agreed, asked = source.raw, False
    for report in source.reports:
        if why := refusal(source.raw, report):
            if proposals(report):
                terminal.tell(say("ask.file.refused", sentence=why, path=source.path))
                asked = True
            continue
        interview = Interview(agreed, report, _examiner(report, options), terminal)
        agreed = interview.hold()
        asked = asked or not interview.silent
        if interview.stopped:
            return agreed, asked, True
    return agreed, asked, False


def restore(paths: Sequence[str]) -> Iterator[Restored]:
    """Put back the newest backup of every file."""
    for path in find_files(paths):
        try:
            yield Restored(path, *undo(path))
        except InputError as error:
            yield Restored(path, error=error.message)


def remaining(
    paths: Sequence[str], options: Options, certainty: float, examining: Examining = by_tables
) -> tuple[Report, bool]:
    """Return what is found in files that were written, and whether more is certain enough."""
    report = examining(paths, options, True)  # noqa: FBT003  again
    more = any(each.certain(certainty) for file in report.files for each in proposals(file))
    return report, more


def _sources(
    paths: Sequence[str], options: Options, examining: Examining, *, needing_files: bool
) -> list[_Source]:
    """Return the files with their bytes, which are read first so that a later change shows."""
    names = find_files(paths)
    options = options._replace(searched=folders_among(paths))
    if needing_files and STANDARD_INPUT in names:
        raise InputError(
            Message.of("write.not.a.file", path=Message.of("read.source.standard.input"))
        )
    raw, refused = _read(names)
    named = [name for name in raw if name != STANDARD_INPUT]
    reports = [*refused, *(examining(named, options, False).files if named else ())]  # noqa: FBT003
    if STANDARD_INPUT in raw:
        reports += _examined(raw[STANDARD_INPUT], STANDARD_INPUT, options)
    of_path = {name: tuple(each for each in reports if each.path == name) for name in names}
    # A faulty file of ours, which describes a kind of table, has a report but no bytes.
    others = [_Source(each.path, b"", (each,)) for each in reports if each.path not in of_path]
    found = [_Source(name, raw.get(name, b""), of_path[name]) for name in names if of_path[name]]
    return sorted((*found, *others), key=lambda each: not each.error)


def _read(names: Iterable[str]) -> tuple[dict[str, bytes], list[FileReport]]:
    """Return what files hold, and a report on each that cannot be read."""
    raw, refused = dict[str, bytes](), list[FileReport]()
    for name in names:
        try:
            raw[name] = bytes_of_source(name)
        except InputError as error:
            refused.append(FileReport(name, error=error.message))
    return raw, refused


def _examined(raw: bytes, path: str, options: Options) -> list[FileReport]:
    try:
        return examine_bytes(raw, path, options)
    except BulletinError as error:
        return [FileReport(path, error=error.message)]


def _proposed(source: _Source, certainty: float, *, writing: bool) -> Correction:
    if source.error:
        return Correction(source.path, error=source.error)
    raw, comments, certain = source.raw, "", list[Edit]()
    found = Correction(source.path)
    for report in source.reports:
        every = typable(source.raw, report, proposals(report))
        likely = [each for each in every if each.likely(certainty)]
        typed = [each for each in likely if each.certain(certainty)]
        edits = edits_of(typed)
        if report.sheet and edits:
            raw = amended(raw, report.sheet, edits)
        if report.document and edits:
            raw = amended_text(raw, report.document, edits)
        comments += commented(report, likely)
        certain += edits
        refused = sum(1 for each in likely if each.held)
        found = found._replace(
            certain=found.certain + len(typed),
            left=found.left + len(likely) - len(typed) - refused,
            refused=found.refused + refused,
            doubtful=found.doubtful + len(every) - len(likely),
        )
    found = _with_diff(found, source, raw, comments)
    if not (writing and certain):
        return found
    backup = replace(source.path, source.raw, raw)
    return found._replace(changed=len(certain), backup=backup, computed=has_formulas(raw))


def _with_diff(found: Correction, source: _Source, changed: bytes, comments: str) -> Correction:
    """Return what was found with the lines that differ, and the reasons above them."""
    if not source.sheets:
        return found
    text = comments + bare_diff(source.raw, changed, source.sheets)
    return found._replace(
        diff=text, patch=patch(source.raw, changed, source.sheets[0], comments) or text.encode()
    )


def _answered(source: _Source, agreed: bytes) -> Correction:
    if agreed == source.raw:
        return Correction(source.path)
    backup = replace(source.path, source.raw, agreed)
    found = _with_diff(Correction(source.path), source, agreed, "")
    lines = found.diff.splitlines()
    count = sum(each.startswith("+") and not each.startswith("+++ ") for each in lines)
    return found._replace(changed=count, backup=backup, computed=has_formulas(agreed))


def _examiner(report: FileReport, options: Options) -> Examine:
    """Return how bytes are examined anew, some figures being certain, as the table of a report."""
    if report.document:
        return lambda raw, _right: _sentences_anew(raw, report, options)

    def examiner(raw: bytes, right: Collection[Position]) -> FileReport:
        names = {f"{each.line}:{each.column}": inf for each in right}
        trusting = options._replace(trust={**options.trust, **names})
        return examine_again(_same_table(raw, report, options), trusting)

    return examiner


def _sentences_anew(raw: bytes, report: FileReport, options: Options) -> FileReport:
    """Return the report on the sentences of a file, read again."""
    found = examine_bytes(raw, report.path, options)
    return next((each for each in found if each.document), report)


def _same_table(raw: bytes, report: FileReport, options: Options) -> Sheet:
    """Return the table of a file that a report is on, read again."""
    name, number = (report.sheet.name, report.sheet.table) if report.sheet else ("", 0)
    sheets = sheets_of_bytes(raw, report.path, options.encoding, options.sheet)
    same = (each for each in sheets if (each.name, each.table) == (name, number))
    return next(same, sheets[0])
