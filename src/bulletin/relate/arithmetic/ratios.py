"""Shares and growth that the figures show: a rate that ties two series in every line."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import log2

from bulletin.relate.arithmetic.runs import key_lines
from bulletin.relate.arithmetic.sight import Sight

_MARGIN = 6.0
_NAMED = 3.0  # bits that a head or label tells which calls a series a rate
_FAILURE = 4.0
_MOST = 14.0
_FEWEST = 2  # lines that tell something
_WIDE = 60  # series up to which every pair of levels is tried with every rate
_HIGHEST = 10  # times the base: no growth is so high in the most telling lines
_NEAR = 12  # else only levels that stand so near to the rate


@dataclass(frozen=True, slots=True)
class Form:
    """
    How a rate is written: `result` times `times` is `base` times (the rate plus `offset`).

    Growth has an offset, a share none; `times` is 100 for per cent.
    """

    kind: str
    times: int
    offset: int


FORMS = (
    Form("growth", 100, 100),
    Form("share", 100, 0),
    Form("share", 1, 0),
    Form("share", 1000, 0),
    Form("growth", 1, 1),
)


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate and the two series it ties, and the lines in which that holds or fails."""

    form: Form
    rate: int
    base: int
    result: int
    held: tuple[int, ...]
    failed: tuple[int, ...]
    telling: int
    score: float


def find(sight: Sight, taken: Collection[int] = ()) -> list[Rate]:
    """
    Return the rates that chance can hardly have made, the best for each series.

    `taken` are series that are known not to be rates of others.
    """
    found: list[Rate] = []
    if sight.lines < _FEWEST or sight.series < _FEWEST + 1:
        return found
    order = [each for each in range(sight.series) if any(line[each] for line in sight.printed)]
    for rate in order:
        if rate not in taken:
            best = _best(sight, rate, order)
            if best:
                found.append(best)
    return _no_circles(found)


def _best(sight: Sight, rate: int, order: Sequence[int]) -> Rate | None:
    near = order
    if len(order) > _WIDE:
        near = [each for each in order if abs(each - rate) <= _NEAR]
    named = not sight.families[rate].startswith("level")
    cost = log2(len(FORMS)) - (_NAMED if named else 0)
    seen = {
        (form, base, result): _weigh(sight, form, rate, base, result, cost)
        for form, base, result in _guesses(sight, rate, near)
    }
    good = [each for each in seen.values() if each.score >= _MARGIN and each.telling >= _FEWEST]
    return max(good, key=_rank, default=None)


def _rank(found: Rate) -> tuple[float, int, int, int]:
    far = abs(found.base - found.rate) + abs(found.result - found.rate)
    return round(found.score), -far, -found.base, -found.result


def _guesses(sight: Sight, rate: int, near: Sequence[int]) -> Iterator[tuple[Form, int, int]]:
    """Yield forms with base and result that fit in one of the two most telling lines."""
    for line in key_lines(sight, [rate], 2):
        middle, half = sight.middle[line], sight.half[line]
        levels = [each for each in near if each != rate and middle[each]]
        levels.sort(key=lambda each: middle[each])
        sizes = [middle[each] for each in levels]
        widest = max((half[each] for each in levels), default=0)
        for form in FORMS:
            factor = middle[rate] + form.offset * sight.one
            if not factor:
                continue
            for base in levels:
                aim = factor * middle[base]
                scale = form.times * sight.one
                slack = (abs(factor) + half[rate]) * half[base] + half[rate] * abs(middle[base])
                slack = slack // scale + 1 + widest
                low = bisect_left(sizes, aim // scale - slack)
                if not _rate_like(sight, line, form, rate, base):
                    continue
                for at in range(low, bisect_right(sizes, aim // scale + 1 + slack, low)):
                    if levels[at] != base:
                        yield form, base, levels[at]


def _rate_like(sight: Sight, line: int, form: Form, rate: int, base: int) -> bool:
    """
    Tell which factor of a product is its rate: growth is not a thousand per cent and more.

    A share has more decimals than its base, or fewer digits; that the other factor be
    the rate of this one would be as true.
    """
    middle, half = sight.middle[line], sight.half[line]
    if form.offset:
        return abs(middle[rate]) < _HIGHEST * form.offset * sight.one
    if half[rate] != half[base]:
        return half[rate] < half[base]
    return (abs(middle[rate]), -rate) < (abs(middle[base]), -base)


def _weigh(sight: Sight, form: Form, rate: int, base: int, result: int, cost: float) -> Rate:
    held, failed, seen = [], [], list[float]()
    bits, telling = 0.0, 0
    for line in range(sight.lines):
        if not all(sight.printed[line][each] for each in (rate, base, result)):
            continue
        room = _room(sight, form, line, rate, base, result)
        if room is None:
            failed.append(line)
            continue
        held.append(line)
        size = sight.middle[line][rate] / sight.one
        new = min((abs(size - other) for other in seen[-8:]), default=abs(size))
        told = min(_MOST, log2(1 + new / room) if room else 0.0)
        seen.append(size)
        bits += told
        telling += told > 1
    families = [sight.family[line] for line in held]
    among = [
        line
        for line in failed
        if families.count(sight.family[line])
        >= sum(sight.family[other] == sight.family[line] for other in failed)
    ]
    far = log2(abs(base - rate)) + log2(abs(result - rate)) + 2
    score = bits - cost - far - _FAILURE * len(among) - (len(failed) - len(among))
    return Rate(form, rate, base, result, tuple(held), tuple(among), telling, score)


def _room(sight: Sight, form: Form, line: int, rate: int, base: int, result: int) -> float | None:
    """Return how exactly a line fixes the rate, None where rounding cannot explain it."""
    middle, half = sight.middle[line], sight.half[line]
    if not middle[base]:
        return None
    factor = middle[rate] + form.offset * sight.one
    scale = form.times * sight.one
    off = abs(factor * middle[base] - scale * middle[result])
    rough = half[base] * abs(factor) + half[rate] * half[base] + scale * half[result]
    if off > rough + half[rate] * abs(middle[base]):
        return None
    return 2 * (half[rate] + rough / abs(middle[base])) / sight.one


def _no_circles(found: list[Rate]) -> list[Rate]:
    """Return the rates without those that rest on another rate, the better one first."""
    kept: list[Rate] = []
    for each in sorted(found, key=lambda one: (-round(one.score), -one.rate)):
        rates = {other.rate for other in kept}
        ends = {end for other in kept for end in (other.base, other.result)}
        if each.base in rates or each.result in rates or each.rate in ends:
            continue
        kept.append(each)
    return sorted(kept, key=lambda one: one.rate)
