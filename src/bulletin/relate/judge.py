"""Whether a relation holds, exactly; and what it implies where it does not."""

from dataclasses import dataclass

from bulletin.model.interval import ANYTHING, Interval
from bulletin.model.report import Outcome
from bulletin.model.table import Table
from bulletin.relate.constraint import EVERYTHING, FLOAT_SLACK
from bulletin.relate.network import Network, feasible, interval, left_for
from bulletin.relate.relation import Relation


@dataclass(frozen=True, slots=True)
class Verdict:
    """
    What became of one relation.

    `implied` is what the parts leave for the target, in base units; only worked out
    where the relation failed.
    """

    relation: Relation
    outcome: Outcome
    reason: str = ""
    implied: Interval = ANYTHING


@dataclass(frozen=True, slots=True)
class Judged:
    """A table with its network and the verdict on every relation, in order of the search."""

    table: Table
    network: Network
    verdicts: tuple[Verdict, ...]

    def failed(self, kind: str) -> list[Verdict]:
        """Return the failed relations of one kind."""
        return [
            each
            for each in self.verdicts
            if each.outcome is Outcome.FAILED and each.relation.kind == kind
        ]


def judge(relation: Relation, network: Network) -> Verdict:
    """
    Return whether the relation can be true of some numbers inside the printed intervals.

    Floats decide where they are certain: they are widened outward, so that a clear
    overlap is an overlap; anything they reject or find close is decided in fractions.
    """
    if relation.reason:
        return Verdict(relation, Outcome.NOT_TESTABLE, relation.reason)
    if _surely_holds(relation, network) or feasible(relation.constraints, network):
        return Verdict(relation, Outcome.HELD)
    left = left_for([relation.target], relation.constraints, network.exact)
    implied = interval(left[0]) if left else ANYTHING
    return Verdict(relation, Outcome.FAILED, implied=implied)


def _surely_holds(relation: Relation, network: Network) -> bool:
    """Tell whether a single constraint leaves the target clear room; false if unsure."""
    if len(relation.constraints) != 1:
        return False
    (constraint,) = relation.constraints
    low, high = constraint.implied(network.floats, FLOAT_SLACK)[
        constraint.variables.index(relation.target)
    ]
    printed = network.floats[relation.target]
    if (low, high) == EVERYTHING or printed == EVERYTHING:
        return True
    margin = 1e-9 * (abs(printed[0]) + abs(printed[1]) + 1)
    return max(low, printed[0]) + margin < min(high, printed[1])
