"""The rule index-change-mismatch."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def index_change_mismatch(judged: Judged) -> Iterator[Failure]:
    """
    An index that is not 100 plus the change printed beside it.

    Why it matters:
        An index with the earlier period as 100 and the change in per cent are one
        statement in two forms.

    What it allows:
        Both figures may be off by half of their last printed place. The two columns are
        only compared where most of their items agree, so that an index on another base
        is not accused.

    What it cannot see:
        The same slip made in both columns.
    """
    for verdict in judged.failed(RelationKind.INDEX):
        yield failure(judged, verdict)
