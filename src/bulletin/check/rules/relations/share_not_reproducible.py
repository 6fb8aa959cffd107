"""The rule share-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place_of
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged, Verdict

_ENDS = 2  # of a quotient: what is above the line, and what below


@rule(Severity.ERROR)
def share_not_reproducible(judged: Judged) -> Iterator[Failure]:
    """
    A printed share that the printed levels cannot give.

    Why it matters:
        A share is the level of a part over the level of its whole, and a rate such as
        the degree of urbanisation is a share with a line of its own. When no numbers
        inside the rounding of both levels give the share, one of the three figures is
        wrong.

    What it allows:
        All three figures may be off by half of their last printed place. The whole is
        the top of the hierarchy, or the nearest whole where that explains more of the
        column.

    What it cannot see:
        A share and its level that were both changed in step. Shares of something that
        is not printed are not tested, and the report says so.
    """
    for verdict in judged.failed(RelationKind.SHARE):
        yield _of_a_rate(judged, verdict) or failure(judged, verdict)


def _of_a_rate(judged: Judged, verdict: Verdict) -> Failure | None:
    """Return the failure of a rate with a line of its own, which names what it is of."""
    rate, *ends = (
        place_of(judged, each).item for each in (verdict.relation.target, *verdict.relation.parts)
    )
    if rate in ends or len(ends) != _ENDS:
        return None
    part, whole = ends
    return failure(judged, verdict, part=part, whole=whole)._replace(variant="rate")
