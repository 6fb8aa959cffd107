"""What a column head says of the figures below it."""

import re
from functools import lru_cache
from typing import NamedTuple

from bulletin.model.figures.unit import Dimension, Unit
from bulletin.model.table.table import Basis, Measure, Period, Prices
from bulletin.understand.labels.periods import find_period
from bulletin.understand.labels.units import find_unit
from bulletin.understand.text.letters import half_width, latin, simplified
from bulletin.words.lexicon import idea, letters, said

_LONGEST = 300  # a longer text is prose


class Head(NamedTuple):
    """
    A column head as understood.

    `base` names what shares are shares of, what indices relate to (`2015`, `UK`,
    `上年`), or, for a growth, a `Basis` where the head says which, in whatever language;
    a plain year stands for itself. Growth averaged over several years is a RATE: no
    single step between two levels gives it.
    """

    label: str
    measure: Measure = Measure.UNKNOWN
    unit: Unit | None = None
    period: Period | None = None
    base: str = ""
    prices: Prices = Prices.UNKNOWN


@lru_cache(maxsize=1 << 12)
def read_head(label: str) -> Head:
    """
    Return what the head says; whatever it does not say stays unknown.

    A head that is only a year is a level here; its table may know better, for instance
    from a title that speaks of an index.
    """
    text = half_width(label).strip("|").strip()[:_LONGEST]
    unit = find_unit(label)
    period = find_period(label)
    lower = simplified(text.casefold().replace("_", " "))
    measure = _measure(lower, unit, period)
    return Head(text, measure, unit, period, _base(text, lower, measure), find_prices(label))


def find_prices(text: str) -> Prices:
    """
    Return the prices that a head, title or headnote names.

    A note that names both (levels at current, growth at constant prices) speaks of
    growth in other prices than the levels: OTHER.
    """
    lower = simplified(half_width(text[:_LONGEST]).casefold())
    if said("other-prices", lower):
        return Prices.OTHER
    return Prices.SAME if said("same-prices", lower) else Prices.UNKNOWN


def as_change(head: Head) -> Head:
    """Return a head that compares with another time and says more or less as one of changes."""
    text = simplified(head.label.casefold())
    base = _compared_with(text)
    by_how_much = base and said("more-or-less", idea("no-growth").without(text))
    return head._replace(measure=Measure.CHANGE, base=base) if by_how_much else head


def _measure(lower: str, unit: Unit | None, period: Period | None) -> Measure:
    if not lower or said("mixed", lower):
        return Measure.UNKNOWN
    counted = unit is not None and unit.dimension is Dimension.QUANTITY
    text = idea("no-growth").without(lower)
    named = _compared(text) or _ratio(text, counted=counted)
    if named is not None:
        return named
    if period and period.year and said("more-or-less", text) and _compared_with(text):
        return Measure.CHANGE  # and no level, though nothing but its time is named
    bare = _without(lower, unit, period)
    if said("rate", bare):
        return Measure.RATE
    level = said("level", bare) or (period and not bare)
    if counted or (unit is None and level):
        return Measure.LEVEL
    by_unit = {Dimension.POINTS: Measure.POINTS, Dimension.PER_MILLE: Measure.RATE}
    return by_unit.get(unit.dimension, Measure.UNKNOWN) if unit else Measure.UNKNOWN


def _compared(lower: str) -> Measure | None:
    """Return the measure whose name leaves no doubt."""
    if said("rank", lower):
        return Measure.RANK
    if _base_of_index(lower):
        return Measure.INDEX
    if said("weight", lower):
        return Measure.SHARE
    if said("contribution-share", lower) or said("mean-growth", lower):
        return Measure.RATE
    return Measure.POINTS if said("points", lower) else None


def _ratio(lower: str, *, counted: bool) -> Measure | None:
    """Return the measure of a head that compares figures, None where it only counts."""
    if said("change", lower) and not said("per-cent", lower):
        return Measure.CHANGE
    if counted and (said("more-or-less", lower) or said("growth", lower)):
        return Measure.CHANGE
    if said("index-of-growth", lower):
        return Measure.INDEX
    if said("growth", lower) or ("%" in lower and said("more-or-less", lower)):
        return Measure.GROWTH
    if said("index", lower):
        return Measure.INDEX
    share = said("share", lower) or ("%" in lower and idea("of-whole").anywhere_in(lower))
    return Measure.SHARE if share and not counted else None


def _without(lower: str, unit: Unit | None, period: Period | None) -> str:
    """Return what is left of the head once unit and period are taken away."""
    bare = re.sub(r"\([^()]*\)", " ", lower) if unit else lower
    if period:
        signs = rf"(?:19|20)\d\d|\bq[1-4]\b|[{letters('period-letters')}\d/–—-]+"
        bare = re.sub(signs, " ", bare)
    if period and latin(bare):
        bare = re.sub(idea("period-words").pattern, " ", bare)
    return bare.strip(" .,()*†")


def _base(text: str, lower: str, measure: Measure) -> str:
    if measure is Measure.SHARE:
        return _whole(text)
    if measure is Measure.RATE and said("mean-growth", lower):
        return Basis.MEAN_OF_YEARS
    if measure is Measure.INDEX and (match := _base_of_index(text)):
        return _group(match)
    compared = (Measure.GROWTH, Measure.INDEX, Measure.CHANGE, Measure.POINTS)
    return _compared_with(lower) if measure in compared else ""


def _base_of_index(text: str) -> re.Match[str] | None:
    """Return where a head says what is 100, or of what figures are so many per cent."""
    if "100" not in text and text.isascii():
        return None
    return re.search(idea("index-base").pattern, text)


def _whole(text: str) -> str:
    """Return what shares are shares of."""
    words = idea("of-whole")
    if words.anywhere_in(text) and (match := re.search(words.other, text)):
        return _group(match)
    match = re.search(words.latin, text, re.IGNORECASE) if latin(text) or "%" in text else None
    return _group(match) if match else ""


def _group(match: re.Match[str]) -> str:
    """Return what the one alternative of a pattern that matched holds."""
    return match[match.lastindex or 0].strip()


def _compared_with(lower: str) -> str:
    """Return against which period a growth is measured, in one spelling for every language."""
    if said("from-year-start", lower):
        return Basis.YEAR_START
    if match := re.search(rf"(?:{idea('compared-with').pattern})((?:19|20)\d\d)(?!\d)", lower):
        return match[1]
    if latin(lower) and (match := re.search(idea("compared-with-extreme").pattern, lower)):
        return match[1]
    if said("cumulative", lower):
        return Basis.TO_DATE
    if said("yearly", lower):
        return Basis.YEAR_BEFORE
    return Basis.PERIOD_BEFORE if said("shortly", lower) else ""
