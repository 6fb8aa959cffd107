"""The rule labels-exchanged."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def labels_exchanged(judged: Judged) -> Iterator[Failure]:
    """
    Two neighbouring labels that stand in each other's line.

    Why it matters:
        All figures are right, and all of them are said of the wrong thing.

    What it allows:
        Publishers who list parts in an order of their own, or by size.

    What it cannot see:
        Labels of lists without a known order, or whose figures tell nothing apart.
    """
    yield from happened(judged, Happened.LABELS)
