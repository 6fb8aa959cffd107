"""
The one path of a table, and its one loop.

    read        each file becomes sheets of cells as printed
    understand  each sheet becomes tables, once what is declared of it is laid over it
    relate      each table becomes relations, with the verdict on each
    check       each judged table becomes findings; accepted ones are marked
    locate      what is left in doubt becomes diagnoses. Where more than one slip seems
                needed, the path turns back: for single likely corrections the sheet, with
                that text in its place, is understood, related and checked anew, since a
                wrong figure can hide how a table is built. What comes of it is one more
                hypothesis; the findings stay those of the table as printed.

Files are understood before the first is related, because tables of a run speak of each
other. The steps are those of the rooms; `api.tables` has what one table needs at each.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from bulletin.api.options.options import DEFAULTS, Options
from bulletin.api.options.settings import Settings
from bulletin.api.tables.judging import Checked, checked
from bulletin.api.tables.understood import Understood, idle, understood
from bulletin.api.tables.understood_file import understand_parts, understand_path
from bulletin.check.asked_rules import on_sentences
from bulletin.check.findings import judgements
from bulletin.errors import BulletinError
from bulletin.messages.message import Message, joined
from bulletin.model.files.sheet import Sheet
from bulletin.model.findings.report import (
    ACCEPTED,
    FileReport,
    Finding,
    Judgement,
    Outcome,
    Report,
    Severity,
)
from bulletin.model.table.table import Table
from bulletin.read.paths import find_files, folders_among
from bulletin.tables.from_source import parts_of_file, sheets_of_text
from bulletin.tables.tables import only
from bulletin.understand.kinds import kind
from bulletin.words import lexicon

Watcher = Callable[[str, int, int], None]  # is told of what, how much is done, of how much

if TYPE_CHECKING:
    from bulletin.amend.exceptions.exceptions_file import AcceptedEntry
    from bulletin.api.tables.other_releases import Shelves
    from bulletin.model.findings.diagnosis import Diagnosis
    from bulletin.relate.searching import OtherTable


class FilesOfRun(NamedTuple):
    """What the files of a run share: tables that speak of the same figures, and a watcher."""

    shelves: "Shelves"
    step: Callable[[], object] = int  # where nobody watches, nothing is done


def examine(
    paths: Sequence[str],
    options: Options = DEFAULTS,
    *,
    again: bool = False,
    watcher: Watcher | None = None,
    sentences: bool = False,
) -> Report:
    """
    Return what is to be said of every file; an unreadable one carries its error only.

    With `sentences` the text of a file is examined as well, and has a report beside those on
    its tables; otherwise only a file without tables has one, which says so.

    So does a faulty file among those that hold words or describe kinds of table: it is left
    out, and all else goes on.

    `again`: of some files of a run that was examined as a whole before, so that
    declarations that bear on none of these are no mistake. `watcher` is told how many files
    of how many are read, then how many tables of how many are checked.
    """
    files = find_files(paths)
    options = options._replace(searched=(*options.searched, *folders_among(paths)))
    if sentences and len(files) > 1:
        from bulletin.api.tables_of_run import with_tables_of_run

        options = with_tables_of_run(options, files)
    settings = Settings(options)
    read = [
        each
        for path in _counted(files, watcher)
        for each in understand_path(path, settings.of(path), sentences=sentences)
    ]
    if options.trust:
        from bulletin.declare.trust import labels_in, need_files

        tables = [table for each in read for table in each.file.tables]
        need_files(options.trust, files, labels_in(options.trust, tables))
    remarks = () if again else idle(read)
    run = FilesOfRun(_shelved(read), _steps(read, watcher))
    ours = () if again else (*kind.faults(), *lexicon.faults())
    faulty = tuple(FileReport(path, error=why) for path, why in ours)
    return Report((*(reported(each, run) for each in read), *faulty), remarks)


def _counted(files: Sequence[str], watcher: Watcher | None) -> Iterator[str]:
    for done, path in enumerate(files):
        if watcher:
            watcher("files", done, len(files))
        yield path


def _steps(read: Sequence[Understood], watcher: Watcher | None) -> Callable[[], object]:
    """Return what is to be called before each table that is checked."""
    if watcher is None:
        return int
    total = sum(len(each.file.tables) for each in read)
    done = count()
    return lambda: watcher("tables", next(done), total)


def _shelved(read: Sequence[Understood]) -> "Shelves":
    """Return the tables of a run that may speak of the same figures; one has none beside it."""
    tables = [(each.file.path, table) for each in read for table in each.file.tables]
    if len(tables) < 2:  # noqa: PLR2004
        return {}
    from bulletin.api.tables.other_releases import shelved

    return shelved(tables)


def examine_text(text: str, options: Options = DEFAULTS, path: str = "<text>") -> FileReport:
    """Return what is to be said of a table given as CSV text."""
    return examine_sheet(only(sheets_of_text(text, path, options.table), path), options)


def examine_sheet(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """Return what is to be said of a sheet, all of its tables together."""
    read = understood(sheet, Settings(options).of(sheet.path))
    idle([read])
    return _diagnosed(read, _checked(read, FilesOfRun({})))


def examine_again(sheet: Sheet, options: Options = DEFAULTS) -> FileReport:
    """
    Return what is to be said of one table of a run that was examined as a whole before.

    Declarations that bear on other files are no mistake, and exceptions apply.
    """
    return reported(understood(sheet, Settings(options).of(sheet.path)), FilesOfRun({}))


def examine_bytes(raw: bytes, path: str, options: Options = DEFAULTS) -> list[FileReport]:
    """Return what is to be said of the tables and the sentences that the bytes of a file hold."""
    applied = Settings(options).of(path)
    read = understand_parts(
        lambda: parts_of_file(raw, path, options.encoding), path, applied, sentences=True
    )
    idle(read)
    return [reported(each, FilesOfRun({})) for each in read]


def reported(read: Understood, run: FilesOfRun) -> FileReport:
    """Return the report on a part of a file that was understood, with what others say of it."""
    path = read.file.path
    if read.file.error or (read.file.untested and not read.file.tables):
        return read.file
    if read.file.document:
        return _reported_sentences(read)
    tables = _checked(read, run)
    if not os.path.exists(os.path.join(os.path.dirname(path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120 - pathlib costs 4 ms of start-up
        return _diagnosed(read, tables)
    from bulletin.amend.exceptions.exceptions_file import file_beside, read_accepted

    try:
        entries = [each for each in read_accepted(file_beside(path)) if not on_sentences(each.rule)]
    except BulletinError as error:
        return FileReport(path, error=error.message)
    return _diagnosed(read, *_accepted(read, list(tables), entries))


def _reported_sentences(read: Understood) -> FileReport:
    """Return the report on the sentences of a file, what was accepted marked."""
    from bulletin.api.sentences import found_in

    options, path = read.applied.options, read.file.path
    file = found_in(read.file, options)
    if not os.path.exists(os.path.join(os.path.dirname(path), ACCEPTED)):  # noqa: PTH110, PTH118, PTH120
        return file
    from bulletin.amend.exceptions.accepted_findings import with_accepted
    from bulletin.amend.exceptions.exceptions_file import file_beside, read_accepted

    try:
        entries = [each for each in read_accepted(file_beside(path)) if on_sentences(each.rule)]
        return with_accepted(file, entries, options.asks)
    except BulletinError as error:
        return FileReport(path, error=error.message)


def _checked(read: Understood, run: FilesOfRun) -> Iterator[Checked]:
    """Yield each table of a file with what the rules find there, numbered on."""
    first = 1
    for number, table in enumerate(read.file.tables):
        run.step()
        found = checked(read, number, table, _beside(table, read.file.path, run.shelves), first)
        first += len(found.found)
        yield found


def _beside(table: Table, path: str, shelves: "Shelves") -> "Sequence[OtherTable]":
    if not shelves:
        return ()
    from bulletin.api.tables.other_releases import other_tables_of

    return other_tables_of(table, path, shelves)


def _accepted(
    read: Understood, tables: Sequence[Checked], entries: "Sequence[AcceptedEntry]"
) -> tuple[Sequence[Checked], Sequence[Finding]]:
    """Return the tables with what was accepted marked, and notes on entries out of date."""
    from bulletin.amend.exceptions.accepted_findings import with_accepted
    from bulletin.api.options.severities import with_severity

    options = read.applied.options
    file = read.file._replace(findings=tuple(each for table in tables for each in table.found))
    marked = with_accepted(file, entries, options.asks).findings
    late = [with_severity(each, options.severity) for each in marked[len(file.findings) :]]
    by_number = {each.id: each for each in marked}
    return [
        table._replace(found=tuple(by_number[each.id] for each in table.found)) for table in tables
    ], late


def _diagnosed(
    read: Understood, tables: Iterable[Checked], late: Sequence[Finding] = ()
) -> FileReport:
    """Return the report on a file: its tables in turn, each with the causes of its findings."""
    found, tested = list[Finding](), list[Judgement]()
    causes: list[Diagnosis] = []
    defects, limits = list[Message](), list[Message]()
    for table in tables:
        found += table.found
        defects += table.defects
        limits += table.judged.network.limits
        causes += _causes(table)
        tested += judgements(table.judged)
    return _with_limits(read.file, limits)._replace(
        judgements=tuple(tested),
        findings=(*found, *late),
        diagnoses=tuple(causes),
        untested=_untested(tested),
        defects=tuple(dict.fromkeys(defects)),
    )


def _with_limits(file: FileReport, limits: Sequence[Message]) -> FileReport:
    """Return the report on a file, in which it is noted where a search was cut short."""
    if not (file.sheet and limits):
        return file
    notices = dict.fromkeys((*file.sheet.notices, *limits))
    return file._replace(sheet=file.sheet._replace(notices=tuple(notices)))


def _causes(table: Checked) -> "tuple[Diagnosis, ...]":
    if all(each.accepted or each.severity is Severity.NOTE for each in table.found):
        return ()
    from bulletin.api.tables.diagnosing import diagnosed  # most tables are right and never need it

    return diagnosed(table)


def _untested(tested: Sequence[Judgement]) -> str:
    """Return why nothing at all could be tested, empty if something was."""
    if any(each.outcome is not Outcome.NOT_TESTABLE for each in tested):
        return ""
    if not tested:
        return Message.of("untested.nothing.known")
    reasons = Counter(each.reason for each in tested)
    return joined(reason for reason, _ in reasons.most_common(3))
