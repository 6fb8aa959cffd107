"""What each column of figures measures, in which unit, for which period."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bulletin.model.cell import Cell, Mark
from bulletin.model.figure import Figure, Rounding
from bulletin.model.table import Column, Measure, Period, Prices
from bulletin.model.unit import Dimension, Unit
from bulletin.understand.averages import is_average, is_chained, is_extreme
from bulletin.understand.heads import Head, find_prices
from bulletin.understand.kinds import Kind
from bulletin.understand.pieces import Piece
from bulletin.understand.remembered import find_period, find_unit, read_head

_PERCENTS = (Dimension.PER_CENT, Dimension.PER_MILLE)
_LEVELS = (Measure.LEVEL, Measure.UNKNOWN)
_COMPARED = (Measure.GROWTH, Measure.INDEX)
_NEAR_HUNDRED = (40, 250)


class Setting(NamedTuple):
    """What holds for every column of a table: kind, words above it, default unit and period."""

    kind: Kind
    title: str
    headnote: str
    period: Period | None
    unit: Unit | None
    prices: Prices
    compared: bool = False  # some head says that growth or an index stands below it


def find_setting(kind: Kind, title: str, headnote: str, corner: str = "") -> Setting:
    """Return what title, headnote and corner say of all columns; the kind's prices go last."""
    unit = find_unit(headnote) if headnote else None
    unit = unit or (find_unit(title) if title else None) or (find_unit(corner) if corner else None)
    period = next((p for p in map(find_period, (title, headnote, corner)) if p and p.year), None)
    prices = next(
        (p for p in map(find_prices, (headnote, title)) if p is not Prices.UNKNOWN), Prices.UNKNOWN
    )
    if kind.prices is not Prices.UNKNOWN:
        prices = kind.prices
    return Setting(kind, title, headnote, period, unit, prices)


def read_columns(
    heads: Sequence[Piece],
    cells: Sequence[Sequence[Cell]],
    setting: Setting,
    rounding: Rounding,
    roundings: Mapping[str, Rounding],
) -> tuple[Column, ...]:
    """
    Return the columns that stand under these heads.

    `cells` are those of each column from the top. A head that says nothing is taken as
    a level, unless kind, unit or the figures themselves speak against it; a column of
    words measures nothing.
    """
    read = [read_head(head.bare) for head in heads]
    latest = _latest(read, setting)
    setting = setting._replace(compared=any(head.measure in _COMPARED for head in read))
    columns = []
    for index, (piece, head, column) in enumerate(zip(heads, read, cells, strict=True)):
        measure = Measure.UNKNOWN
        if not _is_words(column):
            measure = _measure(head, piece.bare, [cell.figure for cell in column], setting)
        profile = roundings.get(piece.bare) or roundings.get(head.label) or rounding
        columns.append(
            Column(
                index,
                head.label,
                piece.position,
                measure,
                _unit(head, measure, setting),
                head.period or latest,
                head.base,
                _prices(head, measure, setting),
                profile,
                piece.text.strip(),
            )
        )
    return tuple(columns)


def _is_words(cells: Sequence[Cell]) -> bool:
    words = sum(cell.mark is Mark.WORD for cell in cells)
    return words > sum(cell.figure is not None for cell in cells)


def _latest(heads: Sequence[Head], setting: Setting) -> Period | None:
    """Return the period of heads that name none: the latest that another head names."""
    periods = [
        head.period
        for head in heads
        if head.period and head.period.year and head.measure in _LEVELS
    ]
    if not periods:
        return setting.period
    return max(periods, key=lambda period: (period.year or 0, period.part))


def _measure(head: Head, label: str, figures: Sequence[Figure | None], setting: Setting) -> Measure:
    if head.measure is Measure.GROWTH and is_extreme(label):
        return Measure.RATE  # measured against another period in each row
    if head.measure not in _LEVELS:
        return head.measure
    if not (head.unit and head.unit.dimension is Dimension.QUANTITY):
        unit = head.unit or setting.unit
        if unit and unit.dimension in _PERCENTS:
            return _of_percents(label, setting)
        if unit and unit.dimension is Dimension.POINTS:
            return Measure.POINTS
        if setting.kind.measure in _COMPARED and not _counts(head, unit, setting):
            return _of_kind(figures, setting)
    return Measure.RATE if is_average(label) or is_chained(label) else Measure.LEVEL


def _counts(head: Head, unit: Unit | None, setting: Setting) -> bool:
    """
    Tell whether a head among tables of growth names an amount (`利润总额`, `增加值`) all the same.

    It does where the table is counted in some unit, or where growth has a column of its
    own and this one is called more than a period.
    """
    if unit is not None:
        return True
    return head.measure is Measure.LEVEL and setting.compared and head.period is None


def _of_percents(label: str, setting: Setting) -> Measure:
    """Return what figures in per cent measure where the head does not say: title or kind do."""
    told = read_head(setting.title).measure
    if told in (Measure.GROWTH, Measure.SHARE, Measure.INDEX):
        return told
    if setting.kind.measure in _COMPARED:
        return Measure.GROWTH
    words = f"{setting.title} {label}"
    if any(word in words for word in ("涨跌", "涨幅", "增长", "增速", "change", "growth")):
        return Measure.GROWTH
    if any(word in words for word in ("比重", "构成", "占", "share", "distribution")):
        return Measure.SHARE
    return Measure.RATE


def _of_kind(figures: Sequence[Figure | None], setting: Setting) -> Measure:
    """Return index or growth by the figures: indices lie near 100, growth near 0."""
    known = sorted(abs(figure.digits) / 10**figure.decimals for figure in figures if figure)
    if not known:
        return setting.kind.measure or Measure.LEVEL
    middle = known[len(known) // 2]
    if setting.kind.measure is Measure.INDEX:
        near = _NEAR_HUNDRED[0] <= middle <= _NEAR_HUNDRED[1]
        return Measure.INDEX if near else Measure.GROWTH
    return Measure.GROWTH if middle < _NEAR_HUNDRED[1] else Measure.LEVEL


def _unit(head: Head, measure: Measure, setting: Setting) -> Unit | None:
    if head.unit is not None:
        return head.unit
    unit = setting.unit
    if unit is None:
        return None
    levels = measure in (Measure.LEVEL, Measure.CHANGE, Measure.RATE)
    return unit if levels or unit.dimension in _PERCENTS else None


def _prices(head: Head, measure: Measure, setting: Setting) -> Prices:
    if measure not in (Measure.GROWTH, Measure.INDEX) or head.prices is not Prices.UNKNOWN:
        return head.prices
    return setting.prices


def dated(columns: Sequence[Column], period: Period | None) -> tuple[Column, ...]:
    """Return the columns with the period of their group where their heads name none."""
    if period is None:
        return tuple(columns)
    return tuple(
        column if column.period and column.period.year else replace(column, period=period)
        for column in columns
    )
