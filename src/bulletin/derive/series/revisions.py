"""Figures that another release prints anew for the same period: revised, or mistyped in one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from bulletin.derive.series.series import Point, Series
from bulletin.derive.series.series_growth import growth_line
from bulletin.messages.message import Message
from bulletin.mistyping.true_texts import mistypings
from bulletin.model.derived.lines import GrowthLine

_GENERAL = 3  # one figure in so many differs: then the release was revised as a whole


class _Reprint(NamedTuple):
    """A figure of one period in an earlier release and in a later one."""

    series: Series
    old: Point
    new: Point

    @property
    def releases(self) -> tuple[str, str]:
        """Return the files of the two."""
        return self.old.origin.path, self.new.origin.path

    @property
    def differs(self) -> bool:
        """Tell whether no number prints as both figures."""
        return not self.old.level.ends.overlaps(self.new.level.ends)


def revision_lines(every: Sequence[Series]) -> Iterator[GrowthLine]:
    """
    Yield the figures that a later file prints otherwise for the same period, and by how much.

    Files count in the order in which they were named. Where one slip of the hand leads from
    one figure to the other, and few others of the two releases differ, the line says so: a
    figure that was revised alone may look so too.
    """
    reprints = [each for series in every for each in _reprints(series)]
    printed = Counter(each.releases for each in reprints)
    differing = Counter(each.releases for each in reprints if each.differs)
    for each in reprints:
        if each.differs:
            alone = differing[each.releases] * _GENERAL <= printed[each.releases]
            slip = alone and _one_slip(each.old, each.new)
            key = "derive.release.slip" if slip else "derive.release.revised"
            line = growth_line(each.series, each.old, each.new)
            yield replace(line, reason=Message.of(key, path=each.old.origin.path))


def _reprints(series: Series) -> Iterator[_Reprint]:
    for point in series.points:
        again = [each for each in series.again if each.when == point.when]
        for old, new in pairwise([point, *again]):
            if old.origin.path != new.origin.path:
                yield _Reprint(series, old, new)


def _one_slip(one: Point, other: Point) -> bool:
    """Tell whether one slip makes either text of the other, thousands signs left out."""
    texts = [each.shown.replace(",", "") for each in (one, other)]
    return any(
        each.true == true
        for printed, true in (texts, texts[::-1])
        for each in mistypings(printed, max(one.decimals, other.decimals))
    )
