"""What a column head says of the figures below it."""

from dataclasses import dataclass

from bulletin.model.table import Measure, Period, Prices
from bulletin.model.unit import Unit


@dataclass(frozen=True, slots=True)
class Head:
    """
    A column head as understood.

    `base` names what shares are shares of, what indices relate to (`2015`, `UK`,
    `上年`), or, for a growth, `同比` or `环比` where the head says which.
    """

    label: str
    measure: Measure = Measure.UNKNOWN
    unit: Unit | None = None
    period: Period | None = None
    base: str = ""
    prices: Prices = Prices.UNKNOWN


def read_head(label: str) -> Head:
    """Return what the head says; whatever it does not say stays unknown."""
    raise NotImplementedError


def find_prices(text: str) -> Prices:
    """Return the prices that a head, title or headnote names."""
    raise NotImplementedError
