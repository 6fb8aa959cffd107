"""What belongs to one cause: the findings, constraints and conflicts that share figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bulletin.check.asked_rules import all_rules
from bulletin.locate.chances import MEANT_AS_TESTED
from bulletin.model.findings.report import Finding, Outcome
from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Table
from bulletin.relate.constraints.constraint import Constraint
from bulletin.relate.constraints.ties import representatives
from bulletin.relate.judge import Judged, Verdict
from bulletin.relate.network import Network


class Clash(NamedTuple):
    """
    Figures of which one must be wrong, and the constraints of the relation that says so.

    Without constraints where only all relations together say it.
    """

    members: tuple[int, ...]
    constraints: tuple[Constraint, ...] = ()


@dataclass(slots=True)
class Case:
    """What belongs to one cause: constraints that share figures, and what clashes there."""

    constraints: list[Constraint]
    clashes: list[Clash]
    odd: list[int]
    explains: list[int]
    foreign: frozenset[int] = frozenset()  # figures that other causes upset as well

    @property
    def conflicts(self) -> list[tuple[int, ...]]:
        """Return the sets of figures of which one must be wrong."""
        return [each.members for each in self.clashes]


def cases_of(judged: Judged, found: Sequence[Finding]) -> list[Case]:
    """
    Return the causes: one for every set of constraints that share figures.

    A soft relation that failed is a cause of its own, with what is known of its figures.
    """
    gathered = _Gathered(judged)
    for finding in found:
        gathered.add(finding)
    return gathered.cases()


class _Gathered:
    """What belongs to each cause, by a figure that stands for all that are tied to it."""

    def __init__(self, judged: Judged) -> None:
        network = self._network = judged.network
        constraints = _constraints(judged)
        self._heads = representatives([each.variables for each in constraints])
        self._hard: dict[int, Case] = {}
        self._soft: dict[int, Case] = {}
        self._figures = _variables(network.table, network)
        self._verdicts = judged.verdicts
        for constraint in constraints:
            self._case(self._heads[constraint.variables[0]]).constraints.append(constraint)
        for verdict in judged.verdicts:
            if verdict.outcome is Outcome.FAILED and _locatable(verdict):
                self._clash(verdict)

    def add(self, finding: Finding) -> None:
        """Take a finding for one that its cause explains, if it is about figures at all."""
        variable = self._figures.get(finding.place.position)
        if variable is None:
            return
        soft = any(_is_soft(self._verdicts[each]) for each in finding.relations)
        if soft and variable in self._soft:
            self._soft[variable].explains.append(finding.id)
            return
        looks, together = all_rules()[finding.rule].names_the_cell, len(finding.relations) > 1
        case = self._case(self._heads.get(variable, -variable - 1))
        if finding.implied is not None or looks or together:
            case.explains.append(finding.id)
        doubtful = self._network.doubtful
        if looks and variable not in case.odd and doubtful(variable):
            case.odd.append(variable)
            known = set(case.constraints)
            case.constraints += [each for each in self._borne_out(variable) if each not in known]
        if together:
            named = (self._figures[each.position] for each in (finding.place, *finding.cells))
            case.clashes.append(Clash(tuple(sorted(v for v in named if doubtful(v)))))

    def _borne_out(self, variable: int) -> list[Constraint]:
        """
        Return what holds of a figure that looks odd, even if it is tested by itself only.

        A correction that breaks it would be no correction: 33 people to the square
        kilometre are not 3.3 if people and area say so.
        """
        held = (each for each in self._verdicts if each.outcome is Outcome.HELD)
        constraints = (
            constraint
            for each in held
            if _locatable(each) and not each.relation.joint
            for constraint in each.relation.constraints
        )
        return [each for each in dict.fromkeys(constraints) if variable in each.variables]

    def cases(self) -> list[Case]:
        """Return the causes that explain something, soft ones last."""
        for case in self._soft.values():
            tied = {self._heads.get(v) for each in case.constraints for v in each.variables}
            sound = (each for head, each in self._hard.items() if head in tied and not each.clashes)
            case.constraints += [constraint for each in sound for constraint in each.constraints]
        found = [case for case in (*self._hard.values(), *self._soft.values()) if case.explains]
        # No two hard causes share a figure, so what is upset elsewhere is all but one's own.
        upset = frozenset(v for case in self._hard.values() for v in _members(case))
        for case in self._hard.values():
            case.foreign = upset - _members(case)
        return found

    def _case(self, head: int) -> Case:
        return self._hard.setdefault(head, Case([], [], [], []))

    def _clash(self, verdict: Verdict) -> None:
        relation = verdict.relation
        members = {v for each in relation.constraints for v in each.variables}
        doubtful = tuple(sorted(v for v in members if self._network.doubtful(v)))
        clash = Clash(doubtful, relation.constraints)
        if _is_soft(verdict):
            self._soft[relation.target] = Case([*relation.constraints], [clash], [], [])
        else:
            first = relation.constraints[0].variables[0]
            self._case(self._heads[first]).clashes.append(clash)


def _members(case: Case) -> frozenset[int]:
    return frozenset(variable for clash in case.clashes for variable in clash.members)


def _is_soft(verdict: Verdict) -> bool:
    """
    Tell whether a failed relation rests on an assumption about prices.

    It is a case of its own: where the figures that it shares with others are right, what
    it says of the rest must not be taken for more than it is.
    """
    return verdict.relation.kind is RelationKind.WEIGHTED and not verdict.relation.joint


def _constraints(judged: Judged) -> list[Constraint]:
    """Return what is certain enough to reason with: joint relations and whatever failed."""
    return list(
        dict.fromkeys(
            constraint
            for each in judged.verdicts
            if _locatable(each) and (each.relation.joint or each.outcome is Outcome.FAILED)
            if not _is_soft(each)
            for constraint in each.relation.constraints
        )
    )


def _locatable(verdict: Verdict) -> bool:
    """
    Tell whether a relation can say which of its figures is wrong.

    Ranks cannot be solved for the figures ranked; of one figure printed twice either may
    be wrong, and the other table is not ours to doubt. What may as well be meant otherwise
    is no ground for anything.
    """
    if verdict.certainty < MEANT_AS_TESTED:
        return False
    kind = verdict.relation.kind
    return not kind.orders and not (kind.repeats and verdict.outcome is Outcome.FAILED)


def _variables(table: Table, network: Network) -> dict[tuple[int, int], int]:
    """Return the variable of every figure by its position in the file."""
    return {
        cell.position: network.figure(*key)
        for key, cell in table.cells.items()
        if cell.figure is not None
    }
