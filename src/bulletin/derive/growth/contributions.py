"""What an item contributes to the growth of its total, and what it weighs in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bulletin.derive.arithmetic.quotients import part_of_change, share_of, share_taken
from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.percent import weight_text
from bulletin.derive.figures.printed import known_number
from bulletin.derive.growth.step import OFFSET, StepColumns, Steps
from bulletin.derive.shares.weights_of_parts import part_weights, weighable
from bulletin.derive.shares.wholes import obstacle, whole
from bulletin.messages.message import Message
from bulletin.model.table.table import Column
from bulletin.relate.judge import Judged


@dataclass(frozen=True, slots=True)
class Contribution:
    """
    An item within `total`: percentage points of its growth, weight and rate in per cent.

    The weight is that of the earlier period; `shown_weight` is its text where bounds are
    wide by nature. The rate is the part of the total's change. `reason` says why anything
    is None.
    """

    total: str
    points: Known | None = None
    weight: Known | None = None
    reason: str = ""
    shown_weight: str = ""
    rate: Known | None = None


def from_rates(judged: Judged, columns: StepColumns) -> Mapping[int, Contribution]:
    """
    Return by item what the rates of all parts together imply; nothing beside levels.

    An item of several breakdowns is taken in the first. Weight and rate are taken as
    independent in the points, which can widen them but never exclude the truth.
    """
    found: dict[int, Contribution] = {}
    rate = columns.rate
    if rate is None or columns.size is not None:
        return found
    for breakdown in judged.table.breakdowns:
        if not weighable(judged, breakdown, rate):
            continue
        label = judged.table.items[breakdown.total].label
        known, reason = part_weights(judged, breakdown, rate.index)
        for part, weight in zip(breakdown.parts, known, strict=True):
            if part not in found:
                points = _points(judged, part, rate, weight)
                why = reason if weight is None else Message.of("derive.no.level")
                shown = weight_text(weight)
                whole_ = known_number(judged, breakdown.total, rate.index)
                of_all = _rate(points, whole_, rate)
                found[part] = Contribution(label, points, weight, why, shown, of_all)
    return found


def _points(judged: Judged, part: int, rate: Column, weight: Known | None) -> Known | None:
    own = known_number(judged, part, rate.index)
    if own is None or weight is None:
        return None
    return share_taken(own, weight, OFFSET[rate.measure] - 100)


def _rate(points: Known | None, headline: Known | None, rate: Column) -> Known | None:
    if points is None or headline is None:
        return None
    return part_of_change(points, headline.plus(OFFSET[rate.measure] - 100))


def from_levels(steps: Steps, item: int) -> Contribution | None:
    """
    Return the change of an item against the earlier level of the root of its hierarchy.

    None where the item is part of nothing.
    """
    table, size, mine = steps.judged.table, steps.columns.size, steps.of(item)
    total = whole(table, item, nearest=False)
    if total is None or size is None:
        return None
    label = table.items[total].label
    reason = obstacle(table, item, total, size.index)
    of = steps.of(total)
    earlier = None if reason else of.previous
    if earlier is None or mine.previous is None or mine.change is None:
        missing = Message.of("derive.earlier.unknown", item=label) if mine.previous else ""
        return Contribution(label, reason=reason or missing)
    points, weight = share_of(mine.change, earlier), share_of(mine.previous, earlier)
    return Contribution(
        label,
        points,
        weight,
        "" if points else Message.of("derive.earlier.not.positive", item=label),
        rate=part_of_change(mine.change, of.change) if of.change else None,
    )
