"""Findings with a common cause, and the figures that may have caused them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from bulletin.locate.hypotheses import Weighed, Weighing, probabilities
from bulletin.locate.moves import moves
from bulletin.locate.suspects import Trial, sets_by_size
from bulletin.locate.texts import styled
from bulletin.model.report import Change, Diagnosis, Finding, Hypothesis, Outcome, Place, Severity
from bulletin.model.table import Table
from bulletin.relate.constraint import Constraint
from bulletin.relate.judge import Judged
from bulletin.relate.network import Network, interval, left_for

_SHOWN = 5  # hypotheses a reader can take in
_MOST_ERRORS = 2  # figures wrong at once, beyond those that their look gives away
_LEAST = 0.001  # probability worth showing
_LOOKS = ("unlike-decimals", "leading-zero")  # rules that know the wrong cell by its look alone


@dataclass(slots=True)
class _Case:
    """What belongs to one cause: constraints that share figures, and what clashes there."""

    constraints: list[Constraint]
    conflicts: list[tuple[int, ...]]
    odd: list[int]
    explains: list[int]


def diagnoses(judged: Judged, found: Sequence[Finding]) -> tuple[Diagnosis, ...]:
    """Return a diagnosis for every group of findings that one cause may explain."""
    doubtful = [each for each in found if each.severity is not Severity.NOTE]
    if not doubtful:
        return ()
    cases = _cases(judged, doubtful)
    return tuple(each for case in cases for each in _diagnosed(judged.network, case))


def _diagnosed(network: Network, case: _Case) -> Iterator[Diagnosis]:
    trial = Trial(network, case.constraints)
    if not case.conflicts and not case.odd:
        return
    weighing, weighed = Weighing(trial), list[Weighed]()
    known = tuple(sorted(case.odd))
    for more, sets in enumerate(sets_by_size(trial, known, case.conflicts, _MOST_ERRORS)):
        weighed += weighing.hypotheses(sets)
        if more and not any(each.slips for each in weighed):
            weighed += moves(weighing, case.conflicts)
        if any(each.slips for each in weighed):
            break
    if not weighed:
        return
    ranked = tuple(
        Hypothesis(floor(probability * 10_000) / 10_000, _changes(network, case.constraints, each))
        for each, probability in probabilities(weighed)[:_SHOWN]
        if probability >= _LEAST
    )
    note = "not every combination of figures was tried" if trial.exhausted else ""
    yield Diagnosis(tuple(case.explains), ranked, note)


def _changes(
    network: Network, constraints: Sequence[Constraint], weighed: Weighed
) -> tuple[Change, ...]:
    """Return the changes of a hypothesis in table order, with the exact ranges left for them."""
    variables = [each.variable for each in weighed.meant]
    left = left_for(variables, constraints, network.exact) or [each.ends for each in weighed.meant]
    changes = [
        Change(
            place,
            None if each.text is None else styled(each.text, cell),
            each.slip,
            interval(ends).scaled(Fraction(1, 10) ** network.scale(each.variable)),
        )
        for each, ends in zip(weighed.meant, left, strict=True)
        for place in [_place(network, each.variable)]
        for cell in [network.table.cells[_where(network, each.variable)]]
    ]
    return tuple(sorted(changes, key=lambda each: each.place.position))


def _place(network: Network, variable: int) -> Place:
    table, where = network.table, _where(network, variable)
    position, text = table.cells[where].position, table.cells[where].text.strip()
    return Place(position, table.items[where[0]].label, table.measure(*where), text)


def _where(network: Network, variable: int) -> tuple[int, int]:
    cell = network.cells[variable]
    if cell is None:
        message = "only printed figures are suspected"
        raise LookupError(message)
    return cell


def _cases(judged: Judged, found: Sequence[Finding]) -> list[_Case]:
    """Return the causes: one for every set of constraints that share figures."""
    network, constraints = judged.network, _constraints(judged)
    heads = _heads(network, constraints)
    cases: dict[int, _Case] = {}
    for constraint in constraints:
        case = cases.setdefault(heads[constraint.variables[0]], _Case([], [], [], []))
        case.constraints.append(constraint)
    for verdict in judged.verdicts:
        if verdict.outcome is Outcome.FAILED and verdict.relation.kind != "rank":
            members = {v for c in verdict.relation.constraints for v in c.variables}
            conflict = tuple(sorted(v for v in members if network.printed(v)))
            cases[heads[verdict.relation.target]].conflicts.append(conflict)
    by_position = _variables(network.table, network)
    for finding in found:
        variable = by_position.get(finding.place.position)
        if variable is None:
            continue
        case = cases.setdefault(heads.get(variable, -variable - 1), _Case([], [], [], []))
        case.explains.append(finding.id)
        if finding.rule in _LOOKS and variable not in case.odd:
            case.odd.append(variable)
        if finding.rule == "jointly-impossible":
            case.conflicts.append(
                tuple(sorted(by_position[each.position] for each in (finding.place, *finding.cells)))
            )
    return [case for case in cases.values() if case.explains]


def _constraints(judged: Judged) -> list[Constraint]:
    """Return what is certain enough to reason with: joint relations and whatever failed."""
    return list(
        dict.fromkeys(
            constraint
            for each in judged.verdicts
            if each.relation.kind != "rank"
            and (each.relation.joint or each.outcome is Outcome.FAILED)
            for constraint in each.relation.constraints
        )
    )


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
