"""Totals that stand apart from their parts: parts in a run, at equal steps, or any two."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import log2

from bulletin.relate.found.candidate import Guess, families
from bulletin.relate.found.integer_matrix import IntegerMatrix

_KEYS = 3  # lines of a family that are asked first; two of them must agree
_FARTHEST = 40  # columns or items between two parts of a regular gap
_PAIR, _STEPS = 2, 3  # parts of a run, and at equal steps, at least


class Finder:
    """
    The figures of a few telling lines of one family, in order of size.

    A sum is looked up in one line, and must be borne out by another; so one mistyped
    figure does not hide it.
    """

    def __init__(self, sight: IntegerMatrix, order: Sequence[int], lines: Sequence[int]) -> None:
        self.order = order
        self.figures = [[sight.middle[line][each] for each in order] for line in lines]
        self.halves = [[sight.half[line][each] for each in order] for line in lines]
        self.positive = [min(each, default=0) >= 0 for each in self.figures]
        self.sorted: list[tuple[list[int], list[int]]] = []
        for figures in self.figures:
            places = [place for place in range(len(order)) if figures[place]]
            places.sort(key=figures.__getitem__)
            self.sorted.append(([figures[place] for place in places], places))
        self.widest = [max(each, default=0) for each in self.halves]
        self.greatest = [max(each, default=0) for each in self.figures]

    @property
    def asked(self) -> range:
        """Return the lines to look sums up in; the last one only bears them out."""
        return range(max(1, len(self.figures) - 1) if self.figures else 0)

    def look_up(self, line: int, total: int, slack: int) -> list[int]:
        """Return the places whose figure in a line may be this total."""
        figures, places = self.sorted[line]
        reach = slack + self.widest[line]
        low = bisect_left(figures, total - reach)
        high = bisect_right(figures, total + reach, low)
        return places[low:high]

    def bears(self, line: int, place: int, total: int, slack: int) -> bool:
        """Tell whether the figure at a place may be this total in a line."""
        return abs(self.figures[line][place] - total) <= slack + self.halves[line][place]


def finders(sight: IntegerMatrix, orders: Sequence[Sequence[int]]) -> list[Finder]:
    """Return a finder for every family of lines and each order of series."""
    return [
        Finder(sight, order, lines) for order in orders for lines in families(sight, order, _KEYS)
    ]


def apart(finder: Finder) -> Iterator[Guess]:
    """Yield each run of parts with a total that stands anywhere outside it."""
    size = len(finder.order)
    for target, parts in _in_runs(finder, range(size), _PAIR):
        yield target, parts, 2 * log2(size) + 2 * log2(len(parts))


def stepped(finder: Finder) -> Iterator[Guess]:
    """Yield each total with three or more parts that stand at equal steps."""
    size = len(finder.order)
    for step in range(2, min(_FARTHEST, (size - 1) // 2) + 1):
        for rest in range(step):
            for target, parts in _in_runs(finder, range(rest, size, step), _STEPS):
                yield target, parts, 2 * log2(size) + log2(step) + 2 * log2(len(parts))


def _in_runs(finder: Finder, chosen: range, least: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield runs within the chosen places whose sum stands at some other place."""
    middles = [
        list(accumulate((line[place] for place in chosen), initial=0)) for line in finder.figures
    ]
    halves = [
        list(accumulate((line[place] for place in chosen), initial=0)) for line in finder.halves
    ]
    for line in finder.asked:
        middle, half = middles[line], halves[line]
        limit = finder.greatest[line] + finder.widest[line]
        others = range(line + 1, len(middles))
        for start in range(len(chosen) - least + 1):
            for stop in range(start + least, len(chosen) + 1):
                total, slack = middle[stop] - middle[start], half[stop] - half[start]
                if finder.positive[line] and total - slack > limit:
                    break
                for place in finder.look_up(line, total, slack):
                    if place in chosen[start:stop] or not finder.bears(line, place, total, slack):
                        continue
                    if not others or any(
                        finder.bears(
                            other,
                            place,
                            middles[other][stop] - middles[other][start],
                            halves[other][stop] - halves[other][start],
                        )
                        for other in others
                    ):
                        order = finder.order
                        yield order[place], tuple(order[each] for each in chosen[start:stop])


def paired(finder: Finder) -> Iterator[Guess]:
    """Yield each total of two parts, wherever the three stand."""
    order = finder.order
    cost = 3 * log2(max(1, len(order)))
    for line in finder.asked:
        figures, halves = finder.figures[line], finder.halves[line]
        limit = finder.greatest[line] + finder.widest[line]
        others = range(line + 1, len(finder.figures))
        some = finder.sorted[line][1]
        for at, one in enumerate(some):
            for other in some[at + 1 :]:
                total, slack = figures[one] + figures[other], halves[one] + halves[other]
                if total - slack > limit:
                    break  # in order of size, all that follow are greater
                for place in finder.look_up(line, total, slack):
                    if place in (one, other) or not finder.bears(line, place, total, slack):
                        continue
                    if not others or any(
                        finder.bears(
                            each,
                            place,
                            finder.figures[each][one] + finder.figures[each][other],
                            finder.halves[each][one] + finder.halves[each][other],
                        )
                        for each in others
                    ):
                        yield (
                            order[place],
                            (min(order[one], order[other]), max(order[one], order[other])),
                            cost,
                        )
