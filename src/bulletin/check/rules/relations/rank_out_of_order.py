"""The rule rank-out-of-order."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.figures.decimals import spelt
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def rank_out_of_order(judged: Judged) -> Iterator[Failure]:
    """
    A printed rank that the ranked figures cannot give.

    Why it matters:
        A rank is one more than the number of items ahead. A rank that no rounding
        allows is a mistyped rank, or a mistyped figure.

    What it allows:
        Items whose figures are equal or overlap within rounding may stand in either
        order and may share a rank. Ranks among more items than the table prints (of all
        cities of a country, say) are not tested, and the report says so.

    What it cannot see:
        Two items that swapped both their rank and their figure.
    """
    for verdict in judged.failed(RelationKind.RANK):
        yield failure(judged, verdict, implied=spelt(verdict.implied, 0))
