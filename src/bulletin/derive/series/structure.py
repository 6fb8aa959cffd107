"""
Shares over time: how each changed since another period, and how far the structure of a whole did.

The change of structure is half the sum of the changes of all shares, signs left out (结构变动度):
so many points went from parts that lost to parts that gained.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bulletin.derive.arithmetic.absolute import half_of_absolutes
from bulletin.derive.arithmetic.quotients import change_between, share_of
from bulletin.derive.arithmetic.working import Known
from bulletin.derive.figures.percent import evenly
from bulletin.derive.series.series import Point, Series, period_text, wholes_of
from bulletin.derive.series.series_growth import WantedGrowth, compared_with
from bulletin.model.derived.lines import ShareBasis, ShareLine


class ShareChange(NamedTuple):
    """A part of a whole in two periods: its share then and now, and what lies between."""

    part: Series
    now: Point
    then_share: Known
    share: Known
    change: Known


def structure_lines(every: Sequence[Series], wanted: WantedGrowth) -> Iterator[ShareLine]:
    """
    Yield the shares of all series that are part of another, and how they changed.

    Behind the parts of a whole, once for each of its periods, stands how far its structure
    changed; only where the list claims to be all of it, and every share there is known.
    """
    whole_of = wholes_of(every)
    parts: dict[int, list[Series]] = {}
    wholes: dict[int, Series] = {}
    for each in every:
        whole = whole_of(each)
        if whole is not None:
            parts.setdefault(id(whole), []).append(each)
            wholes[id(whole)] = whole
    for key, whole in wholes.items():
        for point in whole.points:
            earlier = compared_with(whole, point, wanted)
            if earlier:
                yield from _of_step(whole, (earlier, point), parts[key])


def _of_step(
    whole: Series, step: tuple[Point, Point], parts: Sequence[Series]
) -> Iterator[ShareLine]:
    changes = [each for part in parts if (each := _change(part, step))]
    shares = evenly([each.share for each in changes])
    earlier = evenly([each.then_share for each in changes])
    moved = evenly([each.change for each in changes])
    for each, *texts in zip(changes, shares, earlier, moved, strict=True):
        yield replace(
            _line(each.part, each.now, step),
            whole=whole.item,
            level=each.now.shown,
            share=each.share.ends,
            shown=texts[0],
            earlier=each.then_share.ends,
            shown_earlier=texts[1],
            change=each.change.ends,
            shown_change=texts[2],
        )
    lists = dict.fromkeys(each.complete for each in parts if each.complete is not None)
    for number in lists:
        listed = [each.item for each in parts if each.complete == number]
        moved_there = [each.change for each in changes if each.part.complete == number]
        if len(moved_there) == len(listed) > 1:
            structure = half_of_absolutes(moved_there)
            yield replace(
                _line(whole, step[1], step),
                item=f"{whole.item}: {', '.join(listed)}" if len(lists) > 1 else whole.item,
                basis=ShareBasis.STRUCTURE,
                change=structure.ends,
                shown_change=evenly([structure])[0],
            )


def _change(part: Series, step: tuple[Point, Point]) -> ShareChange | None:
    """Return how the share of a part changed, None if it is not known in both periods."""
    then, now = (part.at(each.when) for each in step)
    if then is None or now is None:
        return None
    earlier, later = share_of(then.level, step[0].level), share_of(now.level, step[1].level)
    change = earlier and later and change_between(earlier, later)
    return ShareChange(part, now, earlier, later, change) if earlier and later and change else None


def _line(series: Series, now: Point, step: tuple[Point, Point]) -> ShareLine:
    return ShareLine(
        now.origin,
        series.group,
        series.item,
        "",
        now.place,
        depth=series.depth,
        role=series.role,
        column=series.head,
        period=period_text(step[1].when),
        against=period_text(step[0].when),
    )
