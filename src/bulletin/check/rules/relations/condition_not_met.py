"""The rule condition-not-met."""

from collections.abc import Iterator

from bulletin.check.failures import failure
from bulletin.check.rule import Failure, rule
from bulletin.messages.message import Message
from bulletin.model.figures.interval import ANYTHING
from bulletin.model.findings.report import Severity
from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.judge import Judged


@rule(Severity.ERROR)
def condition_not_met(judged: Judged) -> Iterator[Failure]:
    """
    A condition that was declared and that the figures do not meet.

    Why it matters:
        Whoever knows the subject knows bounds that no table prints: a cost is at least
        half of the turnover, nobody works below a certain age, a rate stays below ten.

    What it allows:
        Rounding of every figure. A condition fails only where no numbers inside the
        printed intervals meet it, so < means no more than <= unless the figures are
        declared to be exact. Where what is divided by may be zero or below, and where
        rounding leaves open whether a condition is due, it is not tested.

    What it cannot see:
        Figures that meet the condition and are wrong all the same.
    """
    for verdict in judged.failed(RelationKind.CONDITION):
        gaps = {"condition": f"“{verdict.relation.note}”"}
        if verdict.implied == ANYTHING:  # the figure itself decides whether it is due
            gaps["implied"] = Message.of("rule.condition-not-met.different")
        yield failure(judged, verdict, **gaps)
