"""
One posterior over what may have happened to a table, nothing among it.

Everything thinkable is weighed in the same sum: accidents of many cells, single slips, an
accident with a slip beside it, and the honest readings under which nothing is wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log

from bulletin.locate.accidents.claims.families import Claims
from bulletin.locate.accidents.claims.from_custom import put_usual
from bulletin.locate.accidents.claims.from_relations import put_found
from bulletin.locate.accidents.claims.from_words import put_worded
from bulletin.locate.accidents.claims.printed_figures import (
    PrintedFigures,
    Slot,
)
from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.many_cells import accidents_of_many_cells
from bulletin.locate.accidents.hypotheses.odd_figures import odd_figures, suspects
from bulletin.locate.accidents.hypotheses.one_slip import (
    WeighedThought,
    mistyped,
    still_wrong,
    supposed,
)
from bulletin.locate.accidents.hypotheses.relabelled import Anew, Other, relabelled
from bulletin.locate.accidents.likelihood.scoring import Scoring
from bulletin.locate.accidents.outcomes import Posterior, merged
from bulletin.locate.chances import (
    BEHIND,
    EQUAL_LINES,
    HARDLY_SAID,
    SLACK,
)
from bulletin.model.findings.happened import Happened
from bulletin.relate.judge import Judged

_BEAM, _OF_SEVERAL = 6, 4  # hypotheses beside which a slip is sought
_UNDER = 2  # figures under whose slip another accident is sought
_MOST_BESIDE = 60  # figures that such a slip may be in
_LARGE = 6000  # cells: a larger table is not weighed


def posterior(
    judged: Judged, anew: Anew | None = None, *, always: bool = False
) -> Posterior | None:
    """
    Return what may have happened to a table, None where it gives no reason to ask.

    `anew` understands it with other labels; without it no label is doubted.
    """
    figures = PrintedFigures(judged.network)
    scoring = Scoring(claims_of(judged, figures))
    others = list(relabelled(judged.table, anew, scoring_of, scoring.nothing)) if anew else []
    return _Search(scoring, others).result(always=always)


def too_large(judged: Judged) -> bool:
    """Tell whether a table has more cells than are weighed at all."""
    return len(judged.table.cells) > _LARGE


def scoring_of(judged: Judged) -> Scoring:
    """Return the claims of a table with their likelihoods."""
    return Scoring(claims_of(judged, PrintedFigures(judged.network)))


def claims_of(judged: Judged, figures: PrintedFigures) -> Claims:
    """Return all that a table claims: what was found there, what words say, what is usual."""
    claims = Claims(judged.network, figures)
    relations = [each.relation for each in judged.verdicts]
    put_found(claims, judged.verdicts)
    put_worded(claims, relations)
    put_usual(claims)
    return claims


class _Search:
    """Gathers hypotheses on one table and weighs them."""

    def __init__(self, scoring: Scoring, others: Sequence[Other]) -> None:
        self.scoring = scoring
        self.others = others
        self.figures = scoring.figures
        self.honest = Thought((), {}, 0.0)
        self.failing = scoring.nothing.failing
        self.odd = odd_figures(scoring)

    def result(self, *, always: bool) -> Posterior | None:
        """Return the posterior, None where nothing is suspicious."""
        scoring = self.scoring
        nothing = WeighedThought(self.honest, scoring.nothing)
        several = accidents_of_many_cells(scoring, self.odd)
        gained = any(each.scored.score > nothing.scored.score for each in several)
        if not (self.failing or gained or self.others or always):
            return None
        best = max([0.0 + nothing.scored.score, *(each.scored.score for each in several)])
        singles = list(mistyped(scoring, suspects(scoring, self.odd), self.honest, best))
        found = [nothing, *self._alike(several, nothing), *several, *singles]
        found += self._beside(several, singles, nothing)
        if not _explained(scoring, max(found, key=lambda each: each.scored.score)):
            found += self._under_a_slip(singles, best)
        found += [WeighedThought(each.thought, each.scored, each) for each in self.others]
        return merged(scoring, found)

    def _alike(
        self, several: Sequence[WeighedThought], nothing: WeighedThought
    ) -> Iterator[WeighedThought]:
        """Yield for each line that may be doubled that two lines are alike, and rightly so."""
        prior = log(EQUAL_LINES / max(self.figures.lines - 1, 1))
        for each in several:
            if [event.kind for event in each.thought.events] == [Happened.DOUBLED]:
                texts = {slot: None for slot in each.thought.texts if self._twice(slot, each)}
                gained = self.scoring.columns.gain(texts) - self._within(set(texts))
                score = nothing.scored.score + prior + gained
                yield WeighedThought(self.honest, replace(nothing.scored, score=score))

    def _twice(self, slot: Slot, found: WeighedThought) -> bool:
        """Tell whether a figure of a doubled line stands in the other of the two as well."""
        event, texts = found.thought.events[0], self.figures.texts
        return texts.get((event.first, slot[1])) == texts.get((event.last, slot[1]))

    def _within(self, slots: set[Slot]) -> float:
        """Return what claims among just these figures say: a copied line bears them out again."""
        numbers = {n for slot in slots for n in self.scoring.by_slot.get(slot, ())}
        inside = (n for n in numbers if slots.issuperset(self.scoring.claims[n].equation.cells))
        return sum(map(self.scoring.as_printed, inside))

    def _beside(
        self,
        several: Sequence[WeighedThought],
        singles: Sequence[WeighedThought],
        nothing: WeighedThought,
    ) -> Iterator[WeighedThought]:
        """
        Yield the best hypotheses with a slip beside them, where something is left to explain.

        Of slips in the same figures only the likeliest are asked of those that leave the same.
        """
        ranked = sorted((*singles, *several), key=lambda each: -each.scored.score)
        firsts = {_changed(each): each for each in reversed(ranked)}
        distinct = [each for each in ranked if firsts[_changed(each)] is each]
        rest = [each for each in distinct[_BEAM:] if each in several]
        best = max([nothing.scored.score, *(each.scored.score for each in distinct[:1])])
        for begun in (*distinct[:_BEAM], *rest[:_OF_SEVERAL]):
            slots, hope = still_wrong(self.scoring, begun, self.odd)
            self.scoring.cut_short |= bool(hope) and len(slots) > _MOST_BESIDE
            if not hope or len(slots) > _MOST_BESIDE:
                continue
            if begun.scored.score + hope - SLACK >= best - BEHIND:
                yield from mistyped(self.scoring, slots, begun.thought, best)

    def _under_a_slip(
        self, singles: Sequence[WeighedThought], best: float
    ) -> Iterator[WeighedThought]:
        """
        Yield accidents that only show once one mistyped figure is left out of account.

        A total that all shares are of, wrong as well, hides which of the others are in
        another unit.
        """
        self.scoring.go_on()
        ranked = sorted(singles, key=lambda each: (len(each.scored.failing), -each.scored.score))
        slots = dict.fromkeys(slot for each in ranked for slot in each.thought.texts)
        for slot in list(slots)[:_UNDER]:
            for text in supposed(self.scoring, slot):
                there = self.scoring.supposing(slot, text)
                thoughts = accidents_of_many_cells(there, odd_figures(there))
                for each in sorted(thoughts, key=lambda each: -each.scored.score)[:_OF_SEVERAL]:
                    if slot not in each.thought.texts:
                        yield from mistyped(self.scoring, (slot,), each.thought, best)


def _changed(found: WeighedThought) -> tuple[frozenset[object], tuple[int, ...]]:
    """Return what is changed, of slips only the places, and what still fails then."""
    thought = found.thought
    slips = all(each.kind is Happened.MISTYPED for each in thought.events)
    changed = frozenset[object](thought.texts if slips else thought.texts.items())
    return changed, tuple(found.scored.failing)


def _explained(scoring: Scoring, found: WeighedThought) -> bool:
    """Tell whether nothing that words say fails under a hypothesis, and it knows all its slips."""
    families = (scoring.families[scoring.claims[each].family] for each in found.scored.failing)
    said = any(each.not_meant <= HARDLY_SAID for each in families)
    slips = (each for each in found.thought.events if each.kind is Happened.MISTYPED)
    return not said and not found.scored.absurd and all(each.detail for each in slips)
