"""What belongs to one cause: the findings, constraints and conflicts that share figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bulletin.model.report import Finding, Outcome
from bulletin.model.table import Table
from bulletin.relate.constraint import Constraint
from bulletin.relate.judge import Judged, Verdict
from bulletin.relate.network import Network

_LOOKS = ("unlike-decimals", "leading-zero")  # rules that know the wrong cell by its look alone


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

    @property
    def conflicts(self) -> list[tuple[int, ...]]:
        """Return the sets of figures of which one must be wrong."""
        return [each.members for each in self.clashes]


def cases_of(judged: Judged, found: Sequence[Finding]) -> list[Case]:
    """Return the causes: one for every set of constraints that share figures."""
    network, constraints = judged.network, _constraints(judged)
    heads = _heads(network, constraints)
    cases: dict[int, Case] = {}
    for constraint in constraints:
        case = cases.setdefault(heads[constraint.variables[0]], Case([], [], [], []))
        case.constraints.append(constraint)
    for verdict in judged.verdicts:
        if verdict.outcome is Outcome.FAILED and _locatable(verdict):
            members = {v for c in verdict.relation.constraints for v in c.variables}
            clash = Clash(
                tuple(sorted(v for v in members if network.doubtful(v))),
                verdict.relation.constraints,
            )
            cases[heads[verdict.relation.target]].clashes.append(clash)
    by_position = _variables(network.table, network)
    for finding in found:
        variable = by_position.get(finding.place.position)
        if variable is None:
            continue
        case = cases.setdefault(heads.get(variable, -variable - 1), Case([], [], [], []))
        case.explains.append(finding.id)
        if finding.rule in _LOOKS and variable not in case.odd and network.doubtful(variable):
            case.odd.append(variable)
        if finding.rule == "jointly-impossible":
            named = (by_position[each.position] for each in (finding.place, *finding.cells))
            case.clashes.append(Clash(tuple(sorted(v for v in named if network.doubtful(v)))))
    return [case for case in cases.values() if case.explains]


def _constraints(judged: Judged) -> list[Constraint]:
    """Return what is certain enough to reason with: joint relations and whatever failed."""
    return list(
        dict.fromkeys(
            constraint
            for each in judged.verdicts
            if _locatable(each) and (each.relation.joint or each.outcome is Outcome.FAILED)
            for constraint in each.relation.constraints
        )
    )


def _locatable(verdict: Verdict) -> bool:
    """
    Tell whether a relation can say which of its figures is wrong.

    Ranks cannot be solved for the figures ranked; of one figure printed twice either may
    be wrong, and the other table is not ours to doubt.
    """
    kind = verdict.relation.kind
    return kind != "rank" and (kind != "same" or verdict.outcome is not Outcome.FAILED)


def _heads(network: Network, constraints: Sequence[Constraint]) -> dict[int, int]:
    """Return for each variable a representative of all that are tied to it."""
    above = list(range(len(network.cells)))

    def head(variable: int) -> int:
        while above[variable] != variable:
            above[variable] = above[above[variable]]
            variable = above[variable]
        return variable

    for constraint in constraints:
        for variable in constraint.variables[1:]:
            above[head(variable)] = head(constraint.variables[0])
    return {v: head(v) for constraint in constraints for v in constraint.variables}


def _variables(table: Table, network: Network) -> dict[tuple[int, int], int]:
    """Return the variable of every figure by its position in the file."""
    return {
        cell.position: network.figure(*key)
        for key, cell in table.cells.items()
        if cell.figure is not None
    }
