"""The rule unlike-in-two-tables."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.check.wording import place_of
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.WARNING)
def unlike_in_two_tables(judged: Judged) -> Iterator[Failure]:
    """
    One figure printed in two tables with two numbers.

    Why it matters:
        A bulletin prints its main figures more than once, and next year's prints them
        again. Where the two differ one is mistyped, or the figure was revised.

    What it allows:
        Rounding of both figures, which may have different decimals and units. Tables
        are compared only where nearly all figures that they have in common agree, so
        that another coverage or a general revision accuses nobody.

    What it cannot see:
        Figures under different labels, and a slip that was copied.
    """
    for verdict in judged.failed(RelationKind.SAME):
        there = place_of(judged, verdict.relation.parts[0])
        more = {"other": there.printed, "path": there.path, "line": str(there.position.line)}
        yield failure(judged, verdict, **more)
