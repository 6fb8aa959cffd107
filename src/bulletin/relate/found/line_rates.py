"""Rates whose base stands in another line: shares of one line, growth since the line before."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log2
from typing import NamedTuple

from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.rate_form import RatioForm, Spot, room, told

MARGIN = 6.0  # bits left over when all suppositions of a search have been paid for
_TELLING = 2  # lines that tell more than a bit
FAILURE = 4.0  # bits that a line speaks against a rate that does not follow in it
_WIDE, _NEAR = 60, 12  # of more series than that, only those that stand so near


class BySize(NamedTuple):
    """The figures of one series in order of their size, and the lines in which they stand."""

    sizes: Sequence[int]
    lines: Sequence[int]

    @classmethod
    def of(cls, sizes: Sequence[int]) -> "BySize":
        """Return the figures of a series, given line by line."""
        lines = sorted(range(len(sizes)), key=sizes.__getitem__)
        return cls([sizes[line] for line in lines], lines)

    def within(self, low: float, high: float) -> Sequence[int]:
        """Return the lines whose figures lie between two numbers."""
        first = bisect_left(self.sizes, low)
        return self.lines[first : bisect_right(self.sizes, high, first)]


Levels = Mapping[int, BySize]  # by series


class LineRate(NamedTuple):
    """
    A series of rates and the levels they compare, with the base of each line that holds.

    `failed` are lines among those that hold in which the rate does not follow.
    """

    form: RatioForm
    rate: int
    level: int
    bases: Mapping[int, Spot]
    failed: Mapping[int, Spot]
    score: float


def find_line_rates(sight: IntegerMatrix, rates: Sequence[int]) -> list[LineRate]:
    """
    Return the best explanation of each series that may be one of rates by levels of other lines.

    Errs by missing: a few lines, or coarse figures, are met by chance, since many lines are
    tried.
    """
    if not rates:
        return []
    from bulletin.relate.found.rates_since import rates_since
    from bulletin.relate.found.shares_of_line import shares_of_line

    ways: tuple[Callable[[IntegerMatrix, int, Levels], Iterable[LineRate]], ...] = (
        shares_of_line,
        rates_since,
    )
    sizes, best = [BySize.of(each) for each in zip(*sight.middle, strict=True)], list[LineRate]()
    for rate in rates:
        levels = {each: sizes[each] for each in _near(sight, rate) if each != rate}
        found = [each for way in ways for each in way(sight, rate, levels)]
        best += [max(found, key=lambda each: round(each.score))] if found else []
    return best


def _near(sight: IntegerMatrix, series: int) -> Iterable[int]:
    if sight.series <= _WIDE:
        return range(sight.series)
    return range(max(0, series - _NEAR), min(sight.series, series + _NEAR + 1))


def weighed(
    sight: IntegerMatrix,
    form: RatioForm,
    ends: tuple[int, int],
    bases: Mapping[int, Spot],
    cost: float,
) -> LineRate | None:
    """Return the rates of a series by their bases, None where chance may have made them."""
    rate, level = ends
    rooms = {
        line: wide
        for line, base in bases.items()
        if (wide := room(sight, form, (line, rate), base, (line, level))) is not None
    }
    if len(rooms) < _TELLING:
        return None
    bits = told((sight.middle[line][rate] / sight.one for line in rooms), [*rooms.values()])
    failed = {line: base for line, base in bases.items() if line not in rooms}
    score = sum(bits) - cost - 2 * log2(abs(rate - level)) - FAILURE * len(failed)
    if score < MARGIN or sum(each > 1 for each in bits) < _TELLING:
        return None
    return LineRate(form, rate, level, {line: bases[line] for line in rooms}, failed, score)
