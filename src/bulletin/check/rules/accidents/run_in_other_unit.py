"""The rule run-in-other-unit."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def run_in_other_unit(judged: Judged) -> Iterator[Failure]:
    """
    A run of figures typed in another unit than the rest of their column.

    Why it matters:
        万元 among 亿元 makes figures ten thousand times too large, and a total that is
        wrong with its parts still adds up.

    What it allows:
        Columns whose figures differ by much anyway.

    What it cannot see:
        A whole column in another unit, which only its head or another table can tell.
    """
    yield from happened(judged, Happened.OTHER_UNIT)
