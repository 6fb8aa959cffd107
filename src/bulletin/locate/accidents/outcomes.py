"""Outcomes: hypotheses on one table that come to the same texts, added up, with their chances."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, exp, floor

from bulletin.locate.accidents.claims.printed_figures import Slot
from bulletin.locate.accidents.hypotheses.events import Thought
from bulletin.locate.accidents.hypotheses.one_slip import WeighedThought, implied_by
from bulletin.locate.accidents.hypotheses.relabelled import Other
from bulletin.locate.accidents.likelihood.gains import log_sum
from bulletin.locate.accidents.likelihood.scoring import Scored, Scoring
from bulletin.locate.chances import NAMED, REMOTE
from bulletin.model.figures.figure import Figure
from bulletin.model.findings.happened import Happened

_WITNESSES = 2  # claims that agree on a figure before it is written
_LABELLED = (Happened.LOST, Happened.LABELS, Happened.LABEL)


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


def merged(scoring: Scoring, found: Sequence[WeighedThought]) -> Posterior:
    """Return the posterior over hypotheses, those that come to the same added up."""
    best = max(each.scored.score for each in found)
    alike: dict[tuple[object, ...], list[WeighedThought]] = {}
    for each in found:
        texts = _texts(scoring, each, near=each.scored.score > best - REMOTE)
        changed = {
            slot: text for slot, text in texts.items() if text != scoring.figures.texts[slot]
        }
        kinds = tuple(a.kind for a in each.thought.events if a.kind in _LABELLED)
        key = (
            bool(each.thought.events),
            kinds,
            *sorted((s, t or "") for s, t in changed.items()),
        )
        each.thought = each.thought._replace(texts=changed)
        alike.setdefault(key, []).append(each)
    total = log_sum([each.scored.score for each in found])
    outcomes = []
    for group in alike.values():
        first = max(group, key=lambda each: each.scored.score)
        chance = exp(log_sum([each.scored.score for each in group]) - total)
        texts = dict(first.thought.texts)
        outcomes.append(WeighedOutcome(first.thought, texts, chance, first.scored, first.other))
    outcomes.sort(key=lambda each: -each.probability)
    nothing = sum(each.probability for each in outcomes if not each.thought.events)
    return Posterior(scoring, outcomes, nothing)


def _texts(scoring: Scoring, found: WeighedThought, *, near: bool) -> dict[Slot, str | None]:
    """
    Return the texts of a hypothesis; an open figure with one printable text has that.

    One that was pushed out of its place stands nowhere, and is not invented after one witness.
    """
    texts = dict(found.thought.texts)
    mistyped_at = _mistyped_at(found.thought)
    for slot in [each for each, text in texts.items() if text is None] if near else ():
        implied = implied_by(scoring, slot, found.scored)
        if implied is None:
            continue
        custom = scoring.columns.custom(scoring.figures.like[slot], texts)
        low, high = (end * 10**custom for end in implied[:2])
        first, last = floor(low + 0.5 + 1e-6), ceil(high - 0.5 - 1e-6)
        text = str(Figure(first, custom))
        known = slot in mistyped_at or _stands_near(scoring, slot, text) or implied[2] >= _WITNESSES
        if first >= last and known:
            texts[slot] = text
    return texts


def _stands_near(scoring: Scoring, slot: Slot, text: str) -> bool:
    """Tell whether a place, or the one above or below it, prints a text."""
    line, column = slot
    near = ((each, column) for each in (line - 1, line, line + 1))
    return any(scoring.figures.texts.get(each) == text for each in near)


def _mistyped_at(thought: Thought) -> frozenset[Slot]:
    """Return the figures that were mistyped where they stand."""
    slips = (each for each in thought.events if each.kind is Happened.MISTYPED)
    return frozenset((each.first, each.columns[0]) for each in slips)


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
