"""
Whether all relations of a group can be true at once, in all groups of a shape.

What each leaves for its figures is left for the others, as in `relate/constraints/propagation`,
here in floats and for all groups together. It only screens: a group in which hardly any room is
left for some figure is one in doubt, and is examined by itself.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from bulletin.scale.asked_alone import product
from bulletin.scale.figure_ends import Ends, FigureEnds
from bulletin.scale.tests import Added, AtOnce, Bounded, Multiplied, Propagated, Tested

if TYPE_CHECKING:
    import numpy as np

    from bulletin.scale.coded import Flags

    Floats = np.ndarray[tuple[int, int], np.dtype[np.float64]]

_ROUNDS = 60
_LEAST_STEP = 1e-6  # of what is left: smaller ones are not worth another round
_NOISE = 1e-12  # of the size of a figure: what floats lose


def doubtful(relations: Sequence[Tested], ends: FigureEnds) -> "Flags":
    """Return the groups in which no true numbers may fit all relations at once."""
    import numpy as np

    asks = list(_joint(relations))
    found = np.zeros(ends.groups, dtype=np.bool_)
    if not asks:
        return found
    places = sorted({place for each in asks for place in each.places})
    low, high = (np.array([ends.of(p)[n] for p in places], np.float64) for n in (0, 1))
    room = _Room({place: n for n, place in enumerate(places)}, low, high, ends.one)
    groups = np.arange(ends.groups)
    for _ in range(_ROUNDS):
        empty, moved = room.narrowed(asks)
        found[groups[empty]] = True
        going = moved & ~empty
        if not going.any():
            return found
        groups, room = groups[going], room.of(going)
    return found


def _joint(relations: Sequence[Tested]) -> Iterator[AtOnce]:
    """Yield what relations ask that share figures with others; one alone was asked already."""
    every = [ask for each in relations if each.joint for ask in each.asks]
    asks = [ask for ask in every if not isinstance(ask, Propagated)]  # which share no figure
    count = Counter(place for ask in asks for place in set(ask.places))
    return (ask for ask in asks if any(count[place] > 1 for place in ask.places))


class _Room:
    """What is left for each figure: a row a place, a column a group."""

    def __init__(self, rows: dict[int, int], low: "Floats", high: "Floats", one: int) -> None:
        import numpy as np

        self._rows, self._low, self._high, self._one = rows, low, high, one
        self._noise = _NOISE * np.maximum(abs(low), abs(high))
        self._least = np.where(low < high, self._noise, -self._noise)

    def of(self, groups: "Flags") -> "_Room":
        """Return what is left in some of the groups."""
        found = _Room(self._rows, self._low[:, groups], self._high[:, groups], self._one)
        found._noise, found._least = self._noise[:, groups], self._least[:, groups]
        return found

    def narrowed(self, asks: Sequence[AtOnce]) -> tuple["Flags", "Flags"]:
        """Narrow once by all that is asked; return groups without room, and those that moved."""
        import numpy as np

        before = self._high - self._low
        for ask in asks:
            for place, (low, high) in zip(ask.places, self._implied(ask), strict=True):
                row = self._rows[place]
                np.maximum(self._low[row], low, out=self._low[row])
                np.minimum(self._high[row], high, out=self._high[row])
        left = self._high - self._low
        empty = left < self._least
        moved = before - left > _LEAST_STEP * left + self._noise
        return np.logical_or.reduce(empty), np.logical_or.reduce(moved)

    def _implied(self, ask: AtOnce) -> list[Ends]:
        """Return what the others leave for each place of an ask."""
        ranges = [(self._low[row], self._high[row]) for row in map(self._rows.get, ask.places)]
        match ask:
            case Added():
                return _left_by_sum(ask, ranges, ask.constant * self._one)
            case Bounded():
                return _left_by_bound(ranges)
            case Multiplied():
                return _left_by_product(ask, ranges, self._one)


def _left_by_sum(ask: Added, ranges: Sequence[Ends], aim: int) -> list[Ends]:
    terms = [
        ends if sign > 0 else (-ends[1], -ends[0])
        for ends, sign in zip(ranges, ask.signs, strict=True)
    ]
    low, high = sum(least for least, _ in terms), sum(most for _, most in terms)
    left = [(aim - (high - most), aim - (low - least)) for least, most in terms]
    return [
        ends if sign > 0 else (-ends[1], -ends[0])
        for ends, sign in zip(left, ask.signs, strict=True)
    ]


def _left_by_bound(ranges: Sequence[Ends]) -> list[Ends]:
    import numpy as np

    whole, *parts = ranges
    lows = [np.maximum(low, 0) for low, _ in parts]
    least: Any = sum(lows)
    return [(least, np.inf), *((-np.inf, whole[1] - (least - low)) for low in lows)]


def _left_by_product(ask: Multiplied, ranges: Sequence[Ends], one: int) -> list[Ends]:
    result, base, rate = ranges
    offset, over = ask.offset * one, ask.divisor * one
    factor = rate[0] + offset, rate[1] + offset
    whole = result[0] * over, result[1] * over
    low, high = product(base, factor)
    least, most = _quotient(whole, base)
    return [(low / over, high / over), _quotient(whole, factor), (least - offset, most - offset)]


def _quotient(whole: Ends, divisor: Ends) -> Ends:
    """Return the ends of all quotients; without end where the divisor may be nothing."""
    import numpy as np

    endless = (divisor[0] <= 0) & (divisor[1] >= 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        corners = [a / b for a in whole for b in divisor]
    low, high = np.minimum.reduce(corners), np.maximum.reduce(corners)
    return np.where(endless, -np.inf, low), np.where(endless, np.inf, high)
