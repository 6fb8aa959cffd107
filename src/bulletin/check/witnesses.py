"""Which figures other figures already speak for or against."""

from bulletin.model.findings.report import Outcome
from bulletin.relate.judge import Judged


def tied(judged: Judged, outcome: Outcome) -> set[tuple[int, int]]:
    """
    Return the cells of all relations with this outcome that pin their figures down.

    A range, an upper bound or a weighting by assumption pins nothing down and is left
    out: a figure ten times too high may satisfy each of them.
    """
    network = judged.network
    return {
        cell
        for verdict in judged.verdicts
        if verdict.outcome is outcome and verdict.relation.kind.exact
        for variable in (verdict.relation.target, *verdict.relation.parts)
        if (cell := network.cells[variable]) is not None
    }
