"""One figure mistyped, alone or beside another accident."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log

from bulletin.locate.accidents.claims.equations import Solved, Values
from bulletin.locate.accidents.claims.printed_figures import (
    Approximate,
    Slot,
    decimals,
)
from bulletin.locate.accidents.hypotheses.events import Event, Thought
from bulletin.locate.accidents.hypotheses.relabelled import Other
from bulletin.locate.accidents.likelihood.scoring import Scored, Scoring, meet
from bulletin.locate.chances import (
    COMMA_MISPLACED,
    COPIED,
    FORMAT_SLIP,
    OPEN_MARGIN,
    UNEXPLAINED,
    UNUSUAL_STEP,
)
from bulletin.locate.slips.typing import Slip, likeliest
from bulletin.mistyping.kinds import SLIP
from bulletin.model.findings.happened import Happened
from bulletin.model.findings.slip_kind import SlipKind

_MOST_TRIED = 12  # figures for which texts are tried beside one hypothesis
_MOST_CELLS = 150
_BOTH_SIDES = 2
_WAN = 1e-4
_SUPPOSED = 3  # numbers that the claims of a figure make of it


class WeighedThought:
    """A hypothesis with its thought and its score, and the table that it would be, if another."""

    __slots__ = ("other", "scored", "thought")

    def __init__(self, thought: Thought, scored: Scored, other: Other | None = None) -> None:
        self.thought, self.scored, self.other = thought, scored, other


def weigh(scoring: Scoring, thought: Thought) -> WeighedThought:
    """Return a thought with its score."""
    return WeighedThought(thought, scoring.scored(thought.texts, thought.prior))


def mistyped(
    scoring: Scoring, slots: Sequence[Slot], begun: Thought, best: float
) -> Iterator[WeighedThought]:
    """
    Yield what one mistyped figure adds to a hypothesis.

    Each figure is first left open; only where that is nearly as good as the best known are
    the texts tried from which a slip leads to what is printed.
    """
    opened: list[tuple[float, Slot, WeighedThought]] = []
    scoring.cut_short |= len(slots) > _MOST_CELLS
    for slot in slots[:_MOST_CELLS]:
        text = scoring.figures.texts.get(slot)
        if not text or slot in begun.texts or scoring.exhausted:
            continue
        digits = sum(each.isdigit() for each in text)
        prior = begun.prior + log(SLIP * UNEXPLAINED) - digits * log(10)
        found = weigh(scoring, _with(begun, slot, None, prior))
        yield found
        if _copied(scoring, slot, text):
            yield weigh(scoring, _with(begun, slot, None, begun.prior + log(SLIP * COPIED / 4)))
        opened.append((found.scored.score + digits * log(10), slot, found))
    best = max([best, *(each for each, _, _ in opened)])
    opened.sort(key=lambda each: -each[0])
    for score, slot, found in opened[:_MOST_TRIED]:
        if score >= best - OPEN_MARGIN and not scoring.exhausted:
            yield from _texts(scoring, slot, begun, found.scored)


def _texts(scoring: Scoring, slot: Slot, begun: Thought, open_: Scored) -> Iterator[WeighedThought]:
    text = scoring.figures.texts[slot]
    family = scoring.figures.like[slot]
    custom = scoring.columns.custom(family, {**begun.texts, slot: None})
    odd = decimals(text) != custom
    strange = _strange(scoring, slot, scoring.figures.values[slot])
    room = _room(scoring, slot, open_, custom)
    for true, slip in _slips(scoring, slot, custom).items():
        value = scoring.figures.value(slot, true)
        if value is None or true == text or slip.kind is SlipKind.ZERO_LEFT_OUT:
            continue
        inside = room is None or room[0] <= value.middle <= room[1]
        repairs = odd and slip.chance > FORMAT_SLIP and decimals(true) == custom
        if inside or repairs or (strange and not _strange(scoring, slot, value)):
            prior = begun.prior + log(SLIP * slip.chance)
            yield weigh(scoring, _with(begun, slot, true, prior, slip.kind.value))


def _strange(scoring: Scoring, slot: Slot, value: Approximate | None) -> bool:
    """Tell whether a figure lies far off its like, or off its neighbours in a series."""
    return value is not None and (scoring.strange(slot, value) or scoring.off_series(slot, value))


def _slips(scoring: Scoring, slot: Slot, custom: int) -> Mapping[str, Slip]:
    """Return the texts from which one slip leads to what is printed, however it is read."""
    found = dict(likeliest(scoring.figures.texts[slot], custom))
    other = scoring.figures.otherwise.get(slot)
    if other:
        found = likeliest(other, custom) | found
        found[other] = Slip(other, SlipKind.INSERTED, COMMA_MISPLACED)
    return found


def _room(scoring: Scoring, slot: Slot, open_: Scored, custom: int) -> tuple[float, float] | None:
    """Return between which numbers a text may lie, None where nothing is implied."""
    implied = implied_range(scoring, slot, open_)
    if implied is None:
        return None
    half = 0.51 * 10.0**-custom
    return implied[0] - half, implied[1] + half


def implied_range(scoring: Scoring, slot: Slot, scored: Scored) -> tuple[float, float] | None:
    """Return what all claims of an open figure leave for it, as far as they agree."""
    left = implied_by(scoring, slot, scored)
    return left and left[:2]


def implied_by(scoring: Scoring, slot: Slot, scored: Scored) -> tuple[float, float, int] | None:
    """Return what the claims of an open figure leave for it, and how many of them agree."""
    if slot not in scored.opened:
        return None
    middle, half = scored.opened[slot]
    low, high, witnesses = middle - half, middle + half, 0
    values = dict(scored.values)
    values[slot] = None
    for number in scoring.by_slot.get(slot, ()):
        equation = scoring.claims[number].equation
        if all(values.get(each) for each in equation.cells if each != slot):
            solved = equation.solved(values, slot)
            if (
                solved
                and solved.middle - solved.half <= high
                and solved.middle + solved.half >= low
            ):
                low = max(low, solved.middle - solved.half)
                high = min(high, solved.middle + solved.half)
                witnesses += 1
    return low, high, witnesses


def supposed(scoring: Scoring, slot: Slot) -> list[str]:
    """
    Return what a figure would be by most of its claims, and by others; a few texts.

    Also in a smaller unit, where a slip leads from that to what is printed: then the others may
    be in another one.
    """
    values = {**scoring.printed, slot: None}
    equations = (scoring.claims[number].equation for number in scoring.by_slot.get(slot, ()))
    known = (each for each in equations if all(values.get(c) for c in each.cells if c != slot))
    found: list[list[Solved]] = []
    for solved in filter(None, (each.solved(values, slot) for each in known)):
        group = next((each for each in found if meet(each[0], solved)), None)
        if group is None:
            found.append([solved])
        else:
            group.append(solved)
    found.sort(key=lambda each: -len(each))
    digits = decimals(scoring.figures.texts[slot])
    numbers = [min(each, key=lambda s: s.half).middle for each in found[:_SUPPOSED]]
    slips = likeliest(scoring.figures.texts[slot])
    smaller = (f"{each * _WAN:.{digits}f}" for each in numbers)
    return [f"{each:.{digits}f}" for each in numbers] + [each for each in smaller if each in slips]


def _with(begun: Thought, slot: Slot, text: str | None, prior: float, slip: str = "") -> Thought:
    event = Event(Happened.MISTYPED, (slot[1],), slot[0], slot[0], slip)
    return Thought((*begun.events, event), {**begun.texts, slot: text}, prior)


def _copied(scoring: Scoring, slot: Slot, text: str) -> bool:
    line, column = slot
    beside = ((line - 1, column), (line + 1, column), (line, column - 1), (line, column + 1))
    return any(scoring.figures.texts.get(each) == text for each in beside)


def still_wrong(
    scoring: Scoring, found: WeighedThought, odd: Collection[Slot]
) -> tuple[list[Slot], float]:
    """
    Return the figures that may be wrong besides what a hypothesis explains, and the hope in it.

    The hope is about how much the log chance may still gain by one slip more: by all that is
    wrong with the one figure in which most is.
    """
    scored = found.scored
    odd = [slot for slot in odd if slot not in found.thought.texts]
    hard = [n for n in scored.failing if scoring.hard(n)]
    soft = [n for n in scored.failing if not scoring.hard(n)]
    strained = [n for slot in scored.opened for n in _strained(scoring, slot, scored.values)]
    hope: dict[Slot, float] = dict.fromkeys(odd, 8.0)
    for numbers, gain in ((hard, 16.0), (scored.absurd, 12.0), (strained, 10.0), (soft, 5.0)):
        for slot in (slot for n in numbers for slot in scoring.claims[n].equation.cells):
            hope[slot] = hope.get(slot, 0.0) + gain
    asked = (*hard, *scored.absurd, *strained) or soft[:4]
    members = [slot for n in asked for slot in scoring.claims[n].equation.cells]
    return sorted({*members, *odd}), max(hope.values(), default=0.0)


def _strained(scoring: Scoring, slot: Slot, values: Values) -> list[int]:
    """
    Return the claims that fix an open figure, where it lies off the series on both sides.

    It may have taken in what a slip in another of their figures leaves.
    """
    steps = [n for n in scoring.by_slot.get(slot, ()) if scoring.of_series(n)]
    equations = [scoring.claims[n].equation for n in steps]
    known = [each for each in equations if all(map(values.get, each.cells))]
    off = [each for each in known if abs(each.miss(values).size) > UNUSUAL_STEP]
    if len(off) < _BOTH_SIDES:
        return []
    return [n for n in scoring.by_slot[slot] if n not in steps and scoring.hard(n)]
