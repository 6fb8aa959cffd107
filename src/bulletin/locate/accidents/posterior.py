"""
One posterior over what may have happened to a table, nothing among it.

Everything thinkable is weighed in the same sum: accidents of many cells, single slips, an
accident with a slip beside it, and the honest readings under which nothing is wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, exp, floor, log

from bulletin.locate.accidents.claims import Claims
from bulletin.locate.accidents.found import put_found
from bulletin.locate.accidents.grid import Grid, Spot, Value, decimals
from bulletin.locate.accidents.happened import Thought
from bulletin.locate.accidents.mistyped import Found, implied_range, mistyped, still_wrong, weigh
from bulletin.locate.accidents.moved import doubled, exchanged, slipped, turned
from bulletin.locate.accidents.relabelled import Anew, Other, relabelled
from bulletin.locate.accidents.scaled import scaled
from bulletin.locate.accidents.scoring import Scored, Scoring, log_sum
from bulletin.locate.accidents.usual import put_usual
from bulletin.locate.accidents.worded import put_worded
from bulletin.locate.chances import (
    BEHIND,
    EQUAL_LINES,
    FEW_FOR_A_CUSTOM,
    NO_UNIT_IN_DOUBT,
    REMOTE,
    SLACK,
)
from bulletin.model.accident import Happened
from bulletin.model.figure import Figure
from bulletin.relate.judge import Judged

_BEAM, _OF_SEVERAL = 6, 4  # hypotheses beside which a slip is sought
_MOST_BESIDE = 60  # figures that such a slip may be in
_LARGE = 6000  # figures: a larger table is not weighed


@dataclass(slots=True)
class Weighed:
    """
    An outcome: what happened, the texts that were meant, how likely, and how it scored.

    `other` is the table that it would be, where labels are concerned.
    """

    thought: Thought
    texts: dict[Spot, str | None]
    probability: float
    scored: Scored
    other: Other | None = None


@dataclass(slots=True)
class Posterior:
    """Outcomes, likeliest first, and the chance that nothing happened."""

    scoring: Scoring
    outcomes: list[Weighed]
    nothing: float


def posterior(
    judged: Judged, anew: Anew | None = None, *, always: bool = False
) -> Posterior | None:
    """
    Return what may have happened to a table, None where it gives no reason to ask.

    `anew` understands it with other labels; without it no label is doubted.
    """
    grid = Grid(judged.network)
    if len(grid.texts) > _LARGE:
        return None
    others = list(relabelled(judged.table, anew, scoring_of)) if anew else []
    return _Search(Scoring(claims_of(judged, grid)), others).result(always=always)


def scoring_of(judged: Judged) -> Scoring:
    """Return the claims of a table with their likelihoods."""
    return Scoring(claims_of(judged, Grid(judged.network)))


def claims_of(judged: Judged, grid: Grid) -> Claims:
    """Return all that a table claims: what was found there, what words say, what is usual."""
    claims = Claims(judged.network, grid)
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
        self.grid = scoring.grid
        self.honest = Thought((), {}, 0.0)
        self.failing = scoring.nothing.failing
        self.odd = self._odd()

    def result(self, *, always: bool) -> Posterior | None:
        """Return the posterior, None where nothing is suspicious."""
        scoring = self.scoring
        nothing = Found(self.honest, scoring.nothing)
        several = [weigh(scoring, each) for each in self._several()]
        several = [each for each in several if self._borne_out(each)]
        gained = any(each.scored.score > nothing.scored.score for each in several)
        if not (self.failing or gained or self.others or always):
            return None
        best = max([0.0 + nothing.scored.score, *(each.scored.score for each in several)])
        suspects = self._suspects()
        singles = list(mistyped(scoring, suspects, self.honest, best))
        found = [nothing, *self._alike(several, nothing), *several, *singles]
        found += self._beside(several, [*several, *singles], nothing)
        found += [Found(each.thought, each.scored, each) for each in self.others]
        return self._merged(found)

    def _borne_out(self, found: Found) -> bool:
        """Tell whether claims speak for a line being doubled, and not only that two are alike."""
        if found.thought.events[0].kind is not Happened.DOUBLED:
            return True
        return any(spot in found.scored.opened for spot in found.thought.texts)

    def _alike(self, several: Sequence[Found], nothing: Found) -> Iterator[Found]:
        """Yield for each line that may be doubled that two lines are alike, and rightly so."""
        prior = log(EQUAL_LINES / max(self.grid.lines - 1, 1))
        for each in several:
            if each.thought.events[0].kind is Happened.DOUBLED:
                gained = self.scoring.columns.gain(each.thought.texts)
                gained -= self._within(set(each.thought.texts))
                score = nothing.scored.score + prior + gained
                yield Found(self.honest, replace(nothing.scored, score=score))

    def _within(self, spots: set[Spot]) -> float:
        """Return what claims among just these figures say: a copied line bears them out again."""
        numbers = {n for spot in spots for n in self.scoring.by_spot.get(spot, ())}
        inside = (n for n in numbers if spots.issuperset(self.scoring.claims[n].form.cells))
        return sum(map(self.scoring.as_printed, inside))

    def _several(self) -> Iterator[Thought]:
        """Yield accidents of more than one cell."""
        touched = Counter(
            column
            for number in self.failing
            for column in {spot[1] for spot in self.scoring.claims[number].form.cells}
        )
        blank = {column for _, column in self.scoring.blanks}
        suspects = frozenset(self._suspects())
        yield from doubled(self.scoring)
        for column in range(self.grid.columns):
            if touched[column]:
                yield from turned(self.scoring, column, suspects)
            if touched[column] or column in blank:
                yield from slipped(self.scoring, column)
            if touched[column] > 1 and self._wide(column):
                yield from scaled(self.scoring, column)
            if touched[column] and touched[column + 1] and len(self.failing) > 1:
                yield from exchanged(self.scoring, column, column + 1)

    def _suspects(self) -> list[Spot]:
        claims = self.scoring.claims
        cells = {
            spot for number in self.scoring.nothing.failing for spot in claims[number].form.cells
        }
        return sorted(cells | self.odd)

    def _wide(self, column: int) -> bool:
        sizes = [
            abs(value.middle)
            for (_, place), value in self.grid.values.items()
            if place == column and value and value.middle
        ]
        return len(sizes) > 2 and max(sizes) > NO_UNIT_IN_DOUBT * min(sizes)  # noqa: PLR2004

    def _odd(self) -> set[Spot]:
        """Return the figures with other decimals than their like, or far off them."""
        values = self.grid.values.items()
        return {spot for spot, value in values if value and self._is_odd(spot, value)}

    def _is_odd(self, spot: Spot, value: Value) -> bool:
        columns, family = self.scoring.columns, self.grid.like[spot]
        if decimals(self.grid.texts[spot]) != columns.customs[family]:
            return True
        return len(columns.members[family]) >= FEW_FOR_A_CUSTOM and columns.remote(
            family, value.middle
        )

    def _beside(
        self, several: Sequence[Found], singles: Sequence[Found], nothing: Found
    ) -> Iterator[Found]:
        """Yield the best hypotheses with a slip beside them, where something is left to explain."""
        ranked = sorted(singles, key=lambda each: -each.scored.score)
        top = ranked[:_BEAM]
        rest = [
            each for each in sorted(several, key=lambda each: -each.scored.score) if each not in top
        ]
        best = max([nothing.scored.score, *(each.scored.score for each in ranked[:1])])
        for begun in (*top, *rest[:_OF_SEVERAL]):
            spots, hope = still_wrong(self.scoring, begun, self.odd)
            if not hope or len(spots) > _MOST_BESIDE:
                continue
            if begun.scored.score + hope - SLACK >= best - BEHIND:
                yield from mistyped(self.scoring, spots, begun.thought, best)

    def _merged(self, found: Sequence[Found]) -> Posterior:
        """Return outcomes, those that come to the same added up."""
        best = max(each.scored.score for each in found)
        merged: dict[tuple[object, ...], list[Found]] = {}
        for each in found:
            texts = self._texts(each, near=each.scored.score > best - REMOTE)
            changed = {spot: text for spot, text in texts.items() if text != self.grid.texts[spot]}
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
            outcomes.append(Weighed(first.thought, texts, chance, first.scored, first.other))
        outcomes.sort(key=lambda each: -each.probability)
        nothing = sum(each.probability for each in outcomes if not each.thought.events)
        return Posterior(self.scoring, outcomes, nothing)

    def _texts(self, found: Found, *, near: bool) -> dict[Spot, str | None]:
        """Return the texts of a hypothesis; an open figure with one printable text has that."""
        texts = dict(found.thought.texts)
        for spot in [each for each, text in texts.items() if text is None] if near else ():
            implied = implied_range(self.scoring, spot, found.scored)
            if implied is None:
                continue
            custom = self.scoring.columns.custom(self.grid.like[spot], texts)
            low, high = (end * 10**custom for end in implied)
            first, last = floor(low + 0.5 + 1e-6), ceil(high - 0.5 - 1e-6)
            if first >= last:
                texts[spot] = str(Figure(first, custom))
        return texts


_LABELLED = (Happened.LOST, Happened.LABELS, Happened.LABEL)
