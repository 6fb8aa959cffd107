"""The rule growth-not-weighted-from-parts."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.figures.interval import ANYTHING
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def growth_not_weighted_from_parts(judged: Judged) -> Iterator[Failure]:
    """
    A headline growth rate that its parts, weighted by their levels, cannot give.

    Why it matters:
        The growth of a total is the mean of the growth of its parts, weighted by their
        earlier levels, which the printed levels and growth imply. It sees far more
        slips than the range of the parts alone.

    What it allows:
        All figures may be off by half of their last printed place. Where growth is at
        other prices than the levels, or nobody says at which, each weight may also be a
        fifth smaller or a quarter greater than its level implies, because prices of the
        parts move against each other.

    What it cannot see:
        Small slips where the weights are loose. Only a warning, because a revised base
        of comparison looks the same as a slip.
    """
    outside = {verdict.relation.target for verdict in judged.failed(RelationKind.HULL)}
    for verdict in judged.failed(RelationKind.WEIGHTED):
        if verdict.relation.target in outside:  # the range alone says it already
            continue
        if verdict.implied != ANYTHING:  # else its levels clash, and their sum says so
            yield failure(judged, verdict)
