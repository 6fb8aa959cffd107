"""Averages that the figures show: a figure beside a run of others that it is the mean of."""

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, islice
from math import log2

from bulletin.relate.found.candidate import families
from bulletin.relate.found.evidence import Pattern, SupposedPattern, discounted, pattern_of
from bulletin.relate.found.integer_matrix import IntegerMatrix

_KEYS, _AGREE = 3, 2  # lines asked first, of which one may be mistyped
_RARE = 4.0  # bits: a figure beside others is far more often their sum
_FEWEST = 3  # lines that tell something
_WIDE = 150  # series in which averages are still looked for
_MOST = 1_000  # runs that are weighed: figures so small that more fit show nothing
_LEAST = 3  # parts
_SELDOM = 6  # lines hold for one that fails


def find_averages(sight: IntegerMatrix, taken: Collection[int] = ()) -> list[Pattern]:
    """
    Return the averages of runs of parts beside them, the best one for each target.

    `taken` are series that are known to be no averages.
    Figures of one kind are alike, and so is their mean: demands at least three lines
    in which the parts differ clearly, and bears with few in which it fails.
    """
    order = [each for each in range(sight.series) if any(line[each] for line in sight.printed)]
    if sight.lines < _FEWEST or not _LEAST < len(order) <= _WIDE:
        return []
    best: dict[int, Pattern] = {}
    for claim, cost in islice(_guesses(sight, order, taken), _MOST):
        pattern = pattern_of(sight, claim, cost)
        seldom = _SELDOM * len(pattern.failed) <= len(pattern.held)
        if pattern.convincing and pattern.telling >= _FEWEST and seldom:
            pattern = discounted(sight, pattern)
            known = best.get(claim.target)
            if pattern.convincing and (known is None or pattern.score > known.score):
                best[claim.target] = pattern
    return list(best.values())


def _guesses(
    sight: IntegerMatrix, order: Sequence[int], taken: Collection[int]
) -> Iterator[tuple[SupposedPattern, float]]:
    """Yield the claims that hold in two of the three most telling lines of a family."""
    free = [(place, target) for place, target in enumerate(order) if target not in taken]
    if not free:
        return
    for lines in families(sight, order, _KEYS):
        middles = [_running(sight.middle[line], order) for line in lines]
        halves = [_running(sight.half[line], order) for line in lines]
        for place, target in free:
            for start, stop in _runs(place, len(order)):
                holding = sum(
                    abs((stop - start) * sight.middle[line][target] - middle[stop] + middle[start])
                    <= (stop - start) * sight.half[line][target] + half[stop] - half[start]
                    for line, middle, half in zip(lines, middles, halves, strict=True)
                )
                if holding >= min(_AGREE, len(lines)):
                    cost = log2(2 * len(order)) + 2 * log2(stop - start) + _RARE
                    yield SupposedPattern(target, tuple(order[start:stop]), average=True), cost


def _runs(place: int, size: int) -> Iterator[tuple[int, int]]:
    yield from ((place + 1, stop) for stop in range(place + 1 + _LEAST, size + 1))
    yield from ((start, place) for start in range(place - _LEAST, -1, -1))


def _running(line: Sequence[int], order: Sequence[int]) -> list[int]:
    return list(accumulate((line[each] for each in order), initial=0))
