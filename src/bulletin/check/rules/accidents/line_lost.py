"""The rule line-lost."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def line_lost(judged: Judged) -> Iterator[Failure]:
    """
    A line of a known list that is not there, though all others are.

    Why it matters:
        A line skipped in typing takes a label and all its figures with it. What is left
        looks right, and parts of other totals seem to be wrong.

    What it allows:
        Lists that lack several lines, for they are a choice. Lists that are published in
        more than one way, and lines that publishers leave out.

    What it cannot see:
        Lines of lists that nobody classified, and what exactly the lost figures were.
    """
    yield from happened(judged, Happened.LOST)
