"""Units and periods by the name that the bulletin prints."""

from bulletin.model.table import Period
from bulletin.model.unit import Dimension, Unit


def unit_text(unit: Unit | None) -> str | None:
    """Return the unit as printed, else its base, null where there is none."""
    if unit is None:
        return None
    bare = "" if unit.dimension is Dimension.QUANTITY else unit.dimension.value
    return unit.printed.strip() or unit.base or bare or None


def period_text(period: Period | None) -> str | None:
    """Return the period as printed, else its year and part, null where there is none."""
    if period is None:
        return None
    spelt = f"{period.year or ''}{period.part}" or (str(period.offset) if period.offset else "")
    return period.printed or spelt or None
