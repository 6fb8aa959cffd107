"""The rule total-not-additive."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def total_not_additive(judged: Judged) -> Iterator[Failure]:
    """
    A total that no rounding could make equal to the sum of its parts.

    Why it matters:
        Readers add the parts up. A gap wider than rounding allows is a mistyped figure,
        a missing part, or a part counted twice.

    What it allows:
        Every figure may be off by half of its own last printed place, so a total of 3
        over parts of 1.4 and 1.4 is consistent. Which rows or columns make up a total is
        weighed with the figures of the whole table: an error needs every other reading to
        be a two hundredth as likely, a warning a twentieth; what can be read in two ways is
        counted as not testable. Rates, densities and prices are not added, whatever their
        heads say, and lists that do not claim to be complete (其中, #, of which) may fall
        short of their total.

    What it cannot see:
        Two slips in one breakdown that cancel each other out, and a slip smaller than
        the rounding of all figures together.
    """
    for verdict in judged.failed(RelationKind.SUM):
        yield failure(judged, verdict)
