"""Two series that add up to a third in every line, though another reading has them already."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from math import log2

from bulletin.relate.found.candidate import telling
from bulletin.relate.found.evidence import Pattern, SupposedPattern, discounted, pattern_of
from bulletin.relate.found.integer_matrix import IntegerMatrix

_FEWEST = 3  # lines that tell something
_MOST = 30  # series among which any two are tried


def find_pairs_adding(
    sight: IntegerMatrix, known: Collection[tuple[int, frozenset[int]]]
) -> list[Pattern]:
    """
    Return the pairs that add up to a third in all lines, and are not `known` as target and parts.

    What follows from sums of other directions is chosen by no reading of the table, nor is the
    volume of exports and imports beside their balance. Such a sum holds everywhere, or it is
    none: errs by missing.
    """
    order = [each for each in range(sight.series) if any(line[each] for line in sight.printed)]
    if sight.lines < _FEWEST or not _FEWEST <= len(order) <= _MOST:
        return []
    cost = 3 * log2(len(order))
    found = []
    for target, parts in dict.fromkeys(_guesses(sight, order)):
        if (target, frozenset(parts)) not in known:
            pattern = pattern_of(sight, SupposedPattern(target, parts), cost)
            if pattern.convincing and pattern.telling >= _FEWEST and not pattern.failed:
                pattern = discounted(sight, pattern)
                found += [pattern] if pattern.convincing else []
    return found


def _guesses(sight: IntegerMatrix, order: Sequence[int]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield the sums of two that hold in the most telling line."""
    worth = telling(sight, order)
    line = max(range(sight.lines), key=lambda each: (worth[each], -each))
    middle, half = sight.middle[line], sight.half[line]
    sizes = sorted((middle[each], each) for each in order if middle[each])
    widest = max(half)
    for one, other in combinations([each for _, each in sizes], 2):
        aim, room = middle[one] + middle[other], half[one] + half[other] + widest
        low = bisect_left(sizes, (aim - room, -1))
        for _, target in sizes[low : bisect_right(sizes, (aim + room, sight.series))]:
            if target not in (one, other):
                yield target, (min(one, other), max(one, other))
