"""What title, headnote and kind say of every column of a table."""

from typing import NamedTuple

from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Measure, Period, Prices
from bulletin.understand.kinds.kind import Kind
from bulletin.understand.labels.heads import find_prices
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.units import find_unit

PERCENTS = (Dimension.PER_CENT, Dimension.PER_MILLE)
LEVELS = (Measure.LEVEL, Measure.UNKNOWN)
COMPARED = (Measure.GROWTH, Measure.INDEX)


class Setting(NamedTuple):
    """What holds for every column of a table: kind, words above it, default unit and period."""

    kind: Kind
    title: str
    headnote: str
    period: Period | None
    unit: Unit | None
    prices: Prices
    corner: str = ""  # the head of the labels, which may name what all figures are
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
    return Setting(kind, title, headnote, period, unit, prices, corner)
