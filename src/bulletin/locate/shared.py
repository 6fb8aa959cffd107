"""
One cause behind findings that no relation ties together.

Figures typed in each other's column upset the shares and the growth, which have no
constraint in common: each alone has an explanation of its own. Where the likeliest of
one case mends another too, one cause is likelier than two.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin.locate.cases import Case
from bulletin.locate.hypotheses import Weighed
from bulletin.locate.suspects import Trial
from bulletin.relate.network import Network
from bulletin.relate.ranges import Range

_LIKELY = 0.5


@dataclass(slots=True)
class Answer:
    """A case, its hypotheses with their probability, likeliest first, and what was left undone."""

    case: Case
    ranked: Sequence[tuple[Weighed, float]]
    note: str


def with_shared_causes(network: Network, answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers; one that the likeliest hypothesis of another explains joins that."""
    kept = list(answers)
    for one in answers:
        for other in answers:
            both = one in kept and other in kept and one is not other
            if both and _explains(network, one, other.case):
                kept.remove(other)
                one.case.explains = sorted((*one.case.explains, *other.case.explains))
    return kept


def _explains(network: Network, answer: Answer, case: Case) -> bool:
    if not answer.ranked or answer.ranked[0][1] < _LIKELY:
        return False
    meant = answer.ranked[0][0].meant
    if any(each.text is None or each.unit for each in meant):
        return False
    changed: dict[int, Range] = {each.variable: each.ends for each in meant}
    tied = {variable for each in case.constraints for variable in each.variables}
    if changed.keys().isdisjoint(tied) or not set(case.odd) <= changed.keys():
        return False
    return Trial(network, case.constraints).with_ranges(changed) is not None
