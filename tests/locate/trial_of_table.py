"""Trials of a table given as text."""

from bulletin.locate.search.suspects import Trial
from bulletin.model.findings.report import Outcome
from bulletin.relate.judge import Judged
from tests.relate.judging import judged


def trial_of(text: str) -> tuple[Trial, list[tuple[int, ...]]]:
    """Return a trial of all constraints, and the members of those relations that failed."""
    found = judged(text)
    constraints = [each for verdict in found.verdicts for each in verdict.relation.constraints]
    conflicts = [
        tuple(sorted({each.relation.target, *each.relation.parts}))
        for each in found.verdicts
        if each.outcome is Outcome.FAILED
    ]
    return Trial(found.network, list(dict.fromkeys(constraints))), conflicts


def named(trial: Trial, variables: tuple[int, ...]) -> tuple[tuple[str, int], ...]:
    """Return figures by their item and column."""
    table = trial.network.table
    cells = (trial.network.cells[each] for each in variables)
    return tuple((table.items[cell[0]].label, cell[1]) for cell in cells if cell)


def variable(found: Judged | Trial, item: str, column: int) -> int:
    table = found.network.table
    (index,) = (each.index for each in table.items if each.label == item)
    return found.network.figure(index, column)
