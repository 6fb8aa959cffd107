"""Whether a relation holds, exactly; and what it implies where it does not."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin.model.figures.interval import ANYTHING, Interval
from bulletin.model.findings.report import Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Table
from bulletin.relate.constraints.propagation import feasible, interval, left_for
from bulletin.relate.network import Network
from bulletin.relate.relation import Relation

if TYPE_CHECKING:
    from bulletin.model.findings.accident import Accidents


class Verdict(NamedTuple):
    """
    What became of one relation.

    `implied` is what the parts leave for the target, in base units; only worked out
    where the relation failed. `certainty` is how surely the relation is meant as it was
    tested: figures may be rounded in another way, or a line of the list be lost. `slipped`
    is how surely, given that it fails, something was mistyped: what is proposed is no surer.
    """

    relation: Relation
    outcome: Outcome
    reason: str = ""
    implied: Interval = ANYTHING
    certainty: float = 1.0
    slipped: float = 1.0


class Judged(NamedTuple):
    """
    A table with its network and the verdict on every relation, in order of the search.

    `accidents` is what may have happened to several figures at once, None if nothing speaks
    for it.
    """

    table: Table
    network: Network
    verdicts: tuple[Verdict, ...]
    accidents: "Accidents | None" = None

    def failed(self, kind: RelationKind) -> list[Verdict]:
        """Return the failed relations of one kind."""
        return [
            each
            for each in self.verdicts
            if each.outcome is Outcome.FAILED and each.relation.kind is kind
        ]


def judge(relation: Relation, network: Network) -> Verdict:
    """
    Return whether the relation can be true of some numbers inside the printed intervals.

    Where it can not, it also says what the parts would leave for the target.
    """
    if feasible(relation.constraints, network):
        outcome = Outcome.NOT_TESTABLE if relation.reason else Outcome.HELD
        return Verdict(relation, outcome, relation.reason)
    left = left_for([relation.target], relation.constraints, network.exact)
    implied = interval(left[0]) if left else ANYTHING
    return Verdict(relation, Outcome.FAILED, implied=implied)
