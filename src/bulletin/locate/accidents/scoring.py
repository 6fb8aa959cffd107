"""
The likelihood of a hypothesis: one formula for all of them.

A claim that is meant misses by what rounding leaves (normal, cut at the most it can be),
except for a small chance that it is broken though meant. A family of claims may also be
rounded more loosely, or not be meant at all; shares may be rounded, cut or forced to add
up. These are summed over, so that every accident meets its honest rival.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, inf, log, pi, sqrt

from bulletin.locate.accidents.claims import Claim, Claims, Sort
from bulletin.locate.accidents.columns import Columns, student
from bulletin.locate.accidents.forms import Greater, Miss, Solved, Values
from bulletin.locate.accidents.grid import Grid, Spot, Value, decimals
from bulletin.locate.chances import (
    BROKEN,
    BROKEN_HULL,
    CUT,
    EQUAL_HALF,
    FEW_LINES,
    FORCED,
    FORCED_SHARE_AS_USUAL,
    IMPLIED_ABSURD,
    LOOSENESS,
    NEAREST,
    ONE_DECIMAL_APART,
    STEP_SPREAD,
    TELLING_SPREAD,
    WORST_MISS,
    WORST_STEP,
)

_ROOM = 1.01  # floats: so much more than the most that rounding leaves is still inside
_MOST = 400  # hypotheses that one table is worth
_LEAST = 1e-9
_PROFILES = (NEAREST, CUT, FORCED)
_SOFT = (Sort.SERIES, Sort.ORDER, Sort.HULL)

Changes = Mapping[Spot, str | None]


@dataclass(slots=True)
class Gains:
    """What one claim says under each profile of shares, if meant; and if rounded loosely."""

    meant: tuple[float, ...]
    loose: float

    @classmethod
    def alike(cls, gain: float) -> "Gains":
        """Return the same gain under every profile."""
        return cls((gain,) * len(_PROFILES), gain)


NOTHING = Gains.alike(0.0)


@dataclass(slots=True)
class Scored:
    """A hypothesis with its log chance, the figures it leaves open, and what still fails."""

    score: float
    opened: dict[Spot, tuple[float, float]]  # middle and half of what is implied
    failing: list[int]
    absurd: list[int]
    values: Values
    modes: "Modes"


@dataclass(slots=True)
class Modes:
    """How likely each profile of shares is, and that each family is not meant, or is loose."""

    profiles: tuple[float, ...]
    off: list[float]
    loose: list[float]


@dataclass(slots=True)
class Totals:
    """The sums of the gains of each family, by profile and for looser rounding."""

    meant: list[list[float]]
    loose: list[float]

    def copied(self) -> "Totals":
        """Return totals that may be changed."""
        return Totals([list(each) for each in self.meant], list(self.loose))

    def add(self, family: int, gains: Gains, sign: int = 1) -> None:
        """Add what a claim says, or take it away."""
        row = self.meant[family]
        for profile, gain in enumerate(gains.meant):
            row[profile] += sign * gain
        self.loose[family] += sign * gains.loose


class Scoring:
    """The claims of a table as printed, and what changes make of them."""

    def __init__(self, claims: Claims) -> None:
        self.grid: Grid = claims.grid
        self.families = claims.families
        self.claims: Sequence[Claim] = claims.claims
        self.columns = Columns(self.grid)
        self.by_spot: dict[Spot, list[int]] = {}
        for number, claim in enumerate(self.claims):
            for spot in claim.form.cells:
                self.by_spot.setdefault(spot, []).append(number)
        self.shares = any(each.shares for each in self.claims)
        self._priors = [_priors(each.not_meant, each.otherwise) for each in self.families]
        self.blanks = [spot for spot, text in self.grid.texts.items() if not text]
        self._base = Totals(
            [[0.0] * len(_PROFILES) for _ in self.families], [0.0] * len(self.families)
        )
        self._gains = [NOTHING] * len(self.claims)
        self._weighings = 0
        self.printed: dict[Spot, Value | None] = dict(self.grid.values)
        self._sharpen()
        self.nothing = self._as_printed()

    def _sharpen(self) -> None:
        """
        Take figures with fewer decimals than their like for exact where all speaks for it.

        Closing zeros are dropped by spreadsheets; a figure may as well be rounded further.
        """
        for spot, text in self.grid.texts.items():
            value = self.grid.values[spot]
            custom = self.columns.customs[self.grid.like[spot]]
            if not value or decimals(text) >= custom:
                continue
            sharp = self.grid.value(spot, _padded(text, custom))
            numbers = [n for n in self.by_spot.get(spot, ()) if self._known(n)]
            if self._said(numbers, {spot: sharp}) > self._said(numbers, {}):
                self.printed[spot] = sharp

    def _known(self, number: int) -> bool:
        return all(map(self.printed.get, self.claims[number].form.cells))

    def _said(self, numbers: Sequence[int], changed: Values) -> float:
        values = {**self.printed, **changed}
        return sum(self.gains(number, values).meant[0] for number in numbers)

    def _as_printed(self) -> Scored:
        every = range(len(self.claims))
        values = dict(self.printed)
        gains, opened, absurd = self._weighed(every, values, self.blanks, {})
        for number, each in gains.items():
            self._gains[number] = each
            self._base.add(self.claims[number].family, each)
        failing = [n for n in every if n in gains and self._fails(n, values)]
        total, modes = self._summed(self._base)
        return Scored(total, opened, failing, absurd, values, modes)

    @property
    def exhausted(self) -> bool:
        """Tell whether as many hypotheses were weighed as one table is worth."""
        return self._weighings > _MOST

    def scored(self, changes: Changes, prior: float) -> Scored:
        """Return the hypothesis that these texts were meant, None being any text."""
        self._weighings += 1
        unknown = [spot for spot in (*self.blanks, *changes) if not self.grid.text(spot, changes)]
        unknown = list(dict.fromkeys(unknown))
        touched = self._touched((*changes, *unknown))
        values = dict(self.printed)
        for spot, text in changes.items():
            values[spot] = self.grid.value(spot, text)
        gains, opened, absurd = self._weighed(touched, values, unknown, changes)
        totals = self._base.copied()
        failing = []
        for number in touched:
            family = self.claims[number].family
            totals.add(family, self._gains[number], -1)
            if number in gains:
                totals.add(family, gains[number])
                if self._fails(number, values):
                    failing.append(number)
        known = set(touched)
        failing += [each for each in self.nothing.failing if each not in known]
        total, modes = self._summed(totals)
        score = prior + self.columns.gain(changes) + total
        return Scored(score, opened, failing, absurd, values, modes)

    def _touched(self, spots: Iterable[Spot]) -> list[int]:
        return sorted({number for spot in spots for number in self.by_spot.get(spot, ())})

    def _weighed(
        self,
        numbers: Iterable[int],
        values: dict[Spot, Value | None],
        unknown: Sequence[Spot],
        changes: Changes,
    ) -> tuple[dict[int, Gains], dict[Spot, tuple[float, float]], list[int]]:
        """Solve what is open by the sharpest claims, and weigh all the others."""
        gains: dict[int, Gains] = {}
        opened: dict[Spot, tuple[float, float]] = {}
        absurd: list[int] = []
        numbers = list(numbers)
        for number, spot, solved in self._solving(numbers, values, set(unknown)):
            spread = self.columns.spread(self.grid.like[spot], changes)
            gain = spread.density(solved.middle) + log(
                self.claims[number].form.spread / solved.slope
            )
            gains[number] = Gains.alike(max(gain, WORST_MISS))
            values[spot] = Value(
                solved.middle, max(solved.half, _LEAST), max(solved.deviation, _LEAST)
            )
            opened[spot] = solved.middle, solved.half
            if gain < IMPLIED_ABSURD:
                absurd.append(number)
        for number in numbers:
            if number not in gains and all(map(values.get, self.claims[number].form.cells)):
                gains[number] = self.gains(number, values)
        return gains, opened, absurd

    def _solving(
        self, numbers: Sequence[int], values: dict[Spot, Value | None], unknown: set[Spot]
    ) -> Iterable[tuple[int, Spot, Solved]]:
        """Yield each open figure with the claim that fixes it best; its value is set meanwhile."""
        waiting = [n for n in numbers if any(spot in unknown for spot in self.claims[n].form.cells)]
        while waiting:
            best: tuple[float, int, Spot, Solved] | None = None
            for number in waiting:
                form = self.claims[number].form
                missing = [spot for spot in form.cells if not values.get(spot)]
                if len(missing) != 1:
                    continue
                solved = form.solved(values, missing[0])
                if solved and (best is None or solved.half < best[0]):
                    best = solved.half, number, missing[0], solved
            if best is None:
                return
            yield best[1:]
            waiting = [
                n
                for n in waiting
                if n != best[1] and not all(map(values.get, self.claims[n].form.cells))
            ]

    @cached_property
    def columns_held(self) -> int:
        """Return how many columns hold figures."""
        return len({column for (_, column), text in self.grid.texts.items() if text}) or 1

    @cached_property
    def lines_failing(self) -> frozenset[int]:
        """Return the lines in which something fails as printed, and those beside them."""
        lines = {line for line, _ in self.blanks}
        for number in self.nothing.failing:
            mine = {line for line, _ in self.claims[number].form.cells}
            lines |= mine if len(mine) <= FEW_LINES else set()
        beside = {line + step for line in lines for step in (-1, 0, 1)}
        return frozenset(line for line in beside if 0 <= line < self.grid.lines)

    def hard(self, number: int) -> bool:
        """Tell whether a claim fails only where something is wrong: it is about rounding."""
        return self.families[self.claims[number].family].sort not in _SOFT

    def as_printed(self, number: int) -> float:
        """Return what a claim says for itself as printed, if it is meant."""
        return self._gains[number].meant[0]

    def miss(self, number: int) -> Miss | None:
        """Return what a claim misses as printed, None where one of its figures is not."""
        form = self.claims[number].form
        return form.miss(self.printed) if self._known(number) else None

    # -------------------------------------------------------------- one claim
    def gains(self, number: int, values: Values) -> Gains:
        """Return what a claim of known figures says for itself."""
        claim = self.claims[number]
        form, sort = claim.form, self.families[claim.family].sort
        miss = form.miss(values)
        if isinstance(form, Greater):
            return Gains.alike(log(2 * (1 - form.chance if miss.size else form.chance)))
        if sort in _SPECIAL:
            return Gains.alike(_SPECIAL[sort](miss, form.spread))
        if miss.usual * TELLING_SPREAD > form.spread:
            return NOTHING
        near = meant_gain(miss, form.spread)
        loose = _boxed(miss.size, miss.most * LOOSENESS, form.spread)
        if not claim.shares:
            return Gains((near,) * len(_PROFILES), loose)
        cut = meant_gain(miss._replace(size=miss.size + miss.cut), form.spread)
        return Gains((near, cut, _forced(claim, miss, near)), loose)

    def _fails(self, number: int, values: Values) -> bool:
        claim = self.claims[number]
        if self.families[claim.family].sort in (Sort.ORDER, Sort.LISTED):
            return False
        miss = claim.form.miss(values)
        return abs(miss.size) > miss.most * _ROOM + _LEAST

    # -------------------------------------------------------------- all of them
    def _summed(self, totals: Totals) -> tuple[float, Modes]:
        """Return the log chance of all claims, summed over how they may be meant."""
        profiles = range(len(_PROFILES)) if self.shares else (0,)
        by_profile = []
        terms = []
        for profile in profiles:
            each = [
                _three(prior, totals.meant[f][profile], totals.loose[f])
                for f, prior in enumerate(self._priors)
            ]
            terms.append(each)
            by_profile.append(log(_PROFILES[profile]) + sum(total for total, _, _ in each))
        total = log_sum(by_profile)
        weights = [exp(each - total) for each in by_profile]
        best = terms[max(range(len(weights)), key=weights.__getitem__)]
        modes = Modes(tuple(weights), [off for _, off, _ in best], [loose for _, _, loose in best])
        return total, modes


def _padded(text: str, custom: int) -> str:
    point = "" if "." in text else "."
    return f"{text}{point}{'0' * (custom - decimals(text))}"


def _priors(not_meant: float, otherwise: float) -> tuple[float, float, float]:
    meant = 1 - not_meant - otherwise
    return log(max(meant, 1e-12)), log(otherwise) if otherwise else -inf, log(not_meant)


def _three(
    prior: tuple[float, float, float], meant: float, loose: float
) -> tuple[float, float, float]:
    """Return the log chance of a family, and how likely it is not meant, and loose."""
    a, b, c = prior[0] + meant, prior[1] + loose, prior[2]
    total = log_sum((a, b, c))
    return total, exp(c - total), exp(b - total)


def log_sum(terms: Sequence[float]) -> float:
    """Return the logarithm of the sum of exponentials."""
    most = max(terms)
    return most + log(sum(exp(each - most) for each in terms))


def meant_gain(miss: Miss, spread: float) -> float:
    """Return the log chance of a miss if the claim is meant, against its being anything."""
    density = 0.0
    if abs(miss.size) <= miss.most * _ROOM + _LEAST and miss.usual:
        density = exp(-(miss.size**2) / (2 * miss.usual**2)) / (miss.usual * sqrt(2 * pi))
    return log((1 - BROKEN) * density * spread + BROKEN)


def _boxed(size: float, most: float, spread: float) -> float:
    inside = abs(size) <= most + _LEAST
    return log((1 - BROKEN) * spread / (2 * most) * inside + BROKEN) if most else 0.0


def _forced(claim: Claim, miss: Miss, near: float) -> float:
    """Return the same for shares of which one a list absorbs what is missing to 100."""
    if claim.whole:
        exactly = abs(miss.size) < miss.most * 1e-3 + _LEAST
        step = 2 * miss.most / (claim.listed + 1)
        return log((1 - BROKEN) * claim.form.spread / step * exactly + BROKEN)
    most = miss.most * max(claim.listed, 2) / 2 * LOOSENESS
    far = _boxed(miss.size, most, claim.form.spread)
    return log_sum((log(FORCED_SHARE_AS_USUAL) + near, log(1 - FORCED_SHARE_AS_USUAL) + far))


def _equal(miss: Miss, spread: float) -> float:
    """Return the gain of two figures that are printed of one number: equal but for ties."""
    if miss.most > ONE_DECIMAL_APART:
        return meant_gain(miss, spread)
    if abs(miss.size) < _LEAST * 1e3:
        return log(EQUAL_HALF * spread / miss.most)
    inside = abs(miss.size) <= miss.most * _ROOM
    return log((1 - EQUAL_HALF) * spread / miss.most) if inside else log(BROKEN)


def _hull(miss: Miss, spread: float) -> float:
    """Return the gain of a headline among its parts: the narrower they lie, the more."""
    if abs(miss.size) > miss.most:
        return log(BROKEN_HULL)
    return log((1 - BROKEN_HULL) * max(spread / max(2 * miss.most, 0.2), 1.0))


def _series(miss: Miss, spread: float) -> float:
    """Return the gain of a step of a series, in spreads off the usual step."""
    if abs(miss.size) > _FAR:
        return WORST_STEP
    return max(student(miss.size) - log(STEP_SPREAD * spread), WORST_STEP)


_FAR = 1e8
_SPECIAL: Mapping[Sort, Callable[[Miss, float], float]] = {
    Sort.SERIES: _series,
    Sort.HULL: _hull,
    Sort.INDEX: _equal,
}
