"""Totals with a run of parts right behind or before them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import log2

from bulletin.relate.found.candidate import Guess, families
from bulletin.relate.found.integer_matrix import IntegerMatrix

_KEYS = 3  # lines of a family that are asked first,
_VOTES = 2  # of which so many must agree before all lines are asked


class _Sums:
    """Running sums of all series in order, so that any run is one subtraction."""

    def __init__(self, sight: IntegerMatrix, order: Sequence[int]) -> None:
        self.middle = [_running(line, order) for line in sight.middle]
        self.half = [_running(line, order) for line in sight.half]
        self.positive = [all(line[each] >= 0 for each in order) for line in sight.middle]


def _running(line: Sequence[int], order: Sequence[int]) -> list[int]:
    return list(accumulate((line[each] for each in order), initial=0))


def beside(sight: IntegerMatrix, every: Sequence[int], order: Sequence[int]) -> Iterator[Guess]:
    """
    Yield each total with a run of parts right behind it, or right before it.

    Any of `every` series may be the total, only those of `order` can be parts.
    """
    sums = _Sums(sight, order)
    for target in every:
        place = bisect_left(order, target)
        behind = place + 1 if order[place : place + 1] == [target] else place
        votes: dict[tuple[int, int], int] = {}
        needed: dict[tuple[int, int], int] = {}
        for lines in families(sight, [target], _KEYS):
            for line in lines:
                for run in _reaching(sums, sight, line, target, (place, behind)):
                    votes[run] = votes.get(run, 0) + 1
                    needed[run] = min(needed.get(run, _VOTES), len(lines))
        for (start, stop), agreeing in votes.items():
            if agreeing >= needed[start, stop]:
                ends = start == 0 or stop == len(order)
                length = 1 if ends else 2 * log2(stop - start)
                yield target, tuple(order[start:stop]), log2(2 * len(order)) + length


def _reaching(
    sums: _Sums, sight: IntegerMatrix, line: int, target: int, between: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield the runs on either side of a place that reach a figure in one line."""
    middle, half = sums.middle[line], sums.half[line]
    aim, room = sight.middle[line][target], sight.half[line][target]
    place, behind = between
    limit = abs(aim) + room
    for stop in range(behind + 1, len(middle)):
        total, slack = middle[stop] - middle[behind], half[stop] - half[behind]
        if stop > behind + 1 and abs(aim - total) <= room + slack:
            yield behind, stop
        if sums.positive[line] and total - slack > limit:
            break
    for start in range(place - 1, -1, -1):
        total, slack = middle[place] - middle[start], half[place] - half[start]
        if start < place - 1 and abs(aim - total) <= room + slack:
            yield start, place
        if sums.positive[line] and total - slack > limit:
            break
