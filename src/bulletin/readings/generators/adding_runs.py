"""Claims that the figures propose: a total whose figure some run of series adds up to."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from bulletin.readings.claims import priors
from bulletin.readings.claims.priors import chance
from bulletin.readings.claims.sum_claim import ClaimPool, Proposer
from bulletin.readings.claims.view import View
from bulletin.readings.generators import sums_in_line
from bulletin.readings.generators.sums_in_line import LEAST, Run

_ANYWHERE = 130  # series among which runs apart from their total are sought
_PAIRED = 100  # series among which any two are added
_ASKED = 4  # lines that are asked for runs apart
_WALKED = 3  # lines that are asked for series at equal steps
_AGREE = 2  # of them must agree


def beside(view: View, visible: Sequence[int], pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each run right above or below a series that adds up to it in some line."""
    size = len(visible)
    found: set[Run] = set()
    for n in pilots:
        found.update(sums_in_line.runs_beside(view.lines[n], tuple(visible)))
    for place, start, stop in sorted(found):
        total = visible[place]
        below = start > place
        if view.total[total]:
            prior = priors.BELOW_TOTAL if below else priors.ABOVE_TOTAL
        else:
            prior = priors.BELOW if below else priors.ABOVE
        lengths = size - start if below else stop
        pool.add(total, visible[start:stop], Proposer.BESIDE, chance(prior, lengths))


def apart(view: View, visible: Sequence[int], pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each run whose sum stands anywhere else, in two lines at least if there are."""
    size = len(visible)
    if not LEAST < size <= _ANYWHERE:
        return
    lines = [view.lines[n] for n in pilots[:_ASKED]]
    votes = Counter(
        run for line in lines for run in sums_in_line.runs_anywhere(line, tuple(visible))
    )
    needed = min(_AGREE, len(lines))
    for (i, start, stop), agreeing in votes.items():
        if agreeing >= needed and i not in visible[start:stop]:
            prior = priors.APART * (3 if view.total[i] else 1)
            pool.add(i, visible[start:stop], Proposer.APART, chance(prior, size * size / 2))


def pairs(view: View, pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose each total of two series that two lines bear out, or one if they stand near."""
    if view.size > _PAIRED:
        return
    lines = [view.lines[n] for n in pilots[:_ASKED]]
    votes = Counter(pair for line in lines for pair in sums_in_line.pairs(line))
    needed = min(_AGREE, len(lines))
    far = chance(priors.PAIR, view.size**2 / 2)
    for (i, one, other), agreeing in votes.items():
        near = max(i, one, other) - min(i, one, other) <= LEAST
        if near or agreeing >= needed:
            prior = max(far, chance(priors.PAIR_NEAR)) if near else far
            pool.add(i, (one, other), Proposer.PAIR, prior)


def strides(view: View, pilots: Sequence[int], pool: ClaimPool) -> None:
    """Propose totals of series at equal steps, as where heads repeat under several spanners."""
    found: dict[Run, set[int]] = defaultdict(set)
    for n in pilots[:_WALKED]:
        for step, total, which, far in sums_in_line.strides(view.lines[n], across=view.across):
            found[step, total, which].add(far)
    for step, total, which in sorted(found):
        way = sums_in_line.way_of(total, step, view.size, which)
        for far in found[step, total, which]:
            prior = priors.STRIDE_ALL if far == len(way) else priors.STRIDE
            pool.add(total, way[:far], Proposer.STRIDE, chance(prior, view.size))


def singles(view: View, pool: ClaimPool) -> None:
    """
    Propose that a series is the only part of its neighbour: all their figures are equal.

    What labels put under another one is not its whole.
    """
    for total in range(view.size):
        mine = chance(priors.SINGLE_TOTAL if view.total[total] else priors.SINGLE)
        for part, prior in ((total - 1, mine), (total + 1, mine - 0.4)):
            if not 0 <= part < view.size or (view.total[part] and part > total):
                continue
            if _equal(view, total, part) and not view.stands_under(total, 1 << part):
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
    return same >= LEAST
