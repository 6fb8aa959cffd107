"""
Corrections that prove themselves: with one of them typed, the table read anew is right.

Figures also tell which rows make up which. A part that is a hundred times too large looks
like a total, so that relations are failed that nobody meant, and only several changes
seem to explain them all. Where more than one slip seems needed, single ones are typed
into the table, which is then understood from the start.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from bulletin.locate.cases import Case
from bulletin.locate.slips.moves import exchanges, suspected
from bulletin.locate.slips.printable_texts import styled
from bulletin.locate.weigh.hypothesis import Meant, Weighed, figures_of, typed
from bulletin.locate.weigh.weighing import Weighing
from bulletin.model.files.position import Position
from bulletin.model.findings.report import Finding, Severity
from bulletin.relate.network import Network

FindingKey = tuple[str, Position]  # its rule, and where
Found = tuple[Sequence[Finding], int]  # what is found, and how many relations hold


class Reread(Protocol):
    """
    What is found in the table once some cells hold other texts, and how many relations hold.

    `held` is how many hold as it is printed.
    """

    held: int

    def __call__(self, texts: Mapping[Position, str]) -> Found:
        """Return all that is found then."""

    def without(self, texts: Mapping[Position, str], gone: Collection[FindingKey]) -> Found | None:
        """Return the same, None where not all of these are gone: this is often seen at once."""


_CAUSES = 4  # of the likeliest hypotheses whose single changes are tried
_SLIPS = 4  # texts of a figure that looks odd
_FIRST = 2  # of them whatever a hypothesis says of the figure
_LEAST, _MOST = 3, 12  # readings of one table
_CELLS = 1500  # to be read in all of them


class Proofs:
    """Tries corrections of one case on the table, read anew each time."""

    def __init__(
        self, weighing: Weighing, case: Case, found: Sequence[Finding], reread: Reread
    ) -> None:
        self._weighing = weighing
        self._case = case
        self._found = {each.id: _key(each) for each in found}
        self._explained = [self._found[each] for each in case.explains if each in self._found]
        self._reread = reread

    def instead_of(
        self, ranked: Sequence[tuple[Weighed, float]]
    ) -> list[tuple[Weighed, tuple[int, ...]]]:
        """
        Return the single causes with which nothing of this case is found any more.

        The likeliest comes first, each with the findings, by id, that it takes away. Empty
        where the likeliest hypothesis is one slip, or where no cause proves itself. Where it
        is one cell, all its texts were weighed already, and only operations are tried.
        """
        if not ranked or (len(ranked[0][0].meant) == 1 and ranked[0][0].slips):
            return []
        least = 2 if len(ranked[0][0].meant) == 1 else 1
        every = _causes(self._weighing, self._case, ranked)
        causes = islice((each for each in every if len(each) >= least), self._readings)
        proofs = [
            (self._weighing.alone(figures_of(cause)), gone)
            for cause in causes
            if (gone := self._gone(cause))
        ]
        return sorted(proofs, key=lambda each: -each[0].weight)

    def unrefuted(self, ranked: Sequence[tuple[Weighed, float]]) -> list[Weighed]:
        """Return the hypotheses without likely operations that fail a relation of their own."""
        tried = [each for each, _ in ranked[:_CAUSES] if len(each.meant) > 1 and each.causes == 1]
        wrong = [each for each in tried if self._spoils(each.meant)]
        return [each for each, _ in ranked if each not in wrong]

    def _spoils(self, meant: Sequence[Meant]) -> bool:
        texts = _texts(self._weighing.network, meant)
        before = set(self._found.values())
        # A cell whose text nobody knows stays wrong, and would be held against the others.
        return len(texts) == len(meant) and any(
            each.severity is Severity.ERROR and _key(each) not in before and _names(each, texts)
            for each in self._reread(texts)[0]
        )

    def _gone(self, meant: Sequence[Meant]) -> tuple[int, ...]:
        """Return the findings that texts take away, none unless they prove themselves."""
        texts = _texts(self._weighing.network, meant)
        if len(texts) < len(meant):
            return ()
        found = self._reread.without(texts, self._explained)
        if found is None:
            return ()
        again, holding = found
        after = [each for each in again if each.severity is not Severity.NOTE]
        left = {_key(each) for each in after}
        gone = tuple(number for number, key in self._found.items() if key not in left)
        fresh = not left <= set(self._found.values())
        spoilt = fresh or any(_names(each, texts) for each in after)
        # What makes relations untestable proves nothing: more of them must hold than before.
        proved = set(self._case.explains) <= set(gone) and holding > self._reread.held
        return gone if proved and not spoilt else ()

    @property
    def _readings(self) -> int:
        """Return how often the table may be read: a large one takes long."""
        cells = len(self._weighing.network.table.cells)
        return max(_LEAST, min(_MOST, _CELLS // max(cells, 1)))


def _key(finding: Finding) -> FindingKey:
    return finding.rule, finding.place.position


def _names(finding: Finding, texts: Mapping[Position, str]) -> bool:
    """Tell whether a finding still has to do with the cells that were changed."""
    places = (finding.place, *finding.cells)
    return any(not each.path and each.position in texts for each in places)


def _texts(network: Network, cause: Sequence[Meant]) -> dict[Position, str]:
    cells = ((network.cells[each.variable], each.text) for each in figures_of(cause))
    return {
        (cell := network.table.cells[where]).position: styled(text, cell)
        for where, text in cells
        if where is not None and text is not None
    }


def _causes(
    weighing: Weighing, case: Case, ranked: Sequence[tuple[Weighed, float]]
) -> Iterator[tuple[Meant, ...]]:
    """Yield what may be the only cause, each once: what seems so, slips, then exchanges."""
    seen = set[object]()
    for cause in _thought_of(weighing, case, ranked):
        if typed(cause) not in seen and all(each.text is not None for each in cause):
            seen.add(typed(cause))
            yield cause


def _thought_of(
    weighing: Weighing, case: Case, ranked: Sequence[tuple[Weighed, float]]
) -> Iterator[tuple[Meant, ...]]:
    for weighed, _ in ranked[:_CAUSES]:
        if weighed.causes == 1 and weighed.slips:
            yield weighed.meant
    for variable in case.odd:
        yield from ((each,) for each in weighing.likeliest_slips(variable)[:_SLIPS])
    for weighed, _ in ranked[:_CAUSES]:
        for each in figures_of(weighed.meant):
            slips = weighing.choices.slips_within(each.variable, each.ends)
            yield from ((slip,) for slip in slips[:_SLIPS])
            yield from ((slip,) for slip in weighing.likeliest_slips(each.variable)[:_FIRST])
    operations = exchanges(weighing.trial, suspected(weighing.trial, case.clashes))
    for operation in sorted(operations, key=lambda each: -each.chance):
        yield weighing.meant_by(operation)
