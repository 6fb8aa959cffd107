"""What is said of a file, written in the form that is wished for, so that it need not be kept."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from bulletin.messages.speaking import Languages, say, speaking
from bulletin.model.findings.report import FileReport, Report, Severity
from bulletin.render.form import Form, Result
from bulletin.render.formats import Format
from bulletin.render.phrases.counts import without_test
from bulletin.render.piecewise import piece
from bulletin.render.totals import RunTotals, totals_of


class WrittenFile(NamedTuple):
    """
    What remains of a file: its piece of the text, its counts, and what decides the status.

    There is a piece for a run without workbooks, and one for a run with some. `files` are
    the reports themselves where the form is only written as a whole.
    """

    pieces: tuple[str, str] = ("", "")
    totals: RunTotals = RunTotals()
    errors: tuple[str, ...] = ()
    untested: tuple[str, ...] = ()
    failing: bool = False
    defects: tuple[str, ...] = ()
    files: tuple[FileReport, ...] = ()


class FileWriter(NamedTuple):
    """How files are told of: the command, the format, which findings fail, the languages."""

    command: str
    format: Format
    form: Form
    failing: frozenset[Severity]
    languages: Languages

    def of(self, files: Sequence[FileReport]) -> WrittenFile:
        """Return what is told of the reports on one file."""
        kept = tuple(each for each in files if not each.idle_notes)
        return WrittenFile(
            self._pieces(kept),
            totals_of(kept, self.form),
            tuple(say("program.says", sentence=each.error) for each in kept if each.error),
            tuple(without_test(kept)),
            any(
                each.severity in self.failing and not each.accepted
                for file in kept
                for each in file.findings
            ),
            tuple(
                say("program.says", sentence=each) for file in kept for each in file.broken_rules
            ),
            () if self.format.by_file else kept,
        )

    def _pieces(self, files: tuple[FileReport, ...]) -> tuple[str, str]:
        module = self.format.by_file
        if not (module and files):
            return "", ""
        result = Result[None](self.command, Report(files), (), self.failing, sheets=False)
        with self.format.speaking:
            first = piece(module, result, self.form)
            second = piece(module, result._replace(sheets=True), self.form) if first else first
        return first, second

    def in_language(self) -> AbstractContextManager[None]:
        """Return what is to be entered while files are told of."""
        return speaking(*self.languages)
