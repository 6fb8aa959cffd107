"""The rule line-doubled."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def line_doubled(judged: Judged) -> Iterator[Failure]:
    """
    A line that was typed twice, the second time in the place of another.

    Why it matters:
        All figures of a line are wrong, and none of them looks it.

    What it allows:
        Lines that are alike by chance, as in tables of price indices.

    What it cannot see:
        Which of the two lines is the wrong one, where no series shows it.
    """
    yield from happened(judged, Happened.DOUBLED)
