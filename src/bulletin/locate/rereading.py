"""
Corrections that prove themselves: with one of them typed, the table read anew is right.

Figures also tell which rows make up which. A part that is a hundred times too large looks
like a total, so that relations are failed that nobody meant, and only several changes
seem to explain them all. Where more than one slip seems needed, single ones are typed
into the table, which is then understood from the start.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from bulletin.locate.cases import Case
from bulletin.locate.hypotheses import Meant, Weighed, Weighing
from bulletin.locate.moves import exchanges, suspected
from bulletin.locate.texts import styled
from bulletin.model.position import Position
from bulletin.model.report import Finding, Severity
from bulletin.relate.network import Network

# What is found in the table once some cells hold other texts, and how many relations hold then.
Reread = Callable[[Mapping[Position, str]], tuple[Sequence[Finding], int]]

_CAUSES = 4  # of the likeliest hypotheses whose single changes are tried
_SLIPS = 4  # texts of a figure that looks odd
_MOST = 14  # readings of one table

Cause = tuple[Meant, ...]


def proven(
    weighing: Weighing,
    case: Case,
    ranked: Sequence[tuple[Weighed, float]],
    found: Sequence[Finding],
    reread: Reread,
) -> list[tuple[Weighed, tuple[int, ...]]]:
    """
    Return the single causes with which nothing of this case is found any more, likeliest first.

    Each comes with the findings, by id, that it takes away. Empty where one cell explains
    everything anyway, or where no single cause does so.
    """
    if not ranked or len(ranked[0][0].meant) == 1:
        return []
    explained = {(each.rule, each.place.position) for each in found if each.id in case.explains}
    before, held = {(each.rule, each.place.position) for each in found}, reread({})[1]
    proofs = []
    for cause in islice(_causes(weighing, case, ranked), _MOST):
        texts = _texts(weighing.network, cause)
        again, holding = reread(texts)
        after = [each for each in again if each.severity is not Severity.NOTE]
        left = {(each.rule, each.place.position) for each in after}
        spoilt = any(_names(each, texts) for each in after)
        # What makes relations untestable proves nothing: more of them must hold than before.
        if not left & explained and left <= before and not spoilt and holding > held:
            gone = (each.id for each in found if (each.rule, each.place.position) not in left)
            proofs.append((weighing.alone(cause), tuple(gone)))
    return sorted(proofs, key=lambda each: -each[0].weight)


def _names(finding: Finding, texts: Mapping[Position, str]) -> bool:
    """Tell whether a finding still has to do with the cells that were changed."""
    places = (finding.place, *finding.cells)
    return any(not each.path and each.position in texts for each in places)


def _texts(network: Network, cause: Cause) -> dict[Position, str]:
    cells = ((network.cells[each.variable], each.text) for each in cause)
    return {
        (cell := network.table.cells[where]).position: styled(text, cell)
        for where, text in cells
        if where is not None and text is not None
    }


def _causes(
    weighing: Weighing, case: Case, ranked: Sequence[tuple[Weighed, float]]
) -> Iterator[Cause]:
    """Yield what may be the only cause, each once: slips first, then exchanges within rows."""
    seen: set[tuple[tuple[int, str | None], ...]] = set()
    for cause in _thought_of(weighing, case, ranked):
        key = tuple((each.variable, each.text) for each in cause)
        if key not in seen and all(each.text is not None for each in cause):
            seen.add(key)
            yield cause


def _thought_of(
    weighing: Weighing, case: Case, ranked: Sequence[tuple[Weighed, float]]
) -> Iterator[Cause]:
    for variable in case.odd:
        yield from ((each,) for each in weighing.likeliest_slips(variable)[:_SLIPS])
    for weighed, _ in ranked[:_CAUSES]:
        for each in weighed.meant:
            if each.unit is None:
                slips = weighing.slips_within(each.variable, each.ends)
                yield from ((slip,) for slip in slips[:_SLIPS])
    operations = exchanges(weighing.trial, suspected(weighing.trial, case.clashes))
    for operation in sorted(operations, key=lambda each: -each.chance):
        yield weighing.meant_by(operation)
