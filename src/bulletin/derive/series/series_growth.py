"""
Growth along a series: against the period before, a year before, a base, or on average.

The average is the constant growth a year that leads from the first level to the last (the
geometric mean of the yearly ratios; NBS, 平均增长速度 by the level method).
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from bulletin.derive.arithmetic.quotients import (
    change_between,
    growth_between,
    part_of_change,
    share_of,
)
from bulletin.derive.arithmetic.roots import root
from bulletin.derive.arithmetic.working import Known, ends_of
from bulletin.derive.figures.percent import evenly, per_cent, quantity
from bulletin.derive.series.series import Point, Series, When, before, period_text
from bulletin.messages.message import Message
from bulletin.model.derived.against import Against
from bulletin.model.derived.lines import GrowthLine
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Basis


class WantedGrowth(NamedTuple):
    """
    Which growth is wanted.

    `against` None is a year before, else the period before, else whatever is printed before.
    `base` is a period with which all others are compared. `average` asks for one growth a
    year over the whole series, or from its base on. `between_tables` leaves out what two
    columns of one table say by themselves.
    """

    against: Against | None = None
    base: When | None = None
    average: bool = False
    between_tables: bool = False


def series_growth(
    series: Series, wanted: WantedGrowth, total: Series | None = None
) -> Iterator[GrowthLine]:
    """
    Yield the growth of every level of a series that there is one to compare with.

    Contributions are to the growth of `total` between the same periods, where both of its
    levels are printed.
    """
    if wanted.average:
        yield from _average(series, wanted)
        return
    for point in series.points:
        earlier = compared_with(series, point, wanted)
        if earlier and not (wanted.between_tables and earlier.table == point.table):
            yield _contributing(growth_line(series, earlier, point), (earlier, point), total)


def _contributing(line: GrowthLine, step: tuple[Point, Point], total: Series | None) -> GrowthLine:
    """Add what a step contributes to that of the whole between the same periods."""
    then, now = (total.at(each.when) if total else None for each in step)
    change = change_between(step[0].level, step[1].level)
    if total is None or then is None or now is None or change is None:
        return line
    of = change_between(then.level, now.level)
    points, rate = share_of(change, then.level), of and part_of_change(change, of)
    return replace(
        line,
        total=total.item,
        contribution=ends_of(points),
        shown_contribution=evenly([points])[0],
        contribution_rate=ends_of(rate),
        shown_contribution_rate=evenly([rate])[0],
        weight=ends_of(weight := share_of(step[0].level, then.level)),
        shown_weight=evenly([weight])[0],
    )


def compared_with(series: Series, point: Point, wanted: WantedGrowth) -> Point | None:
    """Return the point of a series that one of its points is to be compared with, if any."""
    if wanted.base is not None:
        return None if point.when == wanted.base else series.at(wanted.base)
    year, part = point.when
    a_year_before = series.at((year - 1, part))
    just_before = (when := before(point.when)) and series.at(when)
    if wanted.against is not None:
        return a_year_before if wanted.against is Against.YEAR else just_before or None
    return a_year_before or just_before or _last_before(series, point)


def _last_before(series: Series, point: Point) -> Point | None:
    """Return the level of the same part of the latest year printed before."""
    like = [each for each in series.points if each.when[1] == point.when[1]]
    return max((each for each in like if each.when < point.when), default=None, key=_when)


def _when(point: Point) -> When:
    return point.when


def growth_line(series: Series, earlier: Point, now: Point) -> GrowthLine:
    """Return what two levels of a series imply, in the unit of the latest."""
    growth = growth_between(earlier.level, now.level)
    back = -series.exponent
    change = change_between(earlier.level, now.level)
    moved = change and change.shifted(back)
    decimals = max(earlier.decimals, now.decimals)
    of_a_year = now.growth if now.when == (earlier.when[0] + 1, earlier.when[1]) else None
    return GrowthLine(
        now.origin,
        series.group,
        series.item,
        now.place,
        level=now.shown,
        growth=now.shown_growth if of_a_year else "",
        previous=earlier.level.shifted(back).ends,
        shown_previous=quantity(earlier.level.shifted(back), earlier.decimals),
        change=ends_of(moved),
        shown_change=quantity(moved, decimals),
        depth=series.depth,
        role=series.role,
        column=series.head,
        unit=series.unit,
        reason=_reason(series, growth, of_a_year, (earlier, now)),
        implied_growth=ends_of(growth),
        shown_growth=per_cent(growth),
        period=period_text(now.when),
        against=period_text(earlier.when),
    )


def _reason(
    series: Series, growth: Known | None, printed: Known | None, step: tuple[Point, Point]
) -> str:
    """Return why no growth follows, or why the printed one may be another."""
    if growth is None:
        return Message.of("derive.earlier.not.positive", item=series.item)
    if (
        printed is None
        or step[0].origin.path == step[1].origin.path
        or printed.ends.overlaps(growth.ends)
    ):
        return ""
    return Message.of("derive.other.growth", path=step[0].origin.path)


def _average(series: Series, wanted: WantedGrowth) -> Iterator[GrowthLine]:
    """Yield the one growth a year from the base, or the first level, to the last."""
    last = series.points[-1]
    like = [each for each in series.points if each.when[1] == last.when[1]]
    first = like[0] if wanted.base is None else series.at(wanted.base)
    if first is None or first.when[1] != last.when[1] or first.when >= last.when:
        return
    growth = average_growth(first.level, last.level, last.when[0] - first.when[0])
    yield replace(
        growth_line(series, first, last),
        implied_growth=ends_of(growth),
        shown_growth=per_cent(growth),
        basis=Basis.MEAN_OF_YEARS.value,
    )


def average_growth(first: Known, last: Known, years: int) -> Known | None:
    """
    Return the constant growth a year, in per cent, that leads from one level to another.

    None where a level may be zero or less. Errs by being a ten-millionth of a per cent wide.
    """
    if first.ends.low <= 0 or last.ends.low <= 0:
        return None
    low = root(Fraction(last.ends.low) / Fraction(first.ends.high), years)[0]
    high = root(Fraction(last.ends.high) / Fraction(first.ends.low), years)[1]
    point = None
    if first.point and last.point:
        point = (root(last.point / first.point, years)[0] - 1) * 100
    return Known(Interval((low - 1) * 100, (high - 1) * 100), point)
