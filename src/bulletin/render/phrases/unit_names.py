"""Units, periods and bases by the name that the bulletin prints."""

from bulletin.messages.message import Message
from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Basis, Period


def unit_text(unit: Unit | None) -> str | None:
    """Return the unit as printed, else its base, null where there is none."""
    if unit is None:
        return None
    bare = None if unit.dimension is Dimension.QUANTITY else _named(unit.dimension)
    return unit.printed.strip() or unit.base or bare


def period_text(period: Period | None) -> str | None:
    """
    Return the year and part, else the words of print, null where there is no period.

    >>> period_text(Period(2022, "M01-05", printed="2022年1-5月增速"))
    '2022 M01-05'
    """
    if period is None:
        return None
    if period.year is None:
        return period.printed or None
    return f"{period.year} {period.part}".strip()


def base_text(base: str) -> str | Message:
    """Return what growth is measured against, in the reader's words where we name it."""
    known = next((each for each in Basis if each == base), None)
    return Message.of(f"basis.{known.name.lower()}") if known else base


def _named(dimension: Dimension) -> Message:
    return Message.of(f"unit.{dimension.name.lower()}")
