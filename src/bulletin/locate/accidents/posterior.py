"""
One posterior over what may have happened to a table, nothing among it.

Everything thinkable is weighed in the same sum: accidents of many cells, single slips, an
accident with a slip beside it, and the honest readings under which nothing is wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, exp, floor, log

from bulletin.locate.accidents.claims.families import Claims
from bulletin.locate.accidents.claims.from_custom import put_usual
from bulletin.locate.accidents.claims.from_relations import put_found
from bulletin.locate.accidents.claims.from_words import put_worded
from bulletin.locate.accidents.claims.printed_figures import (
    Approximate,
    PrintedFigures,
    Slot,
    decimals,
)
from bulletin.locate.accidents.hypotheses.doubled import doubled
from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.moved import exchanged, slipped, turned
from bulletin.locate.accidents.hypotheses.one_slip import (
    WeighedThought,
    implied_by,
    mistyped,
    still_wrong,
    supposed,
    weigh,
)
from bulletin.locate.accidents.hypotheses.other_unit import scaled
from bulletin.locate.accidents.hypotheses.pasted_aside import pasted_aside
from bulletin.locate.accidents.hypotheses.relabelled import Anew, Other, relabelled
from bulletin.locate.accidents.likelihood.column_chances import padded
from bulletin.locate.accidents.likelihood.gains import log_sum
from bulletin.locate.accidents.likelihood.scoring import Scored, Scoring
from bulletin.locate.chances import (
    BEHIND,
    EQUAL_LINES,
    HARDLY_SAID,
    NAMED,
    NO_UNIT_IN_DOUBT,
    REMOTE,
    SLACK,
)
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.accident import Happened
from bulletin.relate.judge import Judged

_BEAM, _OF_SEVERAL = 6, 4  # hypotheses beside which a slip is sought
_UNDER = 2  # figures under whose slip another accident is sought
_MOST_BESIDE = 60  # figures that such a slip may be in
_WITNESSES = 2  # claims that agree on a figure before it is written
_LARGE = 6000  # cells: a larger table is not weighed


@dataclass(slots=True)
class WeighedOutcome:
    """
    An outcome: what happened, the texts that were meant, how likely, and how it scored.

    `other` is the table that it would be, where labels are concerned.
    """

    thought: Thought
    texts: dict[Slot, str | None]
    probability: float
    scored: Scored
    other: Other | None = None


@dataclass(slots=True)
class Posterior:
    """Outcomes, likeliest first, and the chance that nothing happened."""

    scoring: Scoring
    outcomes: list[WeighedOutcome]
    nothing: float


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
    put_found(claims, relations)
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
        self.odd = self._odd()

    def result(self, *, always: bool) -> Posterior | None:
        """Return the posterior, None where nothing is suspicious."""
        scoring = self.scoring
        nothing = WeighedThought(self.honest, scoring.nothing)
        several = self.several_weighed()
        gained = any(each.scored.score > nothing.scored.score for each in several)
        if not (self.failing or gained or self.others or always):
            return None
        best = max([0.0 + nothing.scored.score, *(each.scored.score for each in several)])
        suspects = self._suspects()
        singles = list(mistyped(scoring, suspects, self.honest, best))
        found = [nothing, *self._alike(several, nothing), *several, *singles]
        found += self._beside(several, singles, nothing)
        if not _explained(scoring, max(found, key=lambda each: each.scored.score)):
            found += self._under_a_slip(singles, best)
        found += [WeighedThought(each.thought, each.scored, each) for each in self.others]
        return self._merged(found)

    def several_weighed(self) -> list[WeighedThought]:
        """Return the accidents of more than one cell that claims speak for."""
        scoring = self.scoring
        found = (weigh(scoring, each) for each in self._several() if not scoring.overworked)
        return [each for each in found if self._borne_out(each)]

    def _borne_out(self, found: WeighedThought) -> bool:
        """
        Tell whether claims speak for what happened to several cells, not only its look.

        Lines may be alike, and blank cells may be what was published: something that is wrong
        as printed must be right then, and a line twice stand where another one is implied.
        """
        if found.thought.events[0].kind is Happened.DOUBLED:
            return any(slot in found.scored.opened for slot in found.thought.texts)
        aside = found.thought.events[0].kind is Happened.PASTED_ASIDE
        wrong = {each for each in self.failing if not aside or self.scoring.hard(each)}
        return bool(wrong.difference(found.scored.failing))

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

    def _several(self) -> Iterator[Thought]:
        """Yield accidents of more than one cell."""
        touched = Counter(
            column
            for number in self.failing
            for column in {slot[1] for slot in self.scoring.claims[number].equation.cells}
        )
        blank = {column for _, column in self.scoring.blanks}
        suspects = frozenset(self._suspects())
        yield from doubled(self.scoring)
        yield from pasted_aside(
            self.scoring, [c for c in range(self.figures.columns) if touched[c] or c in blank]
        )
        for column in range(self.figures.columns):
            if touched[column]:
                yield from turned(self.scoring, column, suspects)
            if touched[column] or column in blank:
                yield from slipped(self.scoring, column)
            if touched[column] > 1 and self._wide(column):
                yield from scaled(self.scoring, column)
            if touched[column] and touched[column + 1] and len(self.failing) > 1:
                yield from exchanged(self.scoring, column, column + 1)

    def _suspects(self) -> list[Slot]:
        claims = self.scoring.claims
        cells = {
            slot
            for number in self.scoring.nothing.failing
            for slot in claims[number].equation.cells
        }
        return sorted(cells | self.odd)

    def _wide(self, column: int) -> bool:
        sizes = [
            abs(value.middle)
            for (_, place), value in self.figures.values.items()
            if place == column and value and value.middle
        ]
        return len(sizes) > 2 and max(sizes) > NO_UNIT_IN_DOUBT * min(sizes)  # noqa: PLR2004

    def _odd(self) -> set[Slot]:
        """Return the figures with other decimals than their like, or far off them."""
        values = self.figures.values.items()
        return {slot for slot, value in values if value and self._is_odd(slot, value)}

    def _is_odd(self, slot: Slot, value: Approximate) -> bool:
        text, custom = (
            self.figures.texts[slot],
            self.scoring.columns.customs[self.figures.like[slot]],
        )
        return decimals(text) != custom or padded(text) or self.scoring.strange(slot, value)

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
                there = Scoring(self.scoring.claimed.supposing(slot, text))
                thoughts = _Search(there, ()).several_weighed()
                for each in sorted(thoughts, key=lambda each: -each.scored.score)[:_OF_SEVERAL]:
                    if slot not in each.thought.texts:
                        yield from mistyped(self.scoring, (slot,), each.thought, best)

    def _merged(self, found: Sequence[WeighedThought]) -> Posterior:
        """Return outcomes, those that come to the same added up."""
        best = max(each.scored.score for each in found)
        merged: dict[tuple[object, ...], list[WeighedThought]] = {}
        for each in found:
            texts = self._texts(each, near=each.scored.score > best - REMOTE)
            changed = {
                slot: text for slot, text in texts.items() if text != self.figures.texts[slot]
            }
            kinds = tuple(a.kind for a in each.thought.events if a.kind in _LABELLED)
            key = (
                bool(each.thought.events),
                kinds,
                *sorted((s, t or "") for s, t in changed.items()),
            )
            each.thought = each.thought._replace(texts=changed)
            merged.setdefault(key, []).append(each)
        total = log_sum([each.scored.score for each in found])
        outcomes = []
        for group in merged.values():
            first = max(group, key=lambda each: each.scored.score)
            chance = exp(log_sum([each.scored.score for each in group]) - total)
            texts = dict(first.thought.texts)
            outcomes.append(WeighedOutcome(first.thought, texts, chance, first.scored, first.other))
        outcomes.sort(key=lambda each: -each.probability)
        nothing = sum(each.probability for each in outcomes if not each.thought.events)
        return Posterior(self.scoring, outcomes, nothing)

    def _texts(self, found: WeighedThought, *, near: bool) -> dict[Slot, str | None]:
        """
        Return the texts of a hypothesis; an open figure with one printable text has that.

        One that was pushed out of its place stands nowhere, and is not invented after one witness.
        """
        texts = dict(found.thought.texts)
        mistyped_at = _mistyped_at(found.thought)
        for slot in [each for each, text in texts.items() if text is None] if near else ():
            implied = implied_by(self.scoring, slot, found.scored)
            if implied is None:
                continue
            custom = self.scoring.columns.custom(self.figures.like[slot], texts)
            low, high = (end * 10**custom for end in implied[:2])
            first, last = floor(low + 0.5 + 1e-6), ceil(high - 0.5 - 1e-6)
            text = str(Figure(first, custom))
            known = slot in mistyped_at or self._near(slot, text) or implied[2] >= _WITNESSES
            if first >= last and known:
                texts[slot] = text
        return texts

    def _near(self, slot: Slot, text: str) -> bool:
        """Tell whether a place, or the one above or below it, prints a text."""
        line, column = slot
        near = ((each, column) for each in (line - 1, line, line + 1))
        return any(self.figures.texts.get(each) == text for each in near)


def _mistyped_at(thought: Thought) -> frozenset[Slot]:
    """Return the figures that were mistyped where they stand."""
    slips = (each for each in thought.events if each.kind is Happened.MISTYPED)
    return frozenset((each.first, each.columns[0]) for each in slips)


def _changed(found: WeighedThought) -> tuple[frozenset[object], tuple[int, ...]]:
    """Return what is changed, of slips only the places, and what still fails then."""
    thought = found.thought
    slips = all(each.kind is Happened.MISTYPED for each in thought.events)
    changed = frozenset[object](thought.texts if slips else thought.texts.items())
    return changed, tuple(found.scored.failing)


_LABELLED = (Happened.LOST, Happened.LABELS, Happened.LABEL)


def mends(scoring: Scoring, outcome: WeighedOutcome, *, as_read: bool = False) -> bool:
    """
    Tell whether a hypothesis leaves nothing that fails, and implies nothing absurd.

    `as_read`: what its own reading does not mean, or rounds otherwise, is no failure.
    """
    if outcome.other:
        scoring = outcome.other.scoring
    scored = outcome.scored
    failing = [each for each in scored.failing if scoring.hard(each)]
    if as_read:
        failing = [each for each in failing if scoring.excused(each, scored.modes) < NAMED]
    return not failing and not scored.absurd


def _explained(scoring: Scoring, found: WeighedThought) -> bool:
    """Tell whether nothing that words say fails under a hypothesis, and it knows all its slips."""
    families = (scoring.families[scoring.claims[each].family] for each in found.scored.failing)
    said = any(each.not_meant <= HARDLY_SAID for each in families)
    slips = (each for each in found.thought.events if each.kind is Happened.MISTYPED)
    return not said and not found.scored.absurd and all(each.detail for each in slips)
