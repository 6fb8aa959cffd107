"""
One cause behind findings that no relation ties together.

Figures typed in each other's column upset the shares and the growth, which have no
constraint in common: each alone has an explanation of its own. Where the likeliest of
one case mends another too, one cause is likelier than two.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin.locate.cases import Case
from bulletin.locate.chances import LIKELY_SHARED
from bulletin.locate.search.suspects import Trial
from bulletin.locate.weigh.hypothesis import Weighed, figures_of
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.network import Network


@dataclass(slots=True, eq=False)
class Answer:
    """
    A case, its hypotheses with their probability, likeliest first, and what was left undone.

    `proved`: the likeliest was typed into the table, which then left nothing to find.
    """

    case: Case
    ranked: Sequence[tuple[Weighed, float]]
    note: str
    proved: bool = False


def with_shared_causes(network: Network, answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers; one that the likeliest hypothesis of another explains joins that."""
    owners: dict[int, list[Answer]] = {}
    for answer in answers:
        for variable in {v for each in answer.case.constraints for v in each.variables}:
            owners.setdefault(variable, []).append(answer)
    joined: set[int] = set()
    for one in answers:
        changed = _changed(one) if id(one) not in joined else {}
        beside = {id(each): each for variable in changed for each in owners.get(variable, ())}
        for other in beside.values():
            apart = other is not one and id(other) not in joined
            if apart and _explains(network, changed, other.case):
                joined.add(id(other))
                one.case.explains = sorted((*one.case.explains, *other.case.explains))
    return [each for each in answers if id(each) not in joined]


def _changed(answer: Answer) -> dict[int, Range]:
    """Return what the likeliest hypothesis makes of its figures, nothing if it is unlikely."""
    if not answer.ranked or answer.ranked[0][1] < LIKELY_SHARED:
        return {}
    meant = answer.ranked[0][0].meant
    figures = figures_of(meant)
    if len(figures) < len(meant) or any(each.text is None for each in figures):
        return {}
    return {each.variable: each.ends for each in figures}


def _explains(network: Network, changed: dict[int, Range], case: Case) -> bool:
    odd = set(case.odd) <= changed.keys()
    return odd and Trial(network, case.constraints).with_ranges(changed) is not None
