"""The rule headline-outside-parts."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def headline_outside_parts(judged: Judged) -> Iterator[Failure]:
    """
    A headline index or growth rate outside the range of its parts.

    Why it matters:
        A headline is a mean of its parts with weights that are never negative, so it
        can be neither above the highest nor below the lowest of them, whatever the
        weights are.

    What it allows:
        Only breakdowns that cover everything are used: the eight groups of the consumer
        price index, urban and rural, light and heavy industry; and columns for town and
        country or for the sexes beside that of all, where they print prices, rates or
        averages. Shown sub-items (grain, vegetables) and overlapping items (state-holding
        enterprises) never are. All figures may be off by half of their last printed place.

    What it cannot see:
        A wrong figure that stays inside the range: without weights that is most of
        them.
    """
    for verdict in judged.failed(RelationKind.HULL):
        yield failure(judged, verdict)
