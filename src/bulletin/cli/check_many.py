"""`check` of many files: written as they are done, in their order, and none of them kept."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from typing import TYPE_CHECKING

from bulletin.api.many.file_reader import Work
from bulletin.api.many.file_writer import FileWriter, WrittenFile
from bulletin.api.many.run import ManyFiles, ManyRead
from bulletin.api.tables_of_run import with_tables_of_run
from bulletin.cli.answer_cache import finish, known_files
from bulletin.cli.many_files import screened_panel, workers_for
from bulletin.cli.output import deliver, refuse_input, seen_with_result, to_file
from bulletin.cli.progress import ProgressBar
from bulletin.cli.status import DEFECT, FINDINGS, FINE, UNUSABLE
from bulletin.cli.streams import MARK, tell, write
from bulletin.messages.speaking import languages, say
from bulletin.model.findings.report import FileReport, Report
from bulletin.render.form import Form, Result
from bulletin.render.formats import encoded, need_format
from bulletin.render.phrases.counts import summed_up
from bulletin.render.piecewise import frame, put_together
from bulletin.render.totals import RunTotals

if TYPE_CHECKING:
    from bulletin.api.many.worker_processes import WorkerProcesses
    from bulletin.api.options.options import Options


class _Tally:
    """What is counted while files are told of."""

    def __init__(self) -> None:
        self.totals = RunTotals()
        self.errors: list[str] = []
        self.untested: list[str] = []
        self.files: list[FileReport] = []
        self.failing = False
        self.defects: list[str] = []

    def counted(self, every: Iterable[WrittenFile]) -> Iterator[WrittenFile]:
        """Yield what is told, once it is counted."""
        for told in every:
            self.totals = self.totals.plus(told.totals)
            self.errors += told.errors
            self.untested += told.untested
            self.files += told.files
            self.failing |= told.failing
            self.defects += told.defects
            yield told

    @property
    def status(self) -> int:
        """Return the exit status of the run."""
        if self.defects:
            return DEFECT
        if self.errors:
            return UNUSABLE
        return FINDINGS if self.failing else FINE


def check_many(
    files: Sequence[str],
    choices: "Options",
    blank: Result[None],
    form: Form,
    wish: int | None = None,
) -> int:
    """
    Write what is to be said of the files and return the exit status.

    `blank` is the result without its files, `wish` how many processes are wished for.
    """
    found = need_format(blank.command, form.name)
    # What is said of a file does not hang on where it is written to.
    writer = FileWriter(blank.command, found, form._replace(file=""), blank.failing, languages())
    choices = with_tables_of_run(choices, files)
    work, tally = Work(choices, writer, screened=screened_panel), _Tally()
    known = known_files(files, work)
    fresh = [each for each in files if each not in known.summaries]
    with _workers(workers_for(fresh, wish), work) as workers, _bar(quiet=form.quiet) as bar:
        run = ManyFiles(files, work, workers, bar, known)
        read = run.read()
        if sys.stdout.isatty() and not form.file and bar:
            bar.stop()  # the screen belongs to the result
        _tell_of_reading(read, form)
        every = tally.counted(run.told(read))
        if found.by_file:
            _write(every, tally, read, writer._replace(form=form))
        else:
            deliver(blank._replace(report=_whole(every, tally, read)), form)
    _tell_of_rest(tally, read, form)
    finish(known, form)
    return tally.status


def _workers(workers: int, work: Work) -> "AbstractContextManager[WorkerProcesses | None]":
    """Return the processes that share the files; none where this one does all."""
    if workers == 1:
        return nullcontext()
    from bulletin.api.many.worker_processes import WorkerProcesses

    started = WorkerProcesses(workers, work)
    return started if started.processes else nullcontext()


def _bar(*, quiet: bool) -> AbstractContextManager[ProgressBar | None]:
    return ProgressBar() if sys.stderr.isatty() and not quiet else nullcontext()


def _tell_of_reading(read: ManyRead, form: Form) -> None:
    if not seen_with_result(form):
        _tell(read.errors)
    if not form.quiet:
        notices = dict.fromkeys(each for summary in read.summaries for each in summary.notices)
        _tell((*(say("program.says", sentence=each) for each in read.remarks), *notices))


def _tell_of_rest(tally: _Tally, read: ManyRead, form: Form) -> None:
    known = set(read.errors)
    _tell(tally.defects)
    if not seen_with_result(form):
        _tell(each for each in tally.errors if each not in known)
    if not (form.quiet or form.counts):
        _tell([*tally.untested, summed_up(tally.totals.counts)])


def _tell(sentences: Iterable[str]) -> None:
    for each in sentences:
        tell(each)


def _whole(every: Iterable[WrittenFile], tally: _Tally, read: ManyRead) -> Report:
    """Return the report on all files, for a format that is only written as a whole."""
    for _ in every:
        pass
    return Report(tuple(tally.files), read.remarks)


def _write(every: Iterable[WrittenFile], tally: _Tally, read: ManyRead, writer: FileWriter) -> None:
    """Write the pieces as they come; a file is replaced once all are there."""
    form = writer.form
    pieces = (told.pieces[read.sheets] for told in every)
    with writer.format.speaking:
        around = frame(writer.format.by_file, form, sheets=read.sheets)
        bits = put_together(pieces, around, lambda: tally.totals)
        if not form.file:
            for each in chain([MARK] if form.bom else [], bits):
                write(each)
            return
        refuse_input(form.file, [each.path for each in read.summaries])
        text = "".join(bits)
    to_file(encoded(text, form), form)
