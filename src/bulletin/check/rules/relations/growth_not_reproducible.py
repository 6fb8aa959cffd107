"""The rule growth-not-reproducible."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place_of
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def growth_not_reproducible(judged: Judged) -> Iterator[Failure]:
    """
    A printed growth rate or index that the two printed levels cannot give.

    Why it matters:
        Where the level of this and of the earlier period stand in one table, growth is
        arithmetic.

    What it allows:
        All three figures may be off by half of their last printed place. Growth at
        constant or comparable prices is not recomputed from levels at current prices:
        where the head says so, or where most of the column shows it, nothing is accused
        and the report says that it was not tested.

    What it cannot see:
        A slip in a column whose growth has another base, and slips inside rounding,
        which is wide where levels are small.
    """
    for verdict in (*judged.failed(RelationKind.GROWTH), *judged.failed(RelationKind.SINCE)):
        path = place_of(judged, verdict.relation.parts[0]).path
        found = failure(judged, verdict, path=path)
        yield found._replace(variant="release") if path else found
