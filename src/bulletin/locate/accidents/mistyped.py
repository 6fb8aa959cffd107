"""One figure mistyped, alone or beside another accident."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log

from bulletin.locate.accidents.grid import Spot, decimals
from bulletin.locate.accidents.happened import Event, Thought
from bulletin.locate.accidents.relabelled import Other
from bulletin.locate.accidents.scoring import Scored, Scoring
from bulletin.locate.chances import (
    COMMA_MISPLACED,
    COPIED,
    FORMAT_SLIP,
    OPEN_MARGIN,
    SLIP,
    UNEXPLAINED,
)
from bulletin.locate.slips.typing import Slip, likeliest
from bulletin.model.accident import Happened
from bulletin.model.slip_kind import SlipKind

_MOST_TRIED = 12  # figures for which texts are tried beside one hypothesis
_MOST_CELLS = 150


class Found:
    """A hypothesis with its thought and its score, and the table that it would be, if another."""

    __slots__ = ("other", "scored", "thought")

    def __init__(self, thought: Thought, scored: Scored, other: Other | None = None) -> None:
        self.thought, self.scored, self.other = thought, scored, other


def weigh(scoring: Scoring, thought: Thought) -> Found:
    """Return a thought with its score."""
    return Found(thought, scoring.scored(thought.texts, thought.prior))


def mistyped(
    scoring: Scoring, spots: Sequence[Spot], begun: Thought, best: float
) -> Iterator[Found]:
    """
    Yield what one mistyped figure adds to a hypothesis.

    Each figure is first left open; only where that is nearly as good as the best known are
    the texts tried from which a slip leads to what is printed.
    """
    opened: list[tuple[float, Spot, Found]] = []
    for spot in spots[:_MOST_CELLS]:
        text = scoring.grid.texts.get(spot)
        if not text or spot in begun.texts or scoring.exhausted:
            continue
        digits = sum(each.isdigit() for each in text)
        prior = begun.prior + log(SLIP * UNEXPLAINED) - digits * log(10)
        found = weigh(scoring, _with(begun, spot, None, prior))
        yield found
        if _copied(scoring, spot, text):
            yield weigh(scoring, _with(begun, spot, None, begun.prior + log(SLIP * COPIED / 4)))
        opened.append((found.scored.score + digits * log(10), spot, found))
    best = max([best, *(each for each, _, _ in opened)])
    opened.sort(key=lambda each: -each[0])
    for score, spot, found in opened[:_MOST_TRIED]:
        if score >= best - OPEN_MARGIN and not scoring.exhausted:
            yield from _texts(scoring, spot, begun, found.scored)


def _texts(scoring: Scoring, spot: Spot, begun: Thought, open_: Scored) -> Iterator[Found]:
    text = scoring.grid.texts[spot]
    family = scoring.grid.like[spot]
    custom = scoring.columns.custom(family, {**begun.texts, spot: None})
    odd = decimals(text) != custom
    room = _room(scoring, spot, open_, custom)
    for true, slip in _slips(scoring, spot, custom).items():
        value = scoring.grid.value(spot, true)
        if value is None or true == text or slip.kind is SlipKind.ZERO_LEFT_OUT:
            continue
        inside = room is None or room[0] <= value.middle <= room[1]
        repairs = odd and slip.chance > FORMAT_SLIP and decimals(true) == custom
        if inside or repairs:
            prior = begun.prior + log(SLIP * slip.chance)
            yield weigh(scoring, _with(begun, spot, true, prior, slip.kind.value))


def _slips(scoring: Scoring, spot: Spot, custom: int) -> Mapping[str, Slip]:
    """Return the texts from which one slip leads to what is printed, however it is read."""
    found = dict(likeliest(scoring.grid.texts[spot], custom))
    other = scoring.grid.otherwise.get(spot)
    if other:
        found = likeliest(other, custom) | found
        found[other] = Slip(other, SlipKind.INSERTED, COMMA_MISPLACED)
    return found


def _room(scoring: Scoring, spot: Spot, open_: Scored, custom: int) -> tuple[float, float] | None:
    """Return between which numbers a text may lie, None where nothing is implied."""
    implied = implied_range(scoring, spot, open_)
    if implied is None:
        return None
    half = 0.51 * 10.0**-custom
    return implied[0] - half, implied[1] + half


def implied_range(scoring: Scoring, spot: Spot, scored: Scored) -> tuple[float, float] | None:
    """Return what all claims of an open figure leave for it, as far as they agree."""
    if spot not in scored.opened:
        return None
    middle, half = scored.opened[spot]
    low, high = middle - half, middle + half
    values = dict(scored.values)
    values[spot] = None
    for number in scoring.by_spot.get(spot, ()):
        form = scoring.claims[number].form
        if all(values.get(each) for each in form.cells if each != spot):
            solved = form.solved(values, spot)
            if (
                solved
                and solved.middle - solved.half <= high
                and solved.middle + solved.half >= low
            ):
                low = max(low, solved.middle - solved.half)
                high = min(high, solved.middle + solved.half)
    return low, high


def _with(begun: Thought, spot: Spot, text: str | None, prior: float, slip: str = "") -> Thought:
    event = Event(Happened.MISTYPED, (spot[1],), spot[0], spot[0], slip)
    return Thought((*begun.events, event), {**begun.texts, spot: text}, prior)


def _copied(scoring: Scoring, spot: Spot, text: str) -> bool:
    line, column = spot
    beside = ((line - 1, column), (line + 1, column), (line, column - 1), (line, column + 1))
    return any(scoring.grid.texts.get(each) == text for each in beside)


def still_wrong(scoring: Scoring, found: Found, odd: Collection[Spot]) -> tuple[list[Spot], float]:
    """
    Return the figures that may be wrong besides what a hypothesis explains, and the hope in it.

    The hope is about how much the log chance may still gain.
    """
    scored = found.scored
    hard = [n for n in scored.failing if scoring.hard(n)]
    soft = [n for n in scored.failing if not scoring.hard(n)]
    odd = [spot for spot in odd if spot not in found.thought.texts]
    hope = 16.0 * len(hard) + 12.0 * len(scored.absurd) + 8.0 * len(odd) + 5.0 * len(soft)
    if hard or scored.absurd:
        members = [spot for n in (*hard, *scored.absurd) for spot in scoring.claims[n].form.cells]
    else:
        members = [spot for n in soft[:4] for spot in scoring.claims[n].form.cells]
    return sorted({*members, *odd}), hope


Changed = Mapping[Spot, str | None]
