"""The counts of some files of a run, to be added up as files are done."""

from collections.abc import Iterable
from typing import NamedTuple

from bulletin.model.findings.report import FileReport, Report
from bulletin.render.form import Form
from bulletin.render.phrases.asides import count_kept_back
from bulletin.render.phrases.counts import NONE, Counts, counts, together


class RunTotals(NamedTuple):
    """The counts of all pieces, and how many findings people are not shown in them."""

    counts: Counts = NONE
    aside: int = 0

    def plus(self, other: "RunTotals") -> "RunTotals":
        """Return the totals of both."""
        return RunTotals(together(self.counts, other.counts), self.aside + other.aside)


def totals_of(files: Iterable[FileReport], form: Form) -> RunTotals:
    """Return the totals of some files."""
    report = Report(tuple(files))
    return RunTotals(counts(report), count_kept_back(report, form))
