"""Shares of one line among others, and indices on it: level over share gives a printed whole."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import inf, log2
from typing import NamedTuple

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.line_rates import FAILURE, LineRate, weighed
from bulletin.relate.found.rate_form import RatioForm, Spot

_SHARE = RatioForm(RelationKind.SHARE, 100, 0)
_ALL = 100  # per cent
_FEWEST = 3  # lines in a run that imply one whole
_ITS_OWN = 7.0  # bits that a line tells which prints 100 for its own share
_SURE = 3.0  # bits: a whole that the shares imply is this figure and no other by chance
_OTHER_SERIES = 2.0  # bits: a whole stands among its parts
_SLACK = 1e-9


class _Run(NamedTuple):
    """Lines one after another whose shares and levels imply one whole, and its range."""

    lines: Sequence[int]
    low: float
    high: float


def shares_of_line(sight: IntegerMatrix, rate: int, levels: Iterable[int]) -> Iterator[LineRate]:
    """
    Yield the shares of one or several wholes that are printed in other lines.

    Sections of a table have wholes of their own; each run of lines is asked for its own. Of 100
    each figure is the share itself. An index on a fixed base is the share of the line that
    prints 100 for itself, and may be higher. Errs by missing lists of two.
    """
    printed, whole = [line[rate] for line in sight.middle], _ALL * sight.one
    if min(printed) < 0 or (max(printed) > whole and whole not in printed):
        return
    spots = sorted(
        (size, (line, series))
        for line, sizes in enumerate(sight.middle)
        for series, size in enumerate(sizes)
        if size > 0 and size != _ALL * sight.one and series != rate
    )
    for level in levels:
        bases = dict[Spot, dict[int, Spot]]()
        widths = dict[Spot, float]()
        for run in _runs(sight, rate, level):
            for base in _wholes(sight, spots, run, level):
                bases.setdefault(base, {}).update(dict.fromkeys(run.lines, base))
                widths[base] = min(widths.get(base, inf), (run.high - run.low) / run.high)
        for each in _joined(_believed(sight, (rate, level), bases, widths)):
            yield _with_failed(sight, each)


def _runs(sight: IntegerMatrix, rate: int, level: int) -> Iterator[_Run]:
    lines, low, high = list[int](), 0.0, inf
    for line, printed in enumerate(sight.printed):
        implied = _implied(sight, line, rate, level) if printed[rate] and printed[level] else None
        if implied is None:
            continue
        if implied[0] > high or implied[1] < low:
            if len(lines) >= _FEWEST:
                yield _Run(lines, low, high)
            lines, low, high = [], 0.0, inf
        lines.append(line)
        low, high = max(low, implied[0]), min(high, implied[1])
    if len(lines) >= _FEWEST:
        yield _Run(lines, low, high)


def _implied(sight: IntegerMatrix, line: int, rate: int, level: int) -> tuple[float, float] | None:
    """Return the range of the whole of which a level is a share; None where it may be any."""
    share, near = sight.middle[line][rate], sight.half[line][rate]
    of, about = sight.middle[line][level], sight.half[line][level]
    if share <= near or of <= about:
        return None
    scale = _ALL * sight.one
    return scale * (of - about) / (share + near), scale * (of + about) / (share - near)


def _wholes(
    sight: IntegerMatrix, spots: Sequence[tuple[int, Spot]], run: _Run, level: int
) -> Iterator[Spot]:
    """Yield the figures that may be the whole of a run; of one among its own shares all do."""
    wide = max(sight.half[run.lines[0]][level], 1)
    low = bisect_left(spots, run.low * (1 - _SLACK) - wide, key=lambda each: each[0])
    high = bisect_right(spots, run.high * (1 + _SLACK) + wide, key=lambda each: each[0])
    yield from (spot for _, spot in spots[low:high])


def _believed(
    sight: IntegerMatrix,
    ends: tuple[int, int],
    bases: Mapping[Spot, Mapping[int, Spot]],
    widths: Mapping[Spot, float],
) -> list[LineRate]:
    """Return the shares of each whole that is hardly met by chance, the best first."""
    rate, level = ends
    found = []
    for (line, series), lines in bases.items():
        cost = log2(sight.lines)
        if series != level:
            cost += _OTHER_SERIES + log2(sight.series)
        sure = -log2(max(widths[line, series], _SLACK)) - cost
        if sight.printed[line][rate] and sight.middle[line][rate] == _ALL * sight.one:
            sure += _ITS_OWN
        whole = sight.middle[line][series]
        others = {n: base for n, base in lines.items() if sight.middle[n][level] != whole}
        each = weighed(sight, _SHARE, ends, others, cost) if sure >= _SURE else None
        found += [each] if each else []
    return sorted(found, key=lambda each: -round(each.score))


def _joined(found: Sequence[LineRate]) -> Iterator[LineRate]:
    """Yield all shares of a series as one, each line with the whole that explains most."""
    bases = dict[int, Spot]()
    score = 0.0
    for each in found:
        if bases.keys().isdisjoint(each.bases):
            bases.update(each.bases)
            score += each.score
    if found:
        yield found[0]._replace(bases=bases, failed={}, score=score)


def _with_failed(sight: IntegerMatrix, found: LineRate) -> LineRate:
    """Return the shares, with the lines between two of one whole that do not follow from it."""
    held = sorted(found.bases)
    failed = {
        line: found.bases[before]
        for before, after in pairwise(held)
        if found.bases[before] == found.bases[after]
        for line in range(before + 1, after)
        if line != found.bases[before][0]
        and sight.printed[line][found.rate]
        and sight.printed[line][found.level]
    }
    return found._replace(failed=failed, score=found.score - FAILURE * len(failed))
