"""Implied weights of the parts of a breakdown, from a column of growth or indices alone."""

from fractions import Fraction
from math import inf

from bulletin.derive.arithmetic.implied_weights import implied_weights
from bulletin.derive.arithmetic.working import Known, single
from bulletin.derive.figures.printed import known_number, why_silent
from bulletin.messages.message import Message
from bulletin.model.figures.interval import Interval
from bulletin.model.table.table import Breakdown, Column, Measure
from bulletin.relate.column_pairs import columns_of, level_of
from bulletin.relate.constraints.ranges import Range
from bulletin.relate.judge import Judged

_LEAST = {Measure.GROWTH: Fraction(-100), Measure.INDEX: Fraction(0)}
_ALL = Interval(Fraction(0), Fraction(100))
_PAIR = 2


def weighable(judged: Judged, breakdown: Breakdown, column: Column) -> bool:
    """Tell whether the headline of this column must be a mean of the parts' figures."""
    table, members = judged.table, (breakdown.total, *breakdown.parts)
    return (
        len(breakdown.parts) > 1
        and not (breakdown.overlapping or breakdown.signs)
        and all(table.measure(item, column.index) is column.measure for item in members)
        and any(table.figure(part, column.index) for part in breakdown.parts)
        and breakdown.exhaustive
    )


def sized(judged: Judged, breakdown: Breakdown, column: int) -> bool:
    """Tell whether levels or shares of the parts are printed, which say more than rates do."""
    table = judged.table
    columns = [each.index for each in columns_of(table, Measure.SHARE)]
    level = level_of(table, column)
    if level is not None:
        columns.append(level)
    return any(table.figure(part, each) for part in breakdown.parts for each in columns)


def part_weights(
    judged: Judged, breakdown: Breakdown, column: int
) -> tuple[list[Known | None], str]:
    """
    Return each part's weight in the earlier period, in per cent, and why any is None.

    Levels are taken as not negative, so that a part without a figure cannot have fallen
    by more than all it was.
    """
    table = judged.table
    nothing: list[Known | None] = [None] * len(breakdown.parts)
    headline = known_number(judged, breakdown.total, column)
    if headline is None:
        return nothing, why_silent(table, breakdown.total, column)
    rates = [known_number(judged, part, column) for part in breakdown.parts]
    floor = _LEAST[table.columns[column].measure]
    ranges = [_range(rate, floor) for rate in rates]
    bounds = implied_weights((headline.ends.low, headline.ends.high), ranges)
    label = table.items[breakdown.total].label
    if bounds is None:
        return nothing, Message.of("derive.outside.parts", item=label)
    points = _points(headline, rates)
    found = [
        _informative(Interval(*ends), point) for ends, point in zip(bounds, points, strict=True)
    ]
    return found, "" if all(found) else _undetermined(judged, breakdown, column)


def _range(rate: Known | None, floor: Fraction) -> Range:
    return (rate.ends.low, rate.ends.high) if rate else (floor, inf)


def _points(headline: Known, rates: list[Known | None]) -> list[Fraction | None]:
    """Return the weights that two parts have if every figure is taken as printed."""
    nothing: list[Fraction | None] = [None] * len(rates)
    known = [rate.point for rate in rates if rate and rate.point is not None]
    if len(rates) != _PAIR or len(known) != _PAIR or headline.point is None:
        return nothing
    ends = implied_weights((headline.point,) * 2, [(point,) * 2 for point in known])
    return [single(*each) for each in ends] if ends else nothing


def _informative(ends: Interval, point: Fraction | None) -> Known | None:
    return None if ends == _ALL else Known(ends, point)


def _undetermined(judged: Judged, breakdown: Breakdown, column: int) -> str:
    table = judged.table
    for part in breakdown.parts:
        if table.figure(part, column) is None:
            return Message.of("derive.undetermined", reason=why_silent(table, part, column))
    if len(breakdown.parts) > _PAIR:
        return Message.of("derive.undetermined.headline")
    one, other = (
        Message.of(
            "derive.part", item=table.items[part].label, text=table.cells[part, column].text.strip()
        )
        for part in breakdown.parts
    )
    return Message.of("derive.undetermined.close", one=one, other=other)
