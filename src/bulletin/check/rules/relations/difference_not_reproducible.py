"""The rule difference-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def difference_not_reproducible(judged: Judged) -> Iterator[Failure]:
    """
    A difference that the figures it is made of cannot give.

    Why it matters:
        Natural growth is births less deaths, the trade balance is exports less imports,
        a change in percentage points is this year's rate less last year's. These hold
        by definition.

    What it allows:
        All figures may be off by half of their last printed place. What a column of
        changes is a change of, most of its items must show.

    What it cannot see:
        Two slips that cancel each other out.
    """
    for verdict in (*judged.failed(RelationKind.DIFFERENCE), *judged.failed(RelationKind.CHANGE)):
        yield failure(judged, verdict)
