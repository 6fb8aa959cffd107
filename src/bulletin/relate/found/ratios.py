"""Shares and growth that the figures show: a rate that ties two series in every line."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from heapq import nsmallest
from math import log2
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.model.table.table import Measure
from bulletin.relate.found.candidate import telling
from bulletin.relate.found.evidence import bearing
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.rate_form import RatioForm, room, told

_MARGIN = 6.0
_NAMED = 3.0  # bits that a head or label tells which calls a series a rate
_FAILURE = 4.0
_FEWEST = 2  # lines that tell something
_WIDE = 60  # series up to which every pair of levels is tried with every rate
_HIGHEST = 10  # times the base: no growth is so high in the most telling lines
_NEAR = 12  # else only levels that stand so near to the rate
_GIVEN_UP, _FEW_HELD = 4, 4  # lines that fail, to each that holds and some more
_FEW_ALIKE, _ONE_IN = 6, 6  # results that fit a base, or a part of all: else chance made them
_MOST_TIES = 400  # of one rate, those of the nearest levels
_MOST_IN_ALL = 24_000  # of all rates: where there are many, each has fewer


FORMS: Sequence[RatioForm] = (
    RatioForm(RelationKind.GROWTH, 100, 100),
    RatioForm(RelationKind.SHARE, 100, 0),
    RatioForm(RelationKind.SHARE, 1, 0),
    RatioForm(RelationKind.SHARE, 1000, 0),
    RatioForm(RelationKind.GROWTH, 1, 1),
)
_SCALED = tuple(RatioForm(RelationKind.SHARE, 10**power, 0) for power in (4, 5, 6, 1))
_RARER = 8  # times rarer than the usual ones
_SMALL = 24  # series up to which quotients are also tried in any unit


class Tie(NamedTuple):
    """A rate, and the two series that it is supposed to tie."""

    form: RatioForm
    rate: int
    base: int
    result: int

    @property
    def shape(self) -> tuple[RatioForm, int, int]:
        """Return how it is written, and how far from the rate its ends stand."""
        return self.form, self.base - self.rate, self.result - self.rate


class Rate(NamedTuple):
    """A tie, and the lines in which it holds or fails."""

    tie: Tie
    held: tuple[int, ...]
    failed: tuple[int, ...]
    telling: int
    score: float


def find_ratios(
    sight: IntegerMatrix, taken: Collection[int] = (), limited: Callable[[int], object] = int
) -> list[Rate]:
    """
    Return the rates that chance can hardly have made, the best for each series.

    `taken` are series that are known not to be rates of others. `limited` is called with the
    number of pairs that were weighed for one rate, where there were more.
    """
    if sight.lines < _FEWEST or sight.series <= _FEWEST:
        return []
    order = [each for each in range(sight.series) if any(line[each] for line in sight.printed)]
    clear = sight.lines > _FEWEST
    rates = [each for each in order if each not in taken and (clear or _named(sight, each))]
    ranked = _Ranked(sight, order, min(_MOST_TIES, _MOST_IN_ALL // max(len(rates), 1)))
    best = [_best(sight, rate, ranked, limited) for rate in rates]
    return _no_circles(_one_of_alike([each for each in best if each]))


class _Ranked:
    """The series in order of size, line by line as it is asked for; `most` ties of a rate."""

    def __init__(self, sight: IntegerMatrix, order: Sequence[int], most: int) -> None:
        self.sight = sight
        self.order = order
        self.most = most
        self.windows = len(order) > _WIDE
        self.looks = [_look(sight, each) for each in range(sight.series)]
        self.known: dict[int, _Levels] = {}

    def near(self, line: int, rate: int) -> "_Levels":
        """Return the levels of a line that a rate may tie."""
        if self.windows:
            return self._levels(line, [each for each in self.order if abs(each - rate) <= _NEAR])
        known = self.known.get(line)
        if known is None:
            known = self.known[line] = self._levels(line, self.order)
        return known

    def _levels(self, line: int, series: Sequence[int]) -> "_Levels":
        middle, half = self.sight.middle[line], self.sight.half[line]
        levels = sorted((each for each in series if middle[each]), key=middle.__getitem__)
        widest = max((half[each] for each in levels), default=0)
        return _Levels(levels, [middle[each] for each in levels], widest, self.looks)


def _look(sight: IntegerMatrix, series: int) -> tuple[int, int, int]:
    """Return what makes of the factors of a product its rate: decimals, else fewer digits."""
    half = min((line[series] for line in sight.half if line[series]), default=0)
    return half, sum(abs(line[series]) for line in sight.middle), -series


class _Levels(NamedTuple):
    """Series in order of size, their sizes, half the widest of their intervals, their looks."""

    series: Sequence[int]
    sizes: Sequence[int]
    widest: int
    looks: Sequence[tuple[int, int, int]]

    def rate_like(self, rate: int, base: int) -> bool:
        """
        Tell which factor of a product is its rate.

        A share has more decimals than its base, or fewer digits; that the other factor be
        the share of this one would be as true.
        """
        return self.looks[rate] < self.looks[base]


def _best(
    sight: IntegerMatrix, rate: int, ranked: _Ranked, limited: Callable[[int], object]
) -> Rate | None:
    for forms in (FORMS, _SCALED if len(ranked.order) <= _SMALL else ()):
        guessed = dict.fromkeys(_guesses(sight, rate, ranked, forms))
        if len(guessed) > ranked.most:
            limited(ranked.most)
        ties = nsmallest(ranked.most, guessed, key=_distance)
        weighed = (_weigh(sight, tie) for tie in ties)
        good = [e for e in weighed if e and e.score >= _MARGIN and e.telling >= _FEWEST]
        if good:
            return max(good, key=_rank)
    return None


def _distance(tie: Tie) -> tuple[int, int]:
    """Return how far the levels stand from their rate; the order of equal ones is kept."""
    return abs(tie.base - tie.rate) + abs(tie.result - tie.rate), tie.rate


def _rank(found: Rate) -> tuple[int, int, int, int]:
    tie = found.tie
    far = abs(tie.base - tie.rate) + abs(tie.result - tie.rate)
    return round(found.score), -far, -tie.base, -tie.result


def _guesses(
    sight: IntegerMatrix, rate: int, ranked: _Ranked, forms: Sequence[RatioForm]
) -> Iterator[Tie]:
    """
    Yield the ties that hold in one of the two most telling lines of a rate.

    Where so many series fit that chance must have made most of them (a table of small
    whole numbers), there is nothing to be found out.
    """
    worth = telling(sight, [rate])
    for line in sorted(range(sight.lines), key=lambda each: (-worth[each], each))[:2]:
        if worth[line]:
            levels = ranked.near(line, rate)
            for form in forms:
                yield from _in_line(sight, line, form, rate, levels)


def _in_line(
    sight: IntegerMatrix, line: int, form: RatioForm, rate: int, levels: _Levels
) -> Iterator[Tie]:
    middle, half = sight.middle[line], sight.half[line]
    factor, scale = middle[rate] + form.offset * sight.one, form.times * sight.one
    absurd = form.offset and abs(middle[rate]) >= _HIGHEST * form.offset * sight.one
    if not factor or absurd:
        return  # growth is not a thousand per cent and more
    crowd = max(_FEW_ALIKE, len(levels.series) // _ONE_IN)
    for base in levels.series:
        if base == rate or not (form.offset or levels.rate_like(rate, base)):
            continue
        aim = factor * middle[base] // scale
        slack = (abs(factor) + half[rate]) * half[base] + half[rate] * abs(middle[base])
        slack = slack // scale + 2 + levels.widest
        low = bisect_left(levels.sizes, aim - slack)
        end = bisect_right(levels.sizes, aim + slack, low)
        if end - low > crowd:
            continue
        for at in range(low, end):
            if levels.series[at] not in (base, rate):
                yield Tie(form, rate, base, levels.series[at])


def _weigh(sight: IntegerMatrix, tie: Tie) -> Rate | None:
    """
    Return the rate of a tie, each line weighed by what it adds to the lines before.

    None where it holds in fewer lines than are needed, as nearly all ties do.
    """
    held, failed = dict[int, float](), list[int]()
    for line, printed in enumerate(sight.printed):
        if printed[tie.rate] and printed[tie.base] and printed[tie.result]:
            wide = _room(sight, line, tie)
            if wide is None:
                failed.append(line)
            else:
                held[line] = wide
            if len(failed) > _GIVEN_UP * (len(held) + _FEW_HELD):
                break  # no lines that are left would make up for these
    if len(held) < _FEWEST:
        return None
    families = bearing(sight, held, failed)
    aside = sum(sight.family[line] not in families for line in failed)
    held = {line: wide for line, wide in held.items() if sight.family[line] in families}
    failed = [line for line in failed if sight.family[line] in families]
    bits = _told(sight, tie, held)
    score = sum(bits) - _cost(sight, tie) - _FAILURE * len(failed) - aside
    return Rate(tie, tuple(held), tuple(failed), sum(each > 1 for each in bits), score)


def _told(sight: IntegerMatrix, tie: Tie, held: Mapping[int, float]) -> list[float]:
    """Return the bits of each line that holds."""
    return told((sight.middle[line][tie.rate] / sight.one for line in held), [*held.values()])


def _cost(sight: IntegerMatrix, tie: Tie) -> float:
    """Return the bits that it took to choose a tie: the nearer the levels, the fewer."""
    far = log2(abs(tie.base - tie.rate)) + log2(abs(tie.result - tie.rate)) + 2
    forms = len(FORMS) * (1 if tie.form in FORMS else _RARER)
    return log2(forms) + far - (_NAMED if _named(sight, tie.rate) else 0)


def _named(sight: IntegerMatrix, series: int) -> bool:
    """
    Tell whether head or label call a series anything but a level, and not all others the same.

    Years of an index are all called indices, and none of them is a rate of two others.
    """
    called = [each.split()[0] for each in sight.families]
    return called[series] != Measure.LEVEL and any(each != called[series] for each in called)


def _room(sight: IntegerMatrix, line: int, tie: Tie) -> float | None:
    """Return how exactly a line fixes the rate, None where rounding cannot explain it."""
    return room(sight, tie.form, (line, tie.rate), (line, tie.base), (line, tie.result))


def _one_of_alike(found: Sequence[Rate]) -> list[Rate]:
    """
    Return the rates without those that stand in for another: of the same ends, and it holds more.

    Levels of two years are much the same, and so both may seem to be one quotient as far as
    rounding shows; where only one of them fails, it is none.
    """
    fewest: dict[tuple[RatioForm, int, int], int] = {}
    for each in found:
        ends = each.tie.form, each.tie.base, each.tie.result
        fewest[ends] = min(len(each.failed), fewest.get(ends, len(each.failed)))
    return [
        each
        for each in found
        if len(each.failed) == fewest[each.tie.form, each.tie.base, each.tie.result]
    ]


def _no_circles(found: list[Rate]) -> list[Rate]:
    """Return the rates without those that rest on another rate, the better one first."""
    kept: list[Rate] = []
    for each in sorted(found, key=lambda one: (-round(one.score), -one.tie.rate)):
        rates = {other.tie.rate for other in kept}
        ends = {end for other in kept for end in (other.tie.base, other.tie.result)}
        if each.tie.base in rates or each.tie.result in rates or each.tie.rate in ends:
            continue
        kept.append(each)
    return sorted(kept, key=lambda one: one.tie.rate)
