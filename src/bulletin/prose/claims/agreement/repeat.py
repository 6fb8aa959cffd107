"""A figure of a sentence that stands in a table as well."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from bulletin.model.figures.decimals import fixed
from bulletin.model.findings.text_claim import TextClaimKind, TextFigure
from bulletin.model.table.table import Measure
from bulletin.prose.beside_tables.tabled import NAMED, SURE, EntryMatch, Pair
from bulletin.prose.context import Prose
from bulletin.prose.numbers.terms import Term
from bulletin.prose.verdicts.slips import bare, one_slip_apart
from bulletin.prose.verdicts.stated import StatedClaim
from bulletin.relate.constraints.constraint import Sum


def find(prose: Prose) -> Iterator[StatedClaim]:
    """Yield that figures of an entry are those of the line of a table that it speaks of."""
    for _, stated in repeats(prose.matches, agreeing(prose.matches)):
        yield stated


def agreeing(matches: Sequence[EntryMatch]) -> set[TextFigure]:
    """Return the figures of sentences that a table bears out."""
    return {pair.said.mention.figure for match in matches for pair in match.pairs if pair.equal}


def repeats(
    matches: Sequence[EntryMatch], agreed: set[TextFigure]
) -> Iterator[tuple[EntryMatch, StatedClaim]]:
    """Yield which figures are the same; none is accused that is among those that agree."""
    beside = {(each.entry.sentence, each.row.table): each.entry for each in matches if each.equal}
    for match in matches:
        other = beside.get((match.entry.sentence, match.row.table), match.entry)
        for stated in _stated(match, agreed, told=other is not match.entry):
            yield match, stated


def _stated(match: EntryMatch, agreed: set[TextFigure], *, told: bool) -> Iterator[StatedClaim]:
    """
    Yield the figures that are the same; none is accused that another table bears out.

    `told`: another subject of the sentence agrees with the table.
    """
    for each in match.pairs:
        others = sum(pair.equal for pair in match.pairs) - each.equal
        sign_only = bare(each.said.term) == bare(_meant(each))
        alike = told or not _has_levels_beside(match)
        alone = match.likely >= SURE and not sign_only and alike
        named = bool(others) or alone or (told and match.likely >= NAMED)
        sure = named and one_slip_apart(each.said.term, _meant(each))
        borne_out = not others and each.said.mention.figure in agreed
        if not each.equal and (not sure or borne_out):
            continue
        if each.said.term.hedge:
            continue
        if each.of_index:
            constraint, kind = Sum((0, 1), (1, -1), -100), TextClaimKind.GROWTH
        else:
            constraint, kind = Sum((0, 1), (1, -1)), TextClaimKind.REPEAT
        yield StatedClaim(kind, each.said.term, (each.cell.term,), (constraint,), sure=sure)


def _has_levels_beside(match: EntryMatch) -> bool:
    """Tell whether a line prints levels where an entry has rates only: of something else maybe."""
    levels = any(each.measure is Measure.LEVEL for each in match.row.cells)
    return levels and match.entry.level is None


def _meant(pair: Pair) -> Term:
    """Return the figure of a table as the sentence would print it: of an index its growth."""
    cell = pair.cell.term
    if not pair.of_index:
        return _in_unit_of(pair.said.term, cell)
    decimals = cell.figure.decimals
    text = fixed(abs(cell.value - _HUNDRED), decimals)
    return cell._replace(figure=cell.figure._replace(number=text))


_HUNDRED = 100


def _in_unit_of(mine: Term, cell: Term) -> Term:
    """Return a figure of a table as it would be printed in the unit of the sentence."""
    if mine.scale == cell.scale:
        return cell
    decimals = mine.figure.decimals
    text = fixed(cell.value / Fraction(10) ** mine.scale, decimals)
    return cell._replace(figure=cell.figure._replace(number=text))
