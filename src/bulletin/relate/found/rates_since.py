"""Growth, indices and changes since a line before: of the year, the quarter, the month."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from math import log2

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.line_rates import LineRate, weighed
from bulletin.relate.found.rate_form import RatioForm, Spot, room

_FORMS = (
    RatioForm(RelationKind.SINCE, 100, 100),
    RatioForm(RelationKind.SINCE, 100, 0),
    RatioForm(RelationKind.CHANGE, 1, 0),
)
_SEEDS = 3  # lines that are asked since when a rate is
_FARTHEST = 12  # lines: the same month of the year before
_HIGHEST = 10  # times the base: no growth is so high in the most telling lines
_ONE_IN = 3  # lines that may not follow: where series break, and sections begin


def rates_since(sight: IntegerMatrix, rate: int, levels: Iterable[int]) -> Iterator[LineRate]:
    """
    Yield what a series may say of levels since as many lines before, or after, in each line.

    Errs by missing rates of which more than one in three does not follow.
    """
    there = [line for line in range(sight.lines) if sight.printed[line][rate]]
    seeds = sorted(there, key=lambda line: (-sight.worth[line][rate], line))[:_SEEDS]
    for level in levels:
        sizes = sorted(
            (sight.middle[line][level], line)
            for line in range(sight.lines)
            if sight.printed[line][level]
        )
        for form in _FORMS:
            for step in dict.fromkeys(_steps(sight, form, (rate, level), seeds, sizes)):
                bases = _bases(sight, (rate, level), step)
                cost = log2(len(_FORMS)) + 2 * log2(abs(step)) + 1
                found = weighed(sight, form, (rate, level), bases, cost)
                if found and len(found.failed) * _ONE_IN <= len(found.bases):
                    yield found


def _bases(sight: IntegerMatrix, ends: tuple[int, int], step: int) -> dict[int, Spot]:
    rate, level = ends
    return {
        line: (line - step, level)
        for line, printed in enumerate(sight.printed)
        if 0 <= line - step < sight.lines
        and printed[rate]
        and printed[level]
        and sight.printed[line - step][level]
    }


def _steps(
    sight: IntegerMatrix,
    form: RatioForm,
    ends: tuple[int, int],
    seeds: Sequence[int],
    sizes: Sequence[tuple[int, int]],
) -> Iterator[int]:
    """Yield how many lines before a seed the base stands that explains its rate."""
    rate, level = ends
    for line in seeds:
        value, result = sight.middle[line][rate], sight.middle[line][level]
        if not sight.printed[line][level]:
            continue
        if form.offset and abs(value) >= _HIGHEST * form.offset * sight.one:
            continue
        if form.kind is RelationKind.CHANGE:
            aim, wide = float(result - value), float(sight.half[line][rate])
        else:
            factor = value / sight.one + form.offset
            if factor <= 0:
                continue
            aim = form.times * result / factor
            wide = abs(aim) * sight.half[line][rate] / (factor * sight.one)
        wide += 3 * sight.half[line][level] + 1
        low = bisect_left(sizes, (aim - wide, -1))
        for _, other in sizes[low : bisect_right(sizes, (aim + wide, sight.lines))]:
            if 0 < abs(line - other) <= _FARTHEST and _fits(sight, form, ends, line, other):
                yield line - other


def _fits(
    sight: IntegerMatrix, form: RatioForm, ends: tuple[int, int], line: int, other: int
) -> bool:
    rate, level = ends
    return room(sight, form, (line, rate), (other, level), (line, level)) is not None
