"""The rule part-exceeds-whole."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Evidence
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def part_exceeds_whole(judged: Judged) -> Iterator[Failure]:
    """
    A whole that is smaller than the parts listed under it.

    Why it matters:
        A part of which is said 其中 or of which is contained in the whole, and so are
        several of them together; a column with such a head is contained in the one
        before. What a label does not say can be declared, as in part <= whole.

    What it allows:
        The list may be incomplete, and every figure may be off by half of its last
        printed place. Blocks that follow one another under one total are alternative
        breakdowns and are never added to each other. A column is left alone where
        more lines speak against its head than for it.

    What it cannot see:
        A part that is too small, and parts that overlap without saying so.
    """
    for verdict in judged.failed(RelationKind.OF_WHICH):
        declared = verdict.relation.evidence is Evidence.DECLARED
        yield failure(judged, verdict)._replace(variant="declared" if declared else "")
