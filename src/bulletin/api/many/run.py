"""
A run over many files: all are read, then each is told of in its turn.

What other files of a run say of a table is known once all are read, so nothing is told of
before. Whether one process reads them or several, what comes out is the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin.api.examine import Watcher
from bulletin.api.many.file_reader import (
    Answer,
    Failed,
    FileReader,
    FileTask,
    Mates,
    Place,
    Work,
    answered,
)
from bulletin.api.many.file_summary import FileSummary
from bulletin.api.many.file_writer import WrittenFile
from bulletin.api.many.worker_processes import WorkerProcesses
from bulletin.api.tables.other_releases import by_name
from bulletin.api.tables.understood import idle_of
from bulletin.messages.message import Message
from bulletin.messages.speaking import say
from bulletin.model.findings.report import FileReport
from bulletin.understand.kinds import kind
from bulletin.words import lexicon

if TYPE_CHECKING:
    from bulletin.api.cache.earlier_answers import EarlierAnswers

Shelves = Mapping[str, Sequence[Place]]


class ManyRead(NamedTuple):
    """
    All files of a run once they are read, and what is to be said of them before any other.

    `errors` are sentences on what could not be read, `faulty` what is so among our own
    files. `sheets`: some file is a workbook.
    """

    summaries: tuple[FileSummary, ...]
    remarks: tuple[str, ...]
    errors: tuple[str, ...]
    faulty: tuple[FileReport, ...]
    sheets: bool


class KnownFiles(NamedTuple):
    """What earlier runs said: of which files, and all of it, None where nobody asks for that."""

    summaries: Mapping[str, FileSummary] = {}
    answers: "EarlierAnswers | None" = None


_NOTHING_KNOWN = KnownFiles()


class ManyFiles:
    """
    The files of a run, and who reads them: this process, or others that share them.

    What is `known` of earlier runs is not read again.
    """

    def __init__(
        self,
        files: Sequence[str],
        work: Work,
        workers: WorkerProcesses | None,
        watcher: Watcher | None = None,
        known: KnownFiles = _NOTHING_KNOWN,
    ) -> None:
        self._files, self._work, self._workers = files, work, workers
        self._reader = FileReader(work)
        self._watcher, self._known, self._earlier = watcher, known.summaries, known.answers

    def read(self) -> ManyRead:
        """
        Return what is known of all files once they are read.

        Raises:
            UsageError: a settings file is wrong, or a declaration fits no file.
        """
        known = self._known
        answers = self._answers(
            "files", [FileTask(path) for path in self._files if path not in known]
        )
        summaries = tuple(
            known[path] if path in known else self._summary(path, next(answers))
            for path in self._files
        )
        faulty = tuple(
            FileReport(path, error=why) for path, why in (*kind.faults(), *lexicon.faults())
        )
        if faulty:
            self._earlier = None  # what is said without some words is not kept
        told = [said(each) for each in faulty]
        return ManyRead(
            summaries,
            self._remarks(summaries),
            (*(error for summary in summaries for error in summary.errors), *told),
            faulty,
            any(each.sheets for each in summaries),
        )

    def told(self, read: ManyRead) -> Iterator[WrittenFile]:
        """Yield what is told of each file in turn, then of what is faulty among our own."""
        shelves = _shelves(read.summaries)
        every = [(each, _mates(each, shelves)) for each in read.summaries]
        asked = [FileTask(each.path, mates) for each, mates in every if self._asks(each, mates)]
        answers = self._answers("tables", asked)
        for summary, mates in every:
            yield self._told(summary, mates, answers)
        for each in read.faulty:
            yield self._work.writer.of([each])

    def _asks(self, summary: FileSummary, mates: Mates) -> bool:
        """Tell whether somebody must be asked what is told of a file."""
        if summary.told and not mates:
            return False
        return not (self._earlier and self._earlier.tells(summary.path, mates))

    def _told(
        self, summary: FileSummary, mates: Mates, answers: Iterator[Answer | None]
    ) -> WrittenFile:
        told: Answer | None = summary.told
        if self._asks(summary, mates):
            told = next(answers)
        elif self._earlier and not told:
            found = self._earlier.told(summary.path, mates)
            if found:
                return found
            told = answered(self._reader, FileTask(summary.path, mates))
        if not isinstance(told, WrittenFile):
            return self._told_lost(summary.path)
        if self._earlier:
            self._earlier.keep(summary, mates, told)
        return told

    def _answers(self, what: str, questions: Sequence[FileTask]) -> Iterator[Answer | None]:
        answers: Iterator[Answer | None] = (
            self._workers.answers(questions)
            if self._workers
            else (answered(self._reader, each) for each in questions)
        )
        for done, each in enumerate(answers):
            if self._watcher:
                self._watcher(what, done, len(questions))
            if isinstance(each, Failed):
                raise each.error
            yield each

    def _remarks(self, summaries: Sequence[FileSummary]) -> tuple[str, ...]:
        trust = self._work.options.trust
        if trust:
            from bulletin.declare.trust import need_files

            need_files(trust, self._files, [name for each in summaries for name in each.labelled])
        return idle_of(
            [fit for each in summaries for fit in each.fits],
            [sentence for each in summaries for sentence in each.repeated],
            sum(each.parts for each in summaries),
        )

    def _summary(self, path: str, answer: Answer | None) -> FileSummary:
        return answer if isinstance(answer, FileSummary) else self._given_up(path)

    def _given_up(self, path: str) -> FileSummary:
        told = self._told_lost(path)
        return FileSummary(path, (), 1, errors=told.errors, told=told)

    def _told_lost(self, path: str) -> WrittenFile:
        """Return what is told of a file over which processes were killed."""
        return self._work.writer.of([FileReport(path, error=Message.of("many.lost", path=path))])


def said(file: FileReport) -> str:
    """Return the sentence on a file that could not be read, as the program says it."""
    return say("program.says", sentence=file.error)


def _shelves(summaries: Sequence[FileSummary]) -> Shelves:
    """Return where the tables stand that may speak of the same figures, by their name."""
    return by_name(
        (name, (summary.path, number))
        for summary in summaries
        for number, name in enumerate(summary.names)
    )


def _mates(summary: FileSummary, shelves: Shelves) -> Mates:
    """Return the shelves on which tables of a file stand."""
    return {each.name: tuple(shelves[each.name]) for each in summary.names if each.name in shelves}
