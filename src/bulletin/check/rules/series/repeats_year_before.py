"""Figures of one year that are, to the digit, those of the year before."""

from collections.abc import Iterator

from bulletin.check.rule import Failure, rule
from bulletin.check.series.annual_series import series_of
from bulletin.check.series.repeated_years import RepeatedYear, repeated_years
from bulletin.check.wording import place
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.model.table.table import Table
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def repeats_year_before(judged: Judged) -> Iterator[Failure]:
    """
    Figures of a year that repeat those of the year before, beyond coincidence.

    Why it matters:
        A new year is often begun as a copy of the last. What is then not typed over looks
        right, adds up, and is a year old.

    What it allows:
        Repetitions that coincidence brings about more often than once in a hundred thousand
        times, by how exactly the figures are printed and how much they usually change.
        Series that repeat themselves more than once, that usually do not grow, of fewer
        than eight years, or of events. Figures of one or two digits.

    What it cannot see:
        Whether a figure was copied, or carried forward on purpose because nothing newer
        was known.
    """
    if judged.accidents is not None and judged.accidents.of(Happened.DOUBLED):
        return
    for block in series_of(judged):
        for found in repeated_years(block):
            yield _failure(judged.table, found)


def _failure(table: Table, found: RepeatedYear) -> Failure:
    where, *others = (place(table, *key) for key in found.cells)
    before = [place(table, *key) for key in found.before]
    gaps = {"item": where.item, "printed": where.printed, "series": str(len(found.cells))}
    variant = "several" if others else ""
    return Failure(where, gaps, None, (*others, *before), variant=variant)
