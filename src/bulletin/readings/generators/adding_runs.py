"""Claims that the figures propose: a total whose figure some run of series adds up to."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, combinations

from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import chance
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.claims.view import View

_LEAST = 2  # parts
_ANYWHERE = 130  # series among which runs apart from their total are sought
_PAIRED = 100  # series among which any two are added
_ASKED = 4  # lines that are asked for runs apart
_AGREE = 2  # of them must agree
_STRIDES = 13


def beside(view: View, visible: Sequence[int], pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each run right above or below a series that adds up to it in some line."""
    size = len(visible)
    found: set[tuple[int, int, int]] = set()
    for n in pilots:
        found.update(_reaching(view, visible, n))
    for place, start, stop in sorted(found):
        total = visible[place]
        below = start > place
        if view.total[total]:
            prior = priors.BELOW_TOTAL if below else priors.ABOVE_TOTAL
        else:
            prior = priors.BELOW if below else priors.ABOVE
        lengths = size - start if below else stop
        pool.add(total, visible[start:stop], Proposer.BESIDE, chance(prior, lengths))


def _reaching(view: View, visible: Sequence[int], n: int) -> Iterator[tuple[int, int, int]]:
    """Yield the place of a total with the run beside it that reaches it in one line."""
    line = view.lines[n]
    middle = [line.middle[i] for i in visible]
    half = [line.half[i] for i in visible]
    hidden = [bool(line.hidden >> i & 1) for i in visible]
    rising = not line.below
    for place, i in enumerate(visible):
        if not line.figures >> i & 1:
            continue
        for way in (range(place + 1, len(visible)), range(place - 1, -1, -1)):
            gap, room = middle[place], half[place]
            for steps, other in enumerate(way, 1):
                if hidden[other]:
                    break
                gap -= middle[other]
                room += half[other]
                if -room <= gap <= room and steps >= _LEAST and (middle[place] or gap):
                    yield (place, place + 1, other + 1) if way.step > 0 else (place, other, place)
                if rising and gap < -room:
                    break


class _Found:
    """The figures of some telling lines in order, so that a sum is looked up."""

    def __init__(self, view: View, pilots: Sequence[int]) -> None:
        self.lines = [view.lines[n] for n in pilots[:_ASKED]]
        self.sorted: list[tuple[list[int], list[int]]] = []
        for line in self.lines:
            places = [i for i in range(view.size) if line.filled >> i & 1]
            places.sort(key=line.middle.__getitem__)
            self.sorted.append(([line.middle[i] for i in places], places))
        self.widest = [max(line.half, default=0) for line in self.lines]

    def totals(self, asked: int, total: int, room: int) -> Sequence[int]:
        """Return the series whose figure in a line may be this sum."""
        figures, places = self.sorted[asked]
        reach = room + self.widest[asked]
        low = bisect_left(figures, total - reach)
        return places[low : bisect_right(figures, total + reach, low)]


def apart(view: View, visible: Sequence[int], pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each run whose sum stands anywhere else, in two lines at least if there are."""
    size = len(visible)
    if not _LEAST < size <= _ANYWHERE:
        return
    found = _Found(view, pilots)
    votes = Counter(
        run for asked in range(len(found.lines)) for run in _runs(found, asked, visible)
    )
    needed = min(_AGREE, len(found.lines))
    for (i, start, stop), agreeing in votes.items():
        if agreeing >= needed and i not in visible[start:stop]:
            prior = priors.APART * (3 if view.total[i] else 1)
            pool.add(i, visible[start:stop], Proposer.APART, chance(prior, size * size / 2))


def _runs(found: _Found, asked: int, visible: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield the totals of runs in one line, with the ends of each run."""
    line, size = found.lines[asked], len(visible)
    sums = list(accumulate((line.middle[i] for i in visible), initial=0))
    rooms = list(accumulate((line.half[i] for i in visible), initial=0))
    for start in range(size - 1):
        for stop in range(start + _LEAST, size + 1):
            if total := sums[stop] - sums[start]:
                for i in found.totals(asked, total, rooms[stop] - rooms[start]):
                    yield i, start, stop


def pairs(view: View, pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each total of two series that two lines bear out, or one if they stand near."""
    if view.size > _PAIRED:
        return
    found = _Found(view, pilots)
    votes = Counter(pair for asked in range(len(found.lines)) for pair in _pairs(found, asked))
    needed = min(_AGREE, len(found.lines))
    far = chance(priors.PAIR, view.size**2 / 2)
    for (i, one, other), agreeing in votes.items():
        near = max(i, one, other) - min(i, one, other) <= _LEAST
        if near or agreeing >= needed:
            prior = max(far, chance(priors.PAIR_NEAR)) if near else far
            pool.add(i, (one, other), Proposer.PAIR, prior)


def _pairs(found: _Found, asked: int) -> Iterator[tuple[int, int, int]]:
    """Yield the totals of two series in one line, with the two."""
    line = found.lines[asked]
    middle, half = line.middle, line.half
    for one, other in combinations(sorted(found.sorted[asked][1]), 2):
        if total := middle[one] + middle[other]:
            for i in found.totals(asked, total, half[one] + half[other]):
                if i not in (one, other):
                    yield i, one, other


def strides(view: View, pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose totals of series at equal steps, as where heads repeat under several spanners."""
    size = view.size
    for step in range(2, min(_STRIDES, size // 2 + 1)):
        for total in range(size):
            ways = [range(total + step, size, step), range(total + 1, size, step)]
            if view.across and total >= 2 * step:
                ways.append(range(total - step, -1, -step))
            for way in ways:
                for count in _walk(view, total, way, pilots[:3]):
                    whole = count == len(way)
                    prior = priors.STRIDE_ALL if whole else priors.STRIDE
                    pool.add(total, way[:count], Proposer.STRIDE, chance(prior, size))


def _walk(view: View, total: int, way: range, pilots: Sequence[int]) -> set[int]:
    """Return how many series on the way add up to the total in one of the lines."""
    found: set[int] = set()
    for n in pilots:
        line = view.lines[n]
        if not line.filled >> total & 1:
            continue
        gap, room, rising = line.middle[total], line.half[total], not line.below
        for steps, other in enumerate(way, 1):
            if line.hidden >> other & 1:
                break
            gap -= line.middle[other]
            room += line.half[other]
            if -room <= gap <= room and steps >= _LEAST:
                found.add(steps)
            if rising and gap < -room:
                break
    return found


def singles(view: View, pool: ClaimPool) -> None:
    """Propose that a series is the only part of its neighbour: all their figures are equal."""
    for total in range(view.size):
        mine = chance(priors.SINGLE_TOTAL if view.total[total] else priors.SINGLE)
        for part, prior in ((total - 1, mine), (total + 1, mine - 0.4)):
            if not 0 <= part < view.size or (view.total[part] and part > total):
                continue
            if _equal(view, total, part):
                alike = view.labels[total].strip() == view.labels[part].strip()
                first = alike and total < part  # one name twice: the whole, then its only part
                pool.add(total, (part,), Proposer.SINGLE, prior + (1.0 if first else 0.0))


def _equal(view: View, total: int, part: int) -> bool:
    same = 0
    for line in view.lines:
        both = line.figures >> total & 1, line.figures >> part & 1
        if both[0] != both[1] or line.middle[total] != line.middle[part]:
            return False
        same += bool(line.filled >> total & 1)
    return same >= _LEAST
