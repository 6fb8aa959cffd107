"""Where a sum may stand: parts in a run beside their total, apart from it, or at equal steps."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import log2

from bulletin.relate.arithmetic.sight import Sight

Guess = tuple[int, tuple[int, ...], float]  # target, parts, bits that the choice costs

_KEYS = 3  # lines asked first,
_VOTES = 2  # of which so many must agree before all are
_FARTHEST = 40  # columns or items between two parts of a regular gap


class Sums:
    """Running sums of chosen series in a few lines, so that any run is one subtraction."""

    def __init__(self, sight: Sight, order: Sequence[int], lines: Sequence[int]) -> None:
        self.order = order
        self.lines = lines
        self.targets = [[sight.middle[line][each] for each in order] for line in lines]
        self.halves = [[sight.half[line][each] for each in order] for line in lines]
        self.printed = [[sight.printed[line][each] for each in order] for line in lines]
        self.middle = [_running(each) for each in self.targets]
        self.half = [_running(each) for each in self.halves]
        self.positive = [min(each, default=0) >= 0 for each in self.targets]


def _running(figures: Sequence[int]) -> list[int]:
    total, sums = 0, [0]
    for each in figures:
        total += each
        sums.append(total)
    return sums


def key_lines(sight: Sight, series: Sequence[int], most: int = _KEYS) -> list[int]:
    """Return the lines whose figures tell most, best first."""
    worth = [sum(map(each.__getitem__, series)) for each in sight.worth]
    best = sorted(range(sight.lines), key=lambda line: (-worth[line], line))
    return [line for line in best[:most] if worth[line] > 0]


def beside(sight: Sight, every: Sequence[int], order: Sequence[int]) -> Iterator[Guess]:
    """
    Yield each total with a run of parts right behind it, or right before it.

    Any of `every` series may be the total, only those of `order` can be parts.
    """
    sums = Sums(sight, order, range(sight.lines))
    for target in every:
        place = bisect_left(order, target)
        behind = place + 1 if order[place : place + 1] == [target] else place
        votes: dict[tuple[int, int], int] = {}
        needed: dict[tuple[int, int], int] = {}
        for lines in _keys_of_families(sight, target):
            for line in lines:
                for run in _reaching(sums, sight, line, target, (place, behind)):
                    votes[run] = votes.get(run, 0) + 1
                    needed[run] = min(needed.get(run, _VOTES), len(lines))
        for (start, stop), agreeing in votes.items():
            if agreeing >= needed[start, stop]:
                ends = start == 0 or stop == len(order)
                length = 1 if ends else 2 * log2(stop - start)
                yield target, tuple(order[start:stop]), log2(2 * len(order)) + length


def _keys_of_families(sight: Sight, target: int) -> Iterator[list[int]]:
    """Yield the most telling lines of each family."""
    families: dict[str, list[int]] = {}
    for line in sorted(range(sight.lines), key=lambda each: (-sight.worth[each][target], each)):
        lines = families.setdefault(sight.family[line], [])
        if sight.worth[line][target] and len(lines) < _KEYS:
            lines.append(line)
    yield from families.values()


def _reaching(
    sums: Sums, sight: Sight, line: int, target: int, between: tuple[int, int]
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


class Finder:
    """The figures of two telling lines in order of size, to look sums up in."""

    def __init__(self, sight: Sight, order: Sequence[int]) -> None:
        self.lines = key_lines(sight, order, 2)
        self.sums = Sums(sight, order, self.lines)
        self.sorted: list[tuple[list[int], list[int]]] = []
        self.widest: list[int] = []
        for number in range(len(self.lines)):
            places = [
                place
                for place in range(len(order))
                if self.sums.printed[number][place] and self.sums.targets[number][place]
            ]
            places.sort(key=lambda place: self.sums.targets[number][place])
            self.sorted.append(([self.sums.targets[number][place] for place in places], places))
            self.widest.append(max(self.sums.halves[number], default=0))

    def look_up(self, number: int, total: int, slack: int) -> Iterator[int]:
        """Yield the places whose figure in one of the lines may be this total."""
        figures, places = self.sorted[number]
        reach = slack + self.widest[number]
        low = bisect_left(figures, total - reach)
        for at in range(low, bisect_right(figures, total + reach, low)):
            place = places[at]
            if abs(figures[at] - total) <= slack + self.sums.halves[number][place]:
                yield place


def apart(finder: Finder, order: Sequence[int]) -> Iterator[Guess]:
    """Yield each run of parts with a total that stands anywhere outside it."""
    size = len(order)
    for number in range(len(finder.lines)):
        middle, half = finder.sums.middle[number], finder.sums.half[number]
        figures = finder.sorted[number][0]
        greatest = (figures[-1] if figures else 0) + finder.widest[number]
        for start in range(size - 1):
            for stop in range(start + 2, size + 1):
                total, slack = middle[stop] - middle[start], half[stop] - half[start]
                if finder.sums.positive[number] and total - slack > greatest:
                    break
                for place in finder.look_up(number, total, slack):
                    if not start <= place < stop:
                        cost = 2 * log2(size) + 2 * log2(stop - start)
                        yield order[place], tuple(order[start:stop]), cost


def stepped(finder: Finder, order: Sequence[int]) -> Iterator[Guess]:
    """Yield each total with three or more parts that stand at equal steps."""
    size = len(order)
    for step in range(2, min(_FARTHEST, (size - 1) // 2) + 1):
        for rest in range(step):
            chosen = order[rest::step]
            if len(chosen) > 2:  # noqa: PLR2004
                yield from _in_steps(finder, order, step, rest)


def _in_steps(finder: Finder, order: Sequence[int], step: int, rest: int) -> Iterator[Guess]:
    chosen = range(rest, len(order), step)
    for number in range(len(finder.lines)):
        targets, halves = finder.sums.targets[number], finder.sums.halves[number]
        middle = _running([targets[place] for place in chosen])
        half = _running([halves[place] for place in chosen])
        for start in range(len(chosen) - 2):
            for stop in range(start + 3, len(chosen) + 1):
                total, slack = middle[stop] - middle[start], half[stop] - half[start]
                for place in finder.look_up(number, total, slack):
                    if place not in chosen[start:stop]:
                        parts = tuple(order[each] for each in chosen[start:stop])
                        cost = 2 * log2(len(order)) + log2(step) + 2 * log2(len(parts))
                        yield order[place], parts, cost


def paired(finder: Finder, order: Sequence[int]) -> Iterator[Guess]:
    """Yield each total of two parts, wherever the three stand."""
    size = len(order)
    cost = 3 * log2(size) if size else 0.0
    for number in range(len(finder.lines)):
        targets, halves = finder.sums.targets[number], finder.sums.halves[number]
        some = [each for each in range(size) if targets[each]]
        for at, one in enumerate(some):
            for other in some[at + 1 :]:
                total, slack = targets[one] + targets[other], halves[one] + halves[other]
                for place in finder.look_up(number, total, slack):
                    if place not in (one, other):
                        yield order[place], (order[one], order[other]), cost
