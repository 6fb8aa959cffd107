"""From a table with the claims of its labels to one whose structure has been decided."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bulletin.model.table.table import Addition, Evidence, Table
from bulletin.readings.choice.reading import Reading
from bulletin.readings.choice.rounds import judge_claims
from bulletin.readings.claims.sum_claim import SumClaim
from bulletin.readings.claims.view import look
from bulletin.readings.doubt.rivals import implied_by, posterior_of_claim, undecided_members
from bulletin.readings.generators.label_lists import claims_of_heads, claims_of_labels
from bulletin.readings.structure.structure import with_structure

if TYPE_CHECKING:
    from bulletin.readings.doubt.doubt import Doubt

_LIKELY = 0.95
_RARELY = 0.1  # lines that are hardly ever added, by their words
_LEVELS = 0.9  # lines that are nearly always added, by their words
_ADDS = 0.3  # lines that can be added with less are left out

_Failing = dict[tuple[bool, int, tuple[int, ...]], dict[int, float]]


def decide_structure(table: Table) -> Table:
    """
    Return the table with the breakdowns that its words and figures bear out together.

    What labels claim, and what figures show, is weighed as one reading of the whole table,
    in both directions. No item becomes its own ancestor. Errs towards leaving a list open.
    """
    totals = [item.total for item in table.items]
    heads = [bool(column.total_tiers) for column in table.columns]
    below, beside = look(table, totals, across=False), look(table, heads, across=True)
    down = judge_claims(below, claims_of_labels(table, below))
    across = judge_claims(beside, claims_of_heads(table, beside))
    failing = _failing((down, across))
    additions = tuple(each for way in (down, across) for each in _additions(way, failing))
    decided = with_structure(table, down, additions, totals)
    return decided._replace(
        stated=table.breakdowns,
        work=down.work + across.work,
        passed_over=down.passed_over + across.passed_over,
    )


def _failing(readings: Sequence[Reading]) -> _Failing:
    """Return the lines in which each chosen claim fails, with how surely a figure is wrong."""
    found: _Failing = {}
    if not any(claim.failures for reading in readings for claim in reading.chosen):
        return found
    from bulletin.readings.doubt.doubts import doubts

    for doubt in doubts(readings):
        if doubt.probability < _LIKELY and not _claimed(doubt):
            continue
        key = doubt.reading.view.across, doubt.claim.total, doubt.claim.parts
        found.setdefault(key, {})[doubt.failure.line] = doubt.probability
    return found


def _additions(reading: Reading, failing: _Failing) -> Iterator[Addition]:
    span = implied_by(reading.chosen)
    for claim in sorted(reading.chosen, key=lambda claim: (claim.total, claim.parts)):
        yield _addition(reading, claim, failing, posterior_of_claim(reading, claim, span))


def _addition(reading: Reading, claim: SumClaim, failing: _Failing, probability: float) -> Addition:
    across = reading.view.across
    failed = {each.line for each in claim.failures}
    lines = {n for n in (*claim.gains, *claim.empty) if n not in failed}
    held = frozenset(n for n in lines if _added(reading, n))
    evidence = claim.evidence
    if evidence is Evidence.ARITHMETIC and reading.view.total[claim.total]:
        evidence = Evidence.MARKER
    return Addition(
        claim.total,
        claim.parts,
        across,
        evidence,
        held,
        failing.get((across, claim.total, claim.parts), {}),
        probability,
        undecided_members(reading, claim),
    )


def _added(reading: Reading, line: int) -> bool:
    """Tell whether a line is taken to be added; growth and indices need more than one accident."""
    least = _ADDS if reading.view.adds[line] >= _RARELY else _LIKELY
    return reading.learned.adds[line] > least


def _claimed(doubt: "Doubt") -> bool:
    """
    Tell whether a line that fails is counted as one that can be read in two ways.

    Where its figures can be added, or words claim the sum and call the figures levels: what
    words claim does not vanish because figures refute it.
    """
    line = doubt.failure.line
    worded = doubt.claim.evidence is not Evidence.ARITHMETIC
    return _added(doubt.reading, line) or (worded and doubt.reading.view.adds[line] >= _LEVELS)
