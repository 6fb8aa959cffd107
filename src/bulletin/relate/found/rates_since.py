"""Growth, indices and changes since a line before: of the year, the quarter, the month."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log2

from bulletin.model.table.relation_kind import RelationKind
from bulletin.relate.found.integer_matrix import IntegerMatrix
from bulletin.relate.found.line_rates import BySize, Levels, LineRate, weighed
from bulletin.relate.found.rate_form import RatioForm, Spot, room

_FORMS = (
    RatioForm(RelationKind.SINCE, 100, 100),
    RatioForm(RelationKind.SINCE, 100, 0),
    RatioForm(RelationKind.CHANGE, 1, 0),
)
_SEEDS = 3  # lines, of all and of each section, that are asked since when a rate is
_SECTIONS = 3  # of which that is asked
_FARTHEST = 12  # lines: the same month of the year before
_HIGHEST = 10  # times the base: no growth is so high in the most telling lines
_ONE_IN = 3  # lines that may not follow: where series break, and sections begin
_FEWEST = 4  # lines one after another of which alone something is said


def rates_since(sight: IntegerMatrix, rate: int, levels: Levels) -> Iterator[LineRate]:
    """
    Yield what a series may say of levels since as many lines before, or after, in each line.

    Errs by missing rates of which more than one in three does not follow.
    """
    there = [line for line in range(sight.lines) if sight.printed[line][rate]]
    sections = _sections(there)
    of_old = {
        later[0] - former[0] for former, later in pairwise(sections) if len(former) == len(later)
    }
    telling = (
        sorted(lines, key=lambda line: (-sight.worth[line][rate], line))[:_SEEDS]
        for lines in (there, *sections[-_SECTIONS:])
    )
    seeds = [*dict.fromkeys(line for lines in telling for line in lines)]
    for level, by_size in levels.items():
        for form in _FORMS:
            stretches = list[LineRate]()
            for step in dict.fromkeys(_steps(sight, form, (rate, level), seeds, by_size)):
                bases = _bases(sight, (rate, level), step)
                far = 1.0 if step in of_old else 2 * log2(abs(step))
                cost = log2(len(_FORMS)) + far + 1
                found = weighed(sight, form, (rate, level), bases, cost)
                if found and len(found.failed) * _ONE_IN <= len(found.bases):
                    yield found
                else:
                    stretches += _in_stretches(sight, form, (rate, level), bases, cost)
            yield from _side_by_side(stretches)


def _in_stretches(
    sight: IntegerMatrix,
    form: RatioForm,
    ends: tuple[int, int],
    bases: Mapping[int, Spot],
    cost: float,
) -> Iterator[LineRate]:
    """Yield what holds in lines one after another only: the years of a table, then its months."""
    rate, level = ends
    stretch, doubtful = list[int](), list[int]()
    stretches = [stretch]
    for line in sorted(bases):
        if room(sight, form, (line, rate), bases[line], (line, level)) is not None:
            stretch += [*doubtful, line]
            doubtful = []
        elif stretch and not doubtful:
            doubtful = [line]  # a slip, if those behind it follow again
        else:
            stretch, doubtful = [], []
            stretches.append(stretch)
    for each in stretches:
        if len(each) < _FEWEST:
            continue
        chosen = sum(
            1.0 if beyond not in bases else log2(sight.lines)
            for beyond in (each[0] - 1, each[-1] + 1)
        )
        found = weighed(sight, form, ends, {line: bases[line] for line in each}, cost + chosen)
        if found and len(found.bases) >= max(_FEWEST, _ONE_IN * len(found.failed)):
            yield found


def _side_by_side(found: list[LineRate]) -> Iterator[LineRate]:
    """Yield as one what a series says in several stretches of lines, the best of each line."""
    joined: LineRate | None = None
    for each in sorted(found, key=lambda each: -round(each.score)):
        if joined is None:
            joined = each
        elif not {*each.bases, *each.failed} & {*joined.bases, *joined.failed}:
            bases, failed = {**joined.bases, **each.bases}, {**joined.failed, **each.failed}
            joined = joined._replace(bases=bases, failed=failed, score=joined.score + each.score)
    if joined:
        yield joined


def _sections(lines: Sequence[int]) -> list[list[int]]:
    """Return lines that stand one below another together: a heading or a gap parts sections."""
    sections = list[list[int]]()
    for line in lines:
        if sections and sections[-1][-1] == line - 1:
            sections[-1].append(line)
        else:
            sections.append([line])
    return sections if len(sections) > 1 else []


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
    by_size: BySize,
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
        for other in by_size.within(aim - wide, aim + wide):
            near = 0 < abs(line - other) <= _FARTHEST and sight.printed[other][level]
            if near and _fits(sight, form, ends, line, other):
                yield line - other


def _fits(
    sight: IntegerMatrix, form: RatioForm, ends: tuple[int, int], line: int, other: int
) -> bool:
    rate, level = ends
    return room(sight, form, (line, rate), (other, level), (line, level)) is not None
