"""The numbers behind derived lines as somebody would draw them: a point, and its two ends."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from bulletin.model.derived.lines import GrowthLine, RankLine, ShareLine
from bulletin.model.derived.ranked_by import By
from bulletin.model.figures.figure import Figure
from bulletin.model.figures.interval import Interval
from bulletin.model.files.position import Position
from bulletin.model.findings.report import FileReport
from bulletin.model.table.table import Measure

_EARLIER = 100.0  # what an index is where nothing changed


class Size(NamedTuple):
    """A number to be drawn, between its ends; floats do, because nothing is judged by them."""

    point: float
    low: float
    high: float


Figures = Mapping[Position, Figure]


def sizes(command: str, lines: Sequence[Any], file: FileReport) -> list[Size | None]:
    """Return what is to be drawn of each line, None where nothing is or where units differ."""
    if len({_unit(each) for each in lines}) > 1:
        return [None] * len(lines)
    figures = {
        cell.position: cell.figure
        for table in file.tables
        for cell in table.cells.values()
        if cell.figure
    }
    return [_SIZES[command](each, figures) for each in lines]


def _unit(line: object) -> str:
    return line.unit if isinstance(line, RankLine) else ""


def _of_share(line: ShareLine, _figures: Figures) -> Size | None:
    return _between(line.share) if line.shown else None


def _of_growth(line: GrowthLine, figures: Figures) -> Size | None:
    if line.implied_growth:
        return _between(line.implied_growth)
    found = _printed(figures.get(line.place)) if line.growth else None
    return _as_change(found) if line.measure is Measure.INDEX else found


def _of_rank(line: RankLine, figures: Figures) -> Size | None:
    if line.by == By.CONTRIBUTION or line.worked_out:
        return _printed(Figure.read(line.printed))  # which stands nowhere in the file
    found = _printed(figures.get(line.place))
    return _as_change(found) if line.by == By.INDEX else found


def _as_change(index: Size | None) -> Size | None:
    return index and Size(*(each - _EARLIER for each in index))


def _printed(figure: Figure | None) -> Size | None:
    if figure is None:
        return None
    ends = figure.interval()
    return Size(float(figure.value), float(ends.low), float(ends.high))


def _between(interval: Interval | None) -> Size | None:
    if interval is None or not interval.bounded:
        return None
    low, high = float(interval.low), float(interval.high)
    return Size((low + high) / 2, low, high)


_SIZES: Mapping[str, Callable[[Any, Figures], Size | None]] = {
    "shares": _of_share,
    "growth": _of_growth,
    "rank": _of_rank,
}
