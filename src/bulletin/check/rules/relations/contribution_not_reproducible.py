"""The rule contribution-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def contribution_not_reproducible(judged: Judged) -> Iterator[Failure]:
    """
    A contribution to growth that the levels of both periods cannot give.

    Why it matters:
        What a part contributes to the growth of its whole is the change of the part over
        the whole of the earlier period, in percentage points; or over the change of the
        whole, in per cent.

    What it allows:
        All figures may be off by half of their last printed place. Contributions to growth
        at other prices than those of the levels, and of a whole that is not printed, are
        left alone: most of the column must show what it is made of.

    What it cannot see:
        A slip in a small contribution, which rounding explains where levels are small, and
        a column of which more than one in four is wrong.
    """
    for verdict in judged.failed(RelationKind.CONTRIBUTION):
        yield failure(judged, verdict)
