"""From what may have happened to several figures at once to the failures that rules report."""

from collections.abc import Iterator

from bulletin.check.rule import Failure
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.report import Severity
from bulletin.relate.judge import Judged

_CERTAIN = 0.995


def happened(judged: Judged, *kinds: Happened) -> Iterator[Failure]:
    """Yield a failure for every accident of these kinds; a warning where it is less certain."""
    if judged.accidents is None:
        return
    for each in judged.accidents.of(*kinds):
        weak = each.chance < _CERTAIN
        yield Failure(
            each.place,
            each.gaps,
            cells=each.cells,
            severity=Severity.WARNING if weak else None,
        )
