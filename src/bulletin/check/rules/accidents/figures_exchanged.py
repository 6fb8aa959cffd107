"""The rule figures-exchanged."""

from collections.abc import Iterator

from bulletin.check.accident_failures import happened
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def figures_exchanged(judged: Judged) -> Iterator[Failure]:
    """
    Figures of two neighbouring columns typed in each other's place.

    Why it matters:
        Two years or two sexes exchanged leave every figure plausible where it stands.

    What it allows:
        Figures that fit where they stand, within rounding.

    What it cannot see:
        Columns that no relation and no trend tells apart.
    """
    yield from happened(judged, Happened.EXCHANGED)
