"""
Which figures of one line add up to which, by how they stand: what all proposals rest on.

A line says the same whenever it is asked, and a table that is read anew with one figure changed
asks most of its lines again: what a short one said is kept for a while.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from math import inf
from typing import Concatenate, ParamSpec, TypeVar

from bulletin.readings.claims.view import FigureLine

LEAST = 2  # parts
_STRIDES = 13
_SHORT = 200  # series of a line that is kept
_KEPT = 128  # lines

Run = tuple[int, int, int]
Stride = tuple[int, int, int, int]
_About = ParamSpec("_About")
_Told = TypeVar("_Told")
_Asked = Callable[Concatenate[FigureLine, _About], _Told]


def _kept_of_short(told: _Asked[_About, _Told]) -> _Asked[_About, _Told]:
    """Keep what short lines told, by their figures."""
    kept = lru_cache(maxsize=_KEPT)(told)

    def asked(line: FigureLine, /, *about: _About.args, **more: _About.kwargs) -> _Told:
        return (kept if len(line.middle) <= _SHORT else told)(line, *about, **more)

    return asked


@_kept_of_short
def runs_beside(line: FigureLine, visible: tuple[int, ...]) -> Sequence[Run]:
    """Return the place of each total with the ends of a run beside it that reaches it."""
    return tuple(_beside(line, visible))


def _beside(line: FigureLine, visible: Sequence[int]) -> Iterator[Run]:
    size, most = len(visible), _most_of_two(line)
    middle = [line.middle[i] for i in visible]
    twos = [one + other for one, other in pairwise(middle)]  # of each and the next
    for place, i in enumerate(visible):
        if not line.figures >> i & 1:
            continue
        if place + LEAST < size and twos[place + 1] <= most[i]:
            below = map(visible.__getitem__, range(place + 1, size))
            for steps in _walk(line, i, below):
                yield place, place + 1, place + 1 + steps
        if place >= LEAST and twos[place - LEAST] <= most[i]:
            above = map(visible.__getitem__, range(place - 1, -1, -1))
            for steps in _walk(line, i, above):
                yield place, place - steps, place


class _Sorted:
    """The figures of a line in order, with none behind the last, so that a sum is looked up."""

    def __init__(self, line: FigureLine) -> None:
        places = [i for i in range(len(line.middle)) if line.filled >> i & 1]
        places.sort(key=line.middle.__getitem__)
        self.places = places
        self.figures: list[float] = [*(line.middle[i] for i in places), inf]
        self.highest = self.figures[-2] if places else inf
        self.widest = max(line.half, default=0)

    def near(self, total: int, reach: int) -> Sequence[int]:
        """Return the series whose figure is as near to a sum."""
        first = bisect_left(self.figures, total - reach)
        return self.places[first : bisect_right(self.figures, total + reach, first)]


@_kept_of_short
def runs_anywhere(line: FigureLine, visible: tuple[int, ...]) -> Sequence[Run]:
    """Return each series that a run adds up to, with the ends of the run."""
    sums = list(accumulate((line.middle[i] for i in visible), initial=0))
    rooms = list(accumulate((line.half[i] for i in visible), initial=0))
    known, found, rising = _Sorted(line), list[Run](), not line.below
    figures, widest = known.figures, known.widest
    for start in range(len(visible) - 1):
        below, narrow = sums[start], rooms[start] - widest
        most = known.highest + rooms[-1] - narrow
        for stop in range(start + LEAST, len(visible) + 1):
            total, reach = sums[stop] - below, rooms[stop] - narrow
            if figures[bisect_left(figures, total - reach)] <= total + reach and total:
                found += [(i, start, stop) for i in known.near(total, reach)]
            elif rising and total > most:
                break
    return tuple(found)


@_kept_of_short
def pairs(line: FigureLine) -> Sequence[Run]:
    """Return each series that two others add up to, with the two."""
    known, found = _Sorted(line), list[Run]()
    middle, half, figures, widest = line.middle, line.half, known.figures, known.widest
    for one, other in combinations(sorted(known.places), 2):
        total, reach = middle[one] + middle[other], half[one] + half[other] + widest
        if figures[bisect_left(figures, total - reach)] <= total + reach and total:
            near = known.near(total, reach)
            found += [(i, one, other) for i in near if i not in (one, other)]
    return tuple(found)


@_kept_of_short
def strides(line: FigureLine, *, across: bool) -> Sequence[Stride]:
    """Return each total of series at equal steps: step, total, which of its ways, and how far."""
    middle, most, size, found = line.middle, _most_of_two(line), len(line.middle), list[Stride]()
    for step in range(2, min(_STRIDES, size // 2 + 1)):
        twos = [one + other for one, other in zip(middle, middle[step:], strict=False)]
        starts = [(0, twos[step:]), (0, twos[1:])]
        if across:
            starts.append((LEAST * step, twos[:-step]))
        for which, (first, after) in enumerate(starts):
            for total, two in enumerate(after, first):
                if two <= most[total] and line.filled >> total & 1:
                    way = way_of(total, step, size, which)
                    found += [(step, total, which, far) for far in _walk(line, total, way)]
    return tuple(found)


def way_of(total: int, step: int, size: int, which: int) -> range:
    """Return the series at equal steps behind a total, right behind it, or before it."""
    if which > 1:
        return range(total - step, -1, -step)
    return range(total + (1 if which else step), size, step)


def _most_of_two(line: FigureLine) -> Sequence[float]:
    """Return for each series what two parts of it come to at most, where others only add to it."""
    if line.below:
        return [inf] * len(line.middle)
    room = LEAST * max(line.half, default=0)
    return [middle + half + room for middle, half in zip(line.middle, line.half, strict=True)]


def _walk(line: FigureLine, total: int, way: Iterable[int]) -> list[int]:
    """Return how many series on a way add up to the total, which is no sum of nothing only."""
    middle, half, found = line.middle, line.half, list[int]()
    gap, room, rising = middle[total], half[total], not line.below
    for steps, other in enumerate(way, 1):
        if line.hidden >> other & 1:
            break
        gap -= middle[other]
        room += half[other]
        if -room <= gap <= room:
            if steps >= LEAST and (gap or middle[total]):
                found.append(steps)
        elif rising and gap < 0:
            break
    return found
