"""Shares that add to a hundred line after line, though nothing calls them shares."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, combinations
from math import log2
from typing import NamedTuple

from bulletin.relate.found.integer_matrix import IntegerMatrix

_ALL = 100  # per cent
_SPREAD = 20.0  # per cent: how far sums of rates that have nothing to do with 100 lie apart
_CERTAIN = 14.0  # bits left over when the choice among all lists is paid for
_FEWEST = 3  # lines that tell something
_ONE_IN = 6  # lines that may fail, to those that hold
_WIDEST = 30  # shares of one list: of more, hardly one is printed as more than nothing
_MOST = 40  # series among which any two are tried
_MEMORY = 6  # lines that a line is compared with
_TWO = 2


class Hundred(NamedTuple):
    """Series whose figures add to a hundred, in which lines, and the evidence."""

    parts: tuple[int, ...]
    held: tuple[int, ...]
    failed: tuple[int, ...]
    score: float


def find_hundreds(sight: IntegerMatrix, rates: Sequence[int]) -> list[Hundred]:
    """
    Return the lists of neighbours, and the pairs, that add to 100 in nearly all lines.

    Of series that may be rates only, none of them beyond 100. Errs by missing
    shares in whole per cents, and lists printed for two periods only.
    """
    order = [each for each in rates if _within(sight, each)]
    found = [each for parts in _lists(sight, order) if (each := _weighed(sight, order, parts))]
    kept: list[Hundred] = []
    for each in sorted(found, key=lambda one: (-round(one.score), one.parts)):
        if all(set(each.parts).isdisjoint(other.parts) for other in kept):
            kept.append(each)
    return kept


def _within(sight: IntegerMatrix, series: int) -> bool:
    """Tell whether all figures of a series are within nothing and all, and most are part."""
    sizes = [line[series] for line in sight.middle if line[series]]
    return all(0 < each <= _ALL * sight.one for each in sizes) and len(sizes) >= _FEWEST


def _lists(sight: IntegerMatrix, order: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the lists that add to 100 in two of the three lines that print most of all."""
    fullest = sorted(
        range(sight.lines), key=lambda n: -sum(map(sight.printed[n].__getitem__, order))
    )
    running = [
        (
            list(accumulate((sight.middle[n][each] for each in order), initial=0)),
            list(accumulate((sight.half[n][each] for each in order), initial=0)),
        )
        for n in fullest[:_FEWEST]
    ]
    aim = _ALL * sight.one
    for start in range(len(order) - 1):
        for stop in range(start + _TWO, min(len(order), start + _WIDEST) + 1):
            ends = ((m[stop] - m[start], h[stop] - h[start]) for m, h in running)
            if sum(abs(size - aim) <= room for size, room in ends) >= _TWO:
                yield tuple(order[start:stop])
    for one, other in combinations(order, 2) if len(order) <= _MOST else ():
        lines = (n for n in fullest[:_FEWEST])
        if sum(_off(sight, n, (one, other)) is not None for n in lines) >= _TWO:
            yield one, other


def _off(sight: IntegerMatrix, line: int, parts: Sequence[int]) -> int | None:
    """Return the room that rounding leaves a line that adds to 100, None where it does not."""
    if any(sight.withheld[line][each] for each in parts):
        return None
    size = sum(sight.middle[line][each] for each in parts)
    room = sum(sight.half[line][each] for each in parts)
    return room if abs(size - _ALL * sight.one) <= room else None


def _weighed(sight: IntegerMatrix, order: Sequence[int], parts: tuple[int, ...]) -> Hundred | None:
    """Return a list with the evidence of its lines, each for what is new in it."""
    held, failed, bits = list[int](), list[int](), list[float]()
    for line in range(sight.lines):
        if sum(sight.printed[line][each] for each in parts) < len(parts):
            continue
        room = _off(sight, line, parts)
        if room is None:
            failed.append(line)
            continue
        news = (_apart(sight, line, other, parts) for other in held[-_MEMORY:])
        spread = min(_SPREAD, min(news, default=_SPREAD))
        bits.append(log2(1 + spread * sight.one / (2 * room)))
        held.append(line)
    score = sum(bits) - 2 * log2(len(order)) - 1
    if (
        score < _CERTAIN
        or sum(each > 1 for each in bits) < _FEWEST
        or len(failed) * _ONE_IN > len(held)
    ):
        return None
    return Hundred(parts, tuple(held), tuple(failed), score)


def _apart(sight: IntegerMatrix, line: int, other: int, parts: Sequence[int]) -> float:
    one, two = sight.middle[line], sight.middle[other]
    return max(abs(one[each] - two[each]) for each in parts) / sight.one
