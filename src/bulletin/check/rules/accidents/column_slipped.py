"""The rule column-slipped."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def column_slipped(judged: Judged) -> Iterator[Failure]:
    """
    Figures of one column that slipped by a line.

    Why it matters:
        Whoever skips or repeats a line in one column puts all that follow beside wrong
        labels. Many relations fail at once, and single corrections of them are all wrong.

    What it allows:
        Growth on a revised base or in other prices: that no line follows from its levels
        is likelier then. Blank cells that are just not printed.

    What it cannot see:
        Columns that no relation ties to others, and series without a trend.
    """
    yield from happened(judged, Happened.SLIPPED_UP, Happened.SLIPPED_DOWN)
