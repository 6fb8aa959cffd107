"""Ranges beside figures: as texts, and whether they tell a reader anything."""

from bulletin.model.figures.interval import Interval
from bulletin.render.phrases.interval_ends import span

_HALF = 50  # per cent of a whole


def between(interval: Interval | None) -> str:
    """Return the range as one text, empty where there is none."""
    return span(interval) if interval else ""


def telling(weight: Interval | None) -> bool:
    """
    Tell whether the range of a weight, in per cent of a whole, excludes half of all there is.

    A weight of 0 to 94 says no more than that it is one.
    """
    return weight is not None and weight.width <= _HALF
