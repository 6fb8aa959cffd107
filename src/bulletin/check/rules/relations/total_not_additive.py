"""The rule total-not-additive."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.relation_kind import RelationKind
from bulletin.model.report import Severity
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
        over parts of 1.4 and 1.4 is consistent. Lists that do not claim to be complete
        (其中, #, of which) may fall short of their total; so may lists that are merely
        indented, unless the table shows that its lists are complete. Columns beside one
        whose head is Total, 合计 or the like are added along each line if more lines bear
        that out than not; a line that fails alone, while its columns add up, may leave
        something out and is not accused.

    What it cannot see:
        Two slips in one breakdown that cancel each other out, and a slip smaller than
        the rounding of all figures together.
    """
    for verdict in judged.failed(RelationKind.SUM):
        yield failure(judged, verdict)
