"""
How likely the figures of a column are among themselves, before any claim is asked.

Medians and custom are taken under the hypothesis at hand: where half a column is corrupt,
the corrupt half may be the majority.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import exp, log
from typing import NamedTuple

from bulletin.locate.accidents.claims.printed_figures import (
    Approximate,
    Comparable,
    PrintedFigures,
    Slot,
    decimals,
)
from bulletin.locate.chances import (
    ANOTHER_BLANK,
    BLANK,
    FEWER_DECIMALS,
    MORE_DECIMALS,
    NARROWEST_POINTS,
    OTHER_SCALE,
    PADDED,
    REMOTE_FIGURE,
    UNREADABLE,
    UNSEEN_SIGN,
    UNUSUAL_DECIMALS,
    USUAL_DECIMALS,
    WIDTH_OF_LOGS,
    ZERO,
)
from bulletin.model.table.table import Measure

_LOG_SCALE = (Measure.LEVEL, Measure.SHARE, Measure.RATE, Measure.UNKNOWN)
_PEAK = 0.3675526  # of Student's t with three degrees of freedom
_LOG_PEAK = log(_PEAK)
_WIDER = 1.4826
_STEP = -log(10)
_KEPT = 1 << 11  # sets of changes of one family whose chances are kept


class Spread(NamedTuple):
    """
    Middle and width of a family of figures, on a log scale or not.

    On a log scale figures below zero lie like their opposites; `below` is their part.
    """

    middle: float
    width: float
    logs: bool
    below: float = 0.5

    def density(self, number: float, half: float = 0.0) -> float:
        """
        Return the log density of a number per unit; of one known to within `half` only about it.

        Next to nought a log scale is infinitely dense, and no figure is known so well.
        """
        if not self.logs:
            return student((number - self.middle) / self.width) - log(self.width)
        size = max(abs(number), half)
        if not size:
            return log(ZERO)
        sign = log(self.below if number < 0 else 1 - self.below)
        return sign + student((log(size) - self.middle) / self.width) - log(self.width * size)


@lru_cache(maxsize=1 << 8)
def _densities(spread: Spread, numbers: tuple[float | None, ...]) -> tuple[float, ...]:
    """Return the log density of each number: most hypotheses change few of a column."""
    return tuple(0.0 if each is None else spread.density(each) for each in numbers)


def student(z: float) -> float:
    """Return the log density of Student's t with three degrees of freedom."""
    return _LOG_PEAK - 2 * log(1 + z * z / 3)


def spread_of(family: Comparable, values: Iterable[Approximate]) -> Spread:
    """Return the spread of figures of one family, from these of them."""
    numbers = [each.middle for each in values]
    if family.measure in _LOG_SCALE:
        logs = [_log_size(each) for each in numbers if each]
        middle = _median(logs) if logs else 0.0
        off = _median([abs(each - middle) for each in logs]) if logs else 0.0
        below = (sum(each < 0 for each in numbers) + UNSEEN_SIGN) / (len(numbers) + 2 * UNSEEN_SIGN)
        return Spread(middle, max(WIDTH_OF_LOGS, _WIDER * off), logs=True, below=below)
    middle = _median(numbers) if numbers else (100.0 if family.measure is Measure.INDEX else 0.0)
    off = _median([abs(each - middle) for each in numbers]) if numbers else 5.0
    return Spread(middle, max(NARROWEST_POINTS, _WIDER * off), logs=False)


@lru_cache(maxsize=1 << 13)
def _log_size(number: float) -> float:
    return log(abs(number))


def _median(numbers: Sequence[float]) -> float:
    """Return what that of the standard library returns, without its care for other types."""
    ordered, half = sorted(numbers), len(numbers) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


_Changes = tuple[tuple[Slot, str | None], ...]


class _Members(NamedTuple):
    """The figures of one family in order, as printed or after changes."""

    slots: Sequence[Slot]
    place: Mapping[Slot, int]
    texts: Sequence[str | None]  # None where it is not known any more
    values: Sequence[Approximate | None]
    numbers: tuple[float | None, ...]  # as printed

    @classmethod
    def printed(cls, figures: PrintedFigures, slots: Sequence[Slot]) -> "_Members":
        """Return the figures of these places as printed."""
        texts, values = (
            [figures.texts[each] for each in slots],
            [figures.values[each] for each in slots],
        )
        numbers = tuple(each.middle if each else None for each in values)
        return cls(slots, {slot: n for n, slot in enumerate(slots)}, texts, values, numbers)

    def after(self, figures: PrintedFigures, changes: _Changes) -> "_Members":
        """Return the figures after changes of some of them."""
        texts, values = list(self.texts), list(self.values)
        for slot, text in changes:
            place = self.place[slot]
            texts[place], values[place] = text, figures.value(slot, text)
        return self._replace(texts=texts, values=values)

    @property
    def spelt(self) -> list[str]:
        """Return the texts that print something."""
        return [each for each in self.texts if each]

    @property
    def known(self) -> list[Approximate]:
        """Return the values of those that are figures."""
        return [each for each in self.values if each]


class ColumnChances:
    """The log chance of every family of figures, and what changes make of it."""

    def __init__(self, figures: PrintedFigures) -> None:
        self.figures = figures
        self.members: dict[Comparable, list[Slot]] = {}
        for slot, family in figures.like.items():
            self.members.setdefault(family, []).append(slot)
        self._printed = {
            family: _Members.printed(figures, slots) for family, slots in self.members.items()
        }
        self.customs = {family: self.custom(family, {}) for family in self.members}
        now = {family: self._weighed(family, each) for family, each in self._printed.items()}
        self.spreads = {family: spread for family, (spread, _) in now.items()}
        self._now = {family: chance for family, (_, chance) in now.items()}
        self._known: dict[tuple[Comparable, _Changes], tuple[Spread, float]] = {}

    def gain(self, changes: Mapping[Slot, str | None]) -> float:
        """Return how much likelier changes make the figures among their like."""
        families = dict.fromkeys(self.figures.like[slot] for slot in changes)
        return sum(self._after(each, changes)[1] - self._now[each] for each in families)

    def scales(self, changes: Mapping[Slot, str | None]) -> dict[int, float]:
        """Return the columns of levels that changes make larger or smaller, and how many times."""
        found = {}
        for family in {self.figures.like[slot] for slot in changes}:
            before = self.spreads[family]
            if before.logs and len(self.members[family]) > 1:
                times = exp(self.spread(family, changes).middle - before.middle)
                if not 1 / OTHER_SCALE < times < OTHER_SCALE:
                    found[family.column] = times
        return found

    def spread(self, family: Comparable, changes: Mapping[Slot, str | None]) -> Spread:
        """Return the spread of a family after changes."""
        return self._after(family, changes)[0]

    def custom(self, family: Comparable, changes: Mapping[Slot, str | None]) -> int:
        """Return the decimals that most figures of a family have after changes."""
        members = self._printed[family]
        if mine := self._changed(family, changes):
            members = members.after(self.figures, mine)
        counted = Counter(map(decimals, members.spelt))
        return max(counted, key=lambda each: (counted[each], -each), default=0)

    def alone(self, slot: Slot, text: str) -> float:
        """Return the log chance of one text among its like as printed; for screening."""
        family = self.figures.like[slot]
        value = self.figures.value(slot, text)
        if value is None:
            return UNREADABLE
        digits = decimals(text)
        custom = self.customs[family]
        odd = (
            log(MORE_DECIMALS)
            if digits > custom
            else log(FEWER_DECIMALS)
            if digits < custom
            else 0.0
        )
        odd += log(PADDED) if padded(text) else 0.0
        step = _STEP * max(digits, custom)
        return odd + self.spreads[family].density(value.middle) + step

    def remote(self, family: Comparable, number: float) -> bool:
        """Tell whether a number lies far off its like as printed."""
        spread = self.spreads[family]
        by_size = log(abs(number)) if spread.logs and number else 0.0
        return spread.density(number) + by_size < REMOTE_FIGURE

    def _after(
        self, family: Comparable, changes: Mapping[Slot, str | None]
    ) -> tuple[Spread, float]:
        """Return spread and log chance of a family after changes, which hypotheses share."""
        mine = self._changed(family, changes)
        if not mine:
            return self.spreads[family], self._now[family]
        known = self._known.get((family, mine))
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._weighed(family, self._printed[family].after(self.figures, mine))
            self._known[family, mine] = known
        return known

    def _changed(self, family: Comparable, changes: Mapping[Slot, str | None]) -> _Changes:
        """Return the changes of figures of a family."""
        place = self._printed[family].place
        return tuple(each for each in changes.items() if each[0] in place)

    def _weighed(self, family: Comparable, members: _Members) -> tuple[Spread, float]:
        known = members.known
        spread = spread_of(family, known)
        total = self._among_their_like(family, members, spread)
        zeros = sum(not each.middle for each in known) if spread.logs else 0
        total -= zeros * _STEP * self.customs.get(family, 0)  # zero is one number, not a density
        return spread, total + _decimals(members.spelt) + self._blanks(members)

    def _blanks(self, members: _Members) -> float:
        """
        Return the log chance of the blank places of a family.

        A line that prints nothing has none: no figure was ever to stand there.
        """
        blank = sum(
            text == "" and slot[0] not in self.figures.headings
            for slot, text in zip(members.slots, members.texts, strict=True)
        )
        if not blank:
            return 0.0
        return log(BLANK / len(members.slots)) + (blank - 1) * log(ANOTHER_BLANK)

    def _among_their_like(self, family: Comparable, members: _Members, spread: Spread) -> float:
        """Return the log densities of all figures of a family, added up in their order."""
        printed, total = self._printed[family], 0.0
        known = _densities(spread, printed.numbers)
        for was, now, density in zip(printed.values, members.values, known, strict=True):
            if now is was:
                total += density
            elif now:
                total += spread.density(now.middle)
        return total


def _decimals(texts: Sequence[str]) -> float:
    """
    Return the log chance of how exactly texts are printed, and of their last places.

    A density times the last place is a chance; one with fewer decimals than its like lost
    zeros, so that its last place is theirs.
    """
    counted = Counter(map(decimals, texts))
    if not counted:
        return 0.0
    custom = max(counted, key=lambda each: (counted[each], -each))
    total = log(USUAL_DECIMALS.get(custom, UNUSUAL_DECIMALS)) + _padding(texts)
    for digits, count in counted.items():
        total += _STEP * count * max(digits, custom)
        if digits != custom:
            total += count * log(MORE_DECIMALS if digits > custom else FEWER_DECIMALS)
    return total


def _padding(texts: Sequence[str]) -> float:
    """Return the log chance of zeros before another digit, in a column that is no list of codes."""
    count = sum(map(padded, texts))
    return count * log(PADDED) if 2 * count <= len(texts) else 0.0


@lru_cache(maxsize=1 << 13)
def padded(text: str) -> bool:
    """Tell whether a plain text begins with a zero before another digit."""
    bare = text.lstrip("-")
    return bare[:1] == "0" and bare[1:2].isdigit()
