"""Growth of what flows both ways, by the levels and growth of both ways in a table."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.model.findings.text_claim import TextClaimKind
from bulletin.model.table.table import Measure
from bulletin.prose.beside_tables.rows import TermRow
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.subjects.entries import Said
from bulletin.prose.subjects.names import core
from bulletin.prose.verdicts.screening import fits
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.prose.wording.vocabulary import compiled
from bulletin.relate.constraints.means import DriftingMean

_AS_PRINTED = (Fraction(1), Fraction(1))
# Variables: growth; the level of either way; its growth.
_WEIGHTED = (DriftingMean(0, (3, 4), (1, 2), _AS_PRINTED),)
_TWO = 2


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield the growth of trade with somebody from exports and imports of a table."""
    ways = [each for each in prose.rows if each.number >= 0]
    ends = {each.row: each.subject for each in prose.entries if each.row}
    for entry in prose.entries:
        growth, name = entry.growth, ends.get(entry.row, entry.subject)
        if growth and not entry.level and compiled("", "both-ways").search(name):
            yield from _of_both(growth, entry.subject, ways)


def _of_both(growth: Said, name: str, rows: Sequence[TermRow]) -> Iterator[StatedClaim]:
    """Yield the first two flows of one line, or of two lines of one label, that fit."""
    named = [each for each in rows if len(core(each.label)) > 1 and core(each.label) in core(name)]
    longest = max((len(core(each.label)) for each in named), default=0)
    flows = [flow for each in named if len(core(each.label)) == longest for flow in _flows(each)]
    if len(flows) != _TWO:
        return
    operands = flows[0][0], flows[1][0], flows[0][1], flows[1][1]
    if fits(_WEIGHTED, growth.term, *operands):
        yield StatedClaim(TextClaimKind.GROWTH, growth.term, operands, _WEIGHTED)


def _flows(row: TermRow) -> Iterator[tuple[Term, Term]]:
    """Yield each level of a line with the growth right behind it."""
    for level, rate in zip(row.cells, row.cells[1:], strict=False):
        if level.measure is Measure.LEVEL and rate.measure is Measure.GROWTH:
            yield level.term, rate.term
