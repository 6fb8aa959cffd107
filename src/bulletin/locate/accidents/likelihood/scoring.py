"""
The log chance of a hypothesis: its prior, its claims, and the look of its columns.

One formula for all of them. Figures that a hypothesis leaves open are solved by their
sharpest claim and tested by all others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from bulletin.locate.accidents.claims.equations import LinearEquation, Miss, Solved, Values
from bulletin.locate.accidents.claims.families import Claim, ClaimKind, Claims
from bulletin.locate.accidents.claims.printed_figures import (
    Approximate,
    PrintedFigures,
    Slot,
    TextsBySlot,
    decimals,
)
from bulletin.locate.accidents.likelihood.all_claims import Families, Modes
from bulletin.locate.accidents.likelihood.column_chances import ColumnChances
from bulletin.locate.accidents.likelihood.gains import (
    LEAST,
    NOTHING,
    Gains,
    fails,
    gains_of,
    gains_of_miss,
    too_far,
)
from bulletin.locate.chances import (
    FEW_FOR_A_CUSTOM,
    FEW_LINES,
    HARDLY_SAID,
    IMPLIED_ABSURD,
    WORST_MISS,
)

_MOST = 400  # hypotheses that one table is worth
_MORE = 100  # where those are not enough
_MOST_ASKED = 50_000  # claims asked for all of them together
_FEW = 2  # solutions for one figure, of which none is in the majority
_SOFT = (ClaimKind.SERIES, ClaimKind.ORDER, ClaimKind.HULL)


@dataclass(slots=True)
class Scored:
    """A hypothesis with its log chance, the figures it leaves open, and what still fails."""

    score: float
    opened: dict[Slot, tuple[float, float]]  # middle and half of what is implied
    failing: list[int]
    absurd: list[int]
    values: Values
    modes: "Modes"


class Scoring:
    """
    The claims of a table as printed, and what changes make of them.

    `before` are the same claims of a table with few other texts: what these do not touch is
    as it was there.
    """

    def __init__(self, claims: Claims, before: "Scoring | None" = None) -> None:
        self.claimed = claims
        self.figures: PrintedFigures = claims.figures
        self.families = claims.families
        self.claims: Sequence[Claim] = claims.claims
        self.columns = ColumnChances(self.figures)
        self.by_slot: dict[Slot, list[int]] = before.by_slot if before else _by_slot(self.claims)
        self._families = Families(self.families, shares=any(each.shares for each in self.claims))
        self.blanks = [slot for slot, text in self.figures.texts.items() if not text]
        self._base = self._families.none_said()
        self.said = [NOTHING] * len(self.claims)
        self._weighings = self._asked = 0
        self._most = _MOST
        self.cut_short = False  # set by whoever leaves something out since it is too much
        self.printed: dict[Slot, Approximate | None] = dict(self.figures.values)
        self._sharpen()
        self.nothing = self._as_printed(before)

    def supposing(self, slot: Slot, text: str) -> "Scoring":
        """Return the same claims of a table that prints another text in one place."""
        return Scoring(self.claimed.supposing(slot, text), self)

    def _sharpen(self) -> None:
        """
        Take figures with fewer decimals than their like for exact where all speaks for it.

        Closing zeros are dropped by spreadsheets; a figure may as well be rounded further.
        """
        for slot, text in self.figures.texts.items():
            value = self.figures.values[slot]
            custom = self.columns.customs[self.figures.like[slot]]
            if not value or decimals(text) >= custom:
                continue
            sharp = self.figures.value(slot, _padded(text, custom))
            numbers = [n for n in self.by_slot.get(slot, ()) if self._known(n)]
            if self._said(numbers, {slot: sharp}) > self._said(numbers, {}):
                self.printed[slot] = sharp

    def _known(self, number: int) -> bool:
        return all(map(self.printed.get, self.claims[number].equation.cells))

    def _said(self, numbers: Sequence[int], changed: Values) -> float:
        values = {**self.printed, **changed}
        return sum(self.gains(number, values).meant[0] for number in numbers)

    def _as_printed(self, before: "Scoring | None") -> Scored:
        kept = self._unchanged(before) if before else {}
        values = dict(self.printed)
        fresh = [n for n in range(len(self.claims)) if n not in kept]
        gains, misses, opened, absurd = self._weighed(fresh, values, self.blanks, {})
        for number, each in sorted((gains | kept).items()) if kept else gains.items():
            self.said[number] = each
            self._base.add(self.claims[number].family, each)
        wrong = {n for n in fresh if n in gains and self._fails(n, misses, values)}
        if before:
            wrong.update(n for n in before.nothing.failing if n in kept)
        total, modes = self._families.summed(self._base)
        return Scored(total, opened, sorted(wrong), absurd, values, modes)

    def _unchanged(self, before: "Scoring") -> dict[int, Gains]:
        """Return what claims said whose figures are as before; none where some are open."""
        if self.blanks or before.blanks:
            return {}
        printed = self.printed.items()
        changed = self._touched(s for s, each in printed if each is not before.printed[s])
        rest = set(range(len(self.claims))).difference(changed)
        return {n: before.said[n] for n in rest if self._known(n)}

    @property
    def exhausted(self) -> bool:
        """Tell whether as many hypotheses were weighed as one table is worth."""
        return self._weighings > self._most or self.overworked

    def go_on(self) -> None:
        """Let some hypotheses more be weighed, as those so far explain too little."""
        self._most = max(self._most, self._weighings + _MORE)

    @property
    def overworked(self) -> bool:
        """Tell whether as many claims were asked as one table is worth: blanks upset many each."""
        return self._asked > _MOST_ASKED

    @property
    def undone(self) -> bool:
        """Tell whether something was not weighed that might have been."""
        return self.cut_short or self.exhausted

    def scored(self, changes: TextsBySlot, prior: float) -> Scored:
        """Return the hypothesis that these texts were meant, None being any text."""
        self._weighings += 1
        unknown = [slot for slot in self.blanks if not changes.get(slot)]
        unknown += [slot for slot, text in changes.items() if not text and self._prints(slot)]
        touched = self._touched((*changes, *unknown))
        self._asked += len(touched)
        values = dict(self.printed)
        for slot, text in changes.items():
            values[slot] = self.figures.value(slot, text)
        gains, misses, opened, absurd = self._weighed(touched, values, unknown, changes)
        totals = self._base.copied()
        failing = []
        for number in touched:
            family = self.claims[number].family
            totals.add(family, self.said[number], -1)
            if number in gains:
                totals.add(family, gains[number])
                if self._fails(number, misses, values):
                    failing.append(number)
        known = set(touched)
        failing += [each for each in self.nothing.failing if each not in known]
        total, modes = self._families.summed(totals)
        score = prior + self.columns.gain(changes) + total
        return Scored(score, opened, failing, absurd, values, modes)

    def may_mend(self, changes: TextsBySlot) -> bool:
        """
        Tell whether a claim that fails as printed may hold after changes.

        Asked before a hypothesis is scored that is nothing otherwise; one that may not counts
        as weighed. Wherever figures are left open, claims may hold.
        """
        if self.blanks or not all(changes.values()):
            return True
        touched = self._touched(changes)
        values = dict(self.printed)
        for slot, text in changes.items():
            values[slot] = self.figures.value(slot, text)
        for number in self._wrong.intersection(touched):
            known = all(map(values.get, self.claims[number].equation.cells))
            if not known or not self._fails(number, {}, values):
                return True
        self._weighings += 1
        self._asked += len(touched)
        return False

    @cached_property
    def _wrong(self) -> frozenset[int]:
        """Return the claims that fail as printed."""
        return frozenset(self.nothing.failing)

    def _scale(self, number: int, scales: Mapping[int, float]) -> float:
        """Return how much further apart than as printed the figures of a sum lie."""
        equation = self.claims[number].equation
        if not scales or not isinstance(equation, LinearEquation) or equation.constant:
            return 1.0
        return scales.get(equation.cells[0][1], 1.0)

    def _prints(self, slot: Slot) -> bool:
        return self.figures.texts.get(slot) != ""

    def _touched(self, slots: Iterable[Slot]) -> list[int]:
        return sorted({number for slot in slots for number in self.by_slot.get(slot, ())})

    def _weighed(
        self,
        numbers: Iterable[int],
        values: dict[Slot, Approximate | None],
        unknown: Sequence[Slot],
        changes: TextsBySlot,
    ) -> "_Weighed":
        """Solve what is open by the sharpest claims, and weigh all the others."""
        gains: dict[int, Gains] = {}
        misses: dict[int, Miss] = {}
        opened: dict[Slot, tuple[float, float]] = {}
        absurd: list[int] = []
        numbers = list(numbers)
        scales = self.columns.scales(changes) if len(changes) > 1 else {}
        for number, slot, solved in self._solving(numbers, values, set(unknown)):
            spread = self.columns.spread(self.figures.like[slot], changes)
            apart = self.claims[number].equation.spread * self._scale(number, scales)
            gain = spread.density(solved.middle, solved.half) + log(apart / solved.slope)
            gains[number] = Gains.alike(max(gain, WORST_MISS))
            values[slot] = Approximate(
                solved.middle, max(solved.half, LEAST), max(solved.deviation, LEAST)
            )
            opened[slot] = solved.middle, solved.half
            if gain < IMPLIED_ABSURD:
                absurd.append(number)
        for number in numbers:
            if number not in gains and all(map(values.get, self.claims[number].equation.cells)):
                miss = misses[number] = self.claims[number].equation.miss(values)
                gains[number] = self._said_by(number, miss, self._scale(number, scales))
        return gains, misses, opened, absurd

    def _solving(
        self, numbers: Sequence[int], values: dict[Slot, Approximate | None], unknown: set[Slot]
    ) -> Iterable[tuple[int, Slot, Solved]]:
        """
        Yield each open figure with the claim that fixes it best; its value is set meanwhile.

        A list that may be incomplete fixes a figure only where nothing else does.
        """
        missing: dict[int, list[Slot]] = {}
        waiting: dict[Slot, list[int]] = {}
        for number in numbers:
            cells = self.claims[number].equation.cells
            if not unknown.isdisjoint(cells):
                missing[number] = [slot for slot in cells if not values.get(slot)]
                for slot in dict.fromkeys(missing[number]):
                    waiting.setdefault(slot, []).append(number)
        ready = {n: each for n in missing if (each := self._ready(n, missing[n], values))}
        while ready:
            best = _agreed([ready[number] for number in sorted(ready)])
            _, number, slot, solved = best
            yield number, slot, solved
            for other in waiting[slot]:  # all others are as ready as they were
                missing[other] = [each for each in missing[other] if each != slot]
                ready.pop(other, None)
                if candidate := self._ready(other, missing[other], values):
                    ready[other] = candidate

    def _ready(self, number: int, missing: Sequence[Slot], values: Values) -> "_Candidate | None":
        """Return what a claim solves, None unless just one of its figures is missing."""
        if len(missing) != 1:
            return None
        claim = self.claims[number]
        solved = claim.equation.solved(values, missing[0])
        unsure = self.families[claim.family].kind is ClaimKind.LISTED
        return ((unsure, solved.half), number, missing[0], solved) if solved else None

    @cached_property
    def columns_held(self) -> int:
        """Return how many columns hold figures."""
        return len({column for (_, column), text in self.figures.texts.items() if text}) or 1

    @cached_property
    def lines_failing(self) -> frozenset[int]:
        """Return the lines in which something fails as printed, and those beside them."""
        lines = {line for line, _ in self.blanks}
        for number in self.nothing.failing:
            mine = {line for line, _ in self.claims[number].equation.cells}
            lines |= mine if len(mine) <= FEW_LINES else set()
        beside = {line + step for line in lines for step in (-1, 0, 1)}
        return frozenset(line for line in beside if 0 <= line < self.figures.lines)

    def hard(self, number: int) -> bool:
        """Tell whether a claim fails only where something is wrong: it is about rounding."""
        return self.families[self.claims[number].family].kind not in _SOFT

    def of_series(self, number: int) -> bool:
        """Tell whether a claim is about the step from one period to the next."""
        return self.families[self.claims[number].family].kind is ClaimKind.SERIES

    def strange(self, slot: Slot, value: Approximate) -> bool:
        """Tell whether a number lies far off the like of a place, of which there are enough."""
        family = self.figures.like[slot]
        enough = len(self.columns.members[family]) >= FEW_FOR_A_CUSTOM
        return enough and self.columns.remote(family, value.middle)

    def off_series(self, slot: Slot, value: Approximate) -> bool:
        """Tell whether a number is no step of the series in which it stands."""
        values = {**self.printed, slot: value}
        return any(
            self._known(number) and fails(self.claims[number], ClaimKind.SERIES, values)
            for number in self.by_slot.get(slot, ())
            if self.of_series(number)
        )

    def excused(self, number: int, modes: "Modes") -> float:
        """Return how likely a reading rounds a claim otherwise, or does not mean what few say."""
        claim = self.claims[number]
        usual = modes.profiles[0] if claim.shares else 1.0
        hardly_said = self.families[claim.family].not_meant > HARDLY_SAID
        off = modes.off[claim.family] if hardly_said else 0.0
        return 1 - usual * (1 - off - modes.loose[claim.family])

    def as_printed(self, number: int) -> float:
        """Return what a claim says for itself as printed, if it is meant."""
        return self.said[number].meant[0]

    def miss(self, number: int) -> Miss | None:
        """Return what a claim misses as printed, None where one of its figures is not."""
        equation = self.claims[number].equation
        return equation.miss(self.printed) if self._known(number) else None

    def gains(self, number: int, values: Values) -> Gains:
        """Return what a claim of known figures says for itself."""
        claim = self.claims[number]
        return gains_of(claim, self.families[claim.family].kind, values)

    def _said_by(self, number: int, miss: Miss, scale: float = 1.0) -> Gains:
        """Return what a claim says for itself, its figures so many times larger as printed."""
        claim = self.claims[number]
        return gains_of_miss(claim, self.families[claim.family].kind, miss, scale)

    def _fails(self, number: int, misses: Mapping[int, Miss], values: Values) -> bool:
        claim = self.claims[number]
        kind, miss = self.families[claim.family].kind, misses.get(number)
        return too_far(kind, miss) if miss else fails(claim, kind, values)


# What claims say, what those miss that solve nothing, open figures, and claims that imply what
# is absurd.
_Weighed = tuple[dict[int, Gains], dict[int, Miss], dict[Slot, tuple[float, float]], list[int]]
_Candidate = tuple[tuple[bool, float], int, Slot, Solved]


def _agreed(found: Sequence[_Candidate]) -> _Candidate:
    """
    Return the sharpest solution; of several for one figure the one that most others bear out.

    The sharpest claim may be the one that is broken.
    """
    best = min(found, key=lambda each: each[0])
    rivals = [each for each in found if each[2] == best[2]]
    if len(rivals) <= _FEW:
        return best
    return min(rivals, key=lambda each: (-sum(meet(each[3], o[3]) for o in rivals), each[0]))


def meet(one: Solved, other: Solved) -> bool:
    """Tell whether two solutions for one figure may be the same number."""
    return abs(one.middle - other.middle) <= one.half + other.half


def _by_slot(claims: Sequence[Claim]) -> dict[Slot, list[int]]:
    """Return the numbers of the claims on each figure."""
    found: dict[Slot, list[int]] = {}
    for number, claim in enumerate(claims):
        for slot in claim.equation.cells:
            found.setdefault(slot, []).append(number)
    return found


def _padded(text: str, custom: int) -> str:
    point = "" if "." in text else "."
    return f"{text}{point}{'0' * (custom - decimals(text))}"
