"""The rule missing-figure-determined."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from bulletin.check.rule import Cure, Failure, rule
from bulletin.check.wording import in_print, place_of
from bulletin.messages.message import Message
from bulletin.model.figures.decimals import spelt
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.findings.report import Outcome, Severity
from bulletin.model.table.cell import Mark
from bulletin.model.table.table import Evidence
from bulletin.relate.constraints.propagation import interval, left_for
from bulletin.relate.judge import Judged


@rule(Severity.NOTE, cure=Cure.FILLED_IN)
def missing_figure_determined(judged: Judged) -> Iterator[Failure]:
    """
    A blank or unreadable cell that the other figures determine.

    Why it matters:
        A total and all parts but one say what the last part is. A figure that was
        forgotten or cannot be read need not be looked up again, only confirmed.

    What it allows:
        Rounding of all other figures: the range is what they leave. Where only one
        figure with the decimals of the column lies in it, that figure is proposed.

    What it cannot see:
        Figures withheld on purpose (—, c, x) are left alone, and so are blank totals,
        which are often headings, unless a declared relation names them. Nothing is said
        where relations fail.
    """
    if any(each.outcome is Outcome.FAILED for each in judged.verdicts):
        return
    for variable, left in _determined(judged):
        ends = in_print(judged, variable, left)
        cell = judged.network.cells[variable] or (0, 0)
        decimals = judged.network.customs.decimals(*cell) or 0
        where = place_of(judged, variable)
        meant = _only_text(ends, decimals)
        implied = meant if meant and not ends.width else spelt(ends, decimals + 1)
        printed = where.printed or Message.of("rule.missing-figure-determined.blank")
        gaps = {"item": where.item, "printed": printed, "implied": implied}
        yield Failure(where, gaps, ends, meant=meant)


def _determined(judged: Judged) -> Iterator[tuple[int, Interval]]:
    network = judged.network
    constraints = [
        constraint
        for each in judged.verdicts
        if each.relation.joint and each.outcome is Outcome.NOT_TESTABLE
        for constraint in each.relation.constraints
    ]
    asked = {variable for constraint in constraints for variable in constraint.variables}
    declared = {
        variable
        for each in judged.verdicts
        if each.relation.evidence is Evidence.DECLARED
        for variable in (each.relation.target, *each.relation.parts)
    }
    for variable in sorted(asked):
        if _blank(judged, variable) and (variable in declared or _part(judged, variable)):
            left = left_for([variable], constraints, network.exact)
            if left and (found := interval(left[0])).bounded:
                yield variable, found


def _blank(judged: Judged, variable: int) -> bool:
    """Tell whether a cell should hold a figure and does not: it is blank or unreadable."""
    cell = judged.network.cells[variable]
    found = judged.table.cells.get(cell) if cell else None
    return found is not None and found.mark in (Mark.BLANK, Mark.WORD, Mark.SEVERAL)


def _part(judged: Judged, variable: int) -> bool:
    cell = judged.network.cells[variable]
    return cell is not None and judged.table.items[cell[0]].parent is not None


def _only_text(ends: Interval, decimals: int) -> str:
    """Return the one figure whose rounding the whole range shares, empty if there are more."""
    unit = 10**decimals
    first = floor(Fraction(ends.low) * unit + Fraction(1, 2))
    last = ceil(Fraction(ends.high) * unit - Fraction(1, 2))
    return str(Figure(first, decimals)) if first == last else ""
