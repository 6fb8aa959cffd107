"""Levels that leap by a power of ten where their neighbours stay together."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Column, Measure, Table

_LEAST_PEERS = 5
_WIDEST = 2  # how many times the least of the peers' ratios the largest may be
# Ten times off peers that differ by a factor of two is five times off the median at least.
_FAR = 4.5
_POWERS = (1, 2, 3, 4)

_Key = tuple[int, int]
_Step = tuple[Figure, Figure] | None  # a level and the one of the period before


class Usual(NamedTuple):
    """Between which bounds the ratios of so many peers lie, and the power of ten to there."""

    ratios: Interval
    peers: int
    power: int


class Leap(NamedTuple):
    """
    A level that stands to another of its series as no other pair of levels does.

    `ratio` is suspect over other; `usual` says what its peers lead to expect instead.
    `certain` tells that it is this cell of the two, because a third one bears it out.
    """

    suspect: _Key
    other: _Key
    ratio: Fraction
    usual: Usual
    certain: bool = True

    def turned(self) -> "Leap":
        """Return the same leap with the other cell under suspicion."""
        low, high = self.usual.ratios.low, self.usual.ratios.high
        turned = Interval(1 / Fraction(high), 1 / Fraction(low))
        usual = self.usual._replace(ratios=turned, power=-self.usual.power)
        return Leap(self.other, self.suspect, 1 / self.ratio, usual, self.certain)


def find_leaps(table: Table) -> Iterator[Leap]:
    """
    Yield every leap along the periods of a table, each cell at most once.

    A step from one period to the next is compared with the same step of the other
    series, and with the other steps of its own. A series that leaps and stays there has
    changed its definition: that is no leap.
    """
    for lines in _blocks(table):
        steps = [[_step(table, *pair) for pair in pairwise(line)] for line in lines]
        across = [_odd(step, reach=0) for step in zip(*steps, strict=True)]
        for number, line in enumerate(lines):
            odd = _odd(steps[number], reach=1)
            odd |= {at: found[number] for at, found in enumerate(across) if number in found}
            yield from _in_line(line, steps[number], odd)


def _blocks(table: Table) -> Iterator[Sequence[Sequence[_Key]]]:
    """Yield sets of series that run over the same periods, as cells, columns by year."""
    groups: dict[tuple[object, ...], list[Column]] = {}
    seen: dict[tuple[object, ...], int] = {}
    for column in table.columns:
        if column.measure is Measure.LEVEL and column.period:
            period, unit = column.period, column.unit
            nth = seen[period, unit] = seen.get((period, unit), 0) + 1
            groups.setdefault((nth, period.part, unit), []).append(column)
    for columns in groups.values():
        if len(columns) > 1:
            columns.sort(key=_year)
            yield [[(item.index, each.index) for each in columns] for item in table.items]
    dated = [item.index for item in table.items if item.period]
    if len(dated) > 1 and not any(len(columns) > 1 for columns in groups.values()):
        yield [[(item, column.index) for item in dated] for column in table.columns]


def _year(column: Column) -> int:
    return (column.period.year or 0) + column.period.offset if column.period else 0


def _step(table: Table, before: _Key, after: _Key) -> _Step:
    """Return two levels of one item, None unless both are positive and in one unit."""
    if table.measure(*before) is not Measure.LEVEL or table.measure(*after) is not Measure.LEVEL:
        return None
    then, now = table.figure(*before), table.figure(*after)
    if not then or not now or then.digits <= 0 or now.digits <= 0:
        return None
    return (then, now) if table.unit(*before) == table.unit(*after) else None


def _ratio(then: Figure, now: Figure) -> Fraction:
    """Return how many times the earlier level the later one is."""
    return Fraction(now.digits * 10**then.decimals, then.digits * 10**now.decimals)


def _odd(steps: Sequence[_Step], reach: int) -> dict[int, Usual]:
    """
    Return the places of steps that are a power of ten off all others, and what is usual.

    `reach` is 1 where the steps follow one another in one series: a spike shows in two
    of them, which are no peers of each other. Floats pick the few steps that are worth
    an exact look: any step they pass over lies too near the others for a power of ten.
    """
    known = {place: step for place, step in enumerate(steps) if step is not None}
    if len(known) <= _LEAST_PEERS:
        return {}
    rough = {
        place: now.digits / then.digits * 10.0 ** (then.decimals - now.decimals)
        for place, (then, now) in known.items()
    }
    median = sorted(rough.values())[len(rough) // 2]
    far = [at for at, ratio in rough.items() if not median / _FAR < ratio < median * _FAR]
    if len(far) > 1 + reach:
        return {}
    odd: dict[int, Usual] = {}
    for place in far:
        peers = [_ratio(*step) for at, step in known.items() if abs(at - place) > reach]
        usual = _usual(_ratio(*known[place]), peers)
        if usual:
            odd[place] = usual
    return odd


def _usual(ratio: Fraction, peers: Sequence[Fraction]) -> Usual | None:
    """Return what is usual if a power of ten brings the ratio among its peers, else None."""
    if len(peers) < _LEAST_PEERS:
        return None
    low, high = min(peers), max(peers)
    if high > _WIDEST * low:
        return None
    for power in _POWERS:
        if low * 10**power <= ratio <= high * 10**power:
            return Usual(Interval(low, high), len(peers), power)
        if low <= ratio * 10**power <= high:
            return Usual(Interval(low, high), len(peers), -power)
    return None


def _in_line(
    line: Sequence[_Key], steps: Sequence[_Step], odd: Mapping[int, Usual]
) -> Iterator[Leap]:
    """Yield the leaps of one series: a spike inside it, or a step at either of its ends."""
    for at, usual in odd.items():
        step = steps[at]
        if step is None:
            continue
        leap = Leap(line[at + 1], line[at], _ratio(*step), usual)
        last = at == len(steps) - 1
        if _back(odd, at):
            yield leap
        elif last and not _back(odd, at - 1):
            yield leap._replace(certain=at > 0 and steps[at - 1] is not None)
        elif at == 0:
            yield leap.turned()._replace(certain=steps[1] is not None)


def _back(odd: Mapping[int, Usual], at: int) -> bool:
    """Tell whether the step leaps away and the one after it leaps back."""
    return at in odd and at + 1 in odd and odd[at + 1].power == -odd[at].power
