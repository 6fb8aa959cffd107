"""What a column head says of the figures below it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bulletin.model.table import Measure, Period, Prices
from bulletin.model.unit import Dimension, Unit
from bulletin.understand.text.letters import half_width, latin
from bulletin.understand.text.traditional import simplified
from bulletin.understand.words import measure_words as words
from bulletin.understand.words.periods import find_period
from bulletin.understand.words.units import find_unit

_LONGEST = 300  # a longer text is prose
_BASE_OF_INDEX = r"([^\s,;:()]+)=100(?!\d)|以?([^\s,;:()]+)为100(?!\d)"
_WHOLE = r"(?:share|proportion|percentage|per ?cent|%|weight)s? (?:of|in)(?: the)? ([^(),]+)"


@dataclass(frozen=True, slots=True)
class Head:
    """
    A column head as understood.

    `base` names what shares are shares of, what indices relate to (`2015`, `UK`,
    `上年`), or, for a growth, `同比` or `环比` where the head says which, in whatever
    language; `年初` and a plain year stand for themselves. Growth averaged over several
    years is a RATE with the base `年均`: no single step between two levels gives it.
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
    if words.OTHER_PRICES.said_in(lower):
        return Prices.OTHER
    return Prices.SAME if words.SAME_PRICES.said_in(lower) else Prices.UNKNOWN


def _measure(lower: str, unit: Unit | None, period: Period | None) -> Measure:
    if not lower or words.MIXED.said_in(lower):
        return Measure.UNKNOWN
    counted = unit is not None and unit.dimension is Dimension.QUANTITY
    # Neither word means growth, though both contain its name.
    text = lower.replace("增加值", "").replace("自然增长率", "率")
    named = _compared(text) or _ratio(text, counted=counted)
    if named is not None:
        return named
    bare = _without(lower, unit, period)
    if words.RATE.said_in(bare):
        return Measure.RATE
    level = words.LEVEL.said_in(bare) or bare[-1:] in tuple("额量数值") or (period and not bare)
    if counted or (unit is None and level):
        return Measure.LEVEL
    by_unit = {Dimension.POINTS: Measure.POINTS, Dimension.PER_MILLE: Measure.RATE}
    return by_unit.get(unit.dimension, Measure.UNKNOWN) if unit else Measure.UNKNOWN


def _compared(lower: str) -> Measure | None:
    """Return the measure whose name leaves no doubt."""
    if words.RANK.said_in(lower):
        return Measure.RANK
    if "100" in lower and re.search(_BASE_OF_INDEX, lower):
        return Measure.INDEX
    if "贡献率" in lower or words.MEAN_GROWTH.said_in(lower):
        return Measure.RATE
    return Measure.POINTS if words.POINTS.said_in(lower) else None


def _ratio(lower: str, *, counted: bool) -> Measure | None:
    """Return the measure of a head that compares figures, None where it only counts."""
    if words.CHANGE.said_in(lower) and not (
        "%" in lower or "percent" in lower or "per cent" in lower
    ):
        return Measure.CHANGE
    if counted and (words.MORE_OR_LESS.said_in(lower) or words.GROWTH.said_in(lower)):
        return Measure.CHANGE
    if "同比指数" in lower or "环比指数" in lower:
        return Measure.INDEX
    if words.GROWTH.said_in(lower) or ("%" in lower and words.MORE_OR_LESS.said_in(lower)):
        return Measure.GROWTH
    if words.INDEX.said_in(lower):
        return Measure.INDEX
    share = words.SHARE.said_in(lower) or ("占" in lower and "%" in lower)
    return Measure.SHARE if share and not counted else None


def _without(lower: str, unit: Unit | None, period: Period | None) -> str:
    """Return what is left of the head once unit and period are taken away."""
    bare = re.sub(r"\([^()]*\)", " ", lower) if unit else lower
    if period:
        bare = re.sub(
            r"(?:19|20)\d\d|\bq[1-4]\b|[年末底月度季上本去前今期同一二三四半\d/–—-]+", " ", bare
        )
    if period and latin(bare):
        words = (
            r"\b(?:whole|previous|last|prior|current|this|same|year|period|month|quarter|end|of|to"
            r"|first|second|half|[1-4](?:st|nd|rd|th)|(?:st|nd|rd|th)"
            r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b"
        )
        bare = re.sub(words, " ", bare)
    return bare.strip(" .,()*†")


def _base(text: str, lower: str, measure: Measure) -> str:
    if measure is Measure.SHARE:
        return _whole(text)
    if measure is Measure.RATE and words.MEAN_GROWTH.said_in(lower):
        return "年均"
    if measure is Measure.INDEX and (match := re.search(_BASE_OF_INDEX, text)):
        return (match[1] or match[2]).removeprefix("以")
    compared = (Measure.GROWTH, Measure.INDEX, Measure.CHANGE, Measure.POINTS)
    return _compared_with(lower) if measure in compared else ""


def _whole(text: str) -> str:
    """Return what shares are shares of."""
    _, of, rest = text.partition("占")
    if of and not rest.startswith("比"):
        return re.split(r"的?(?:比重|比例|%|\()", rest)[0].strip()
    match = re.search(_WHOLE, text, re.IGNORECASE) if latin(text) or "%" in text else None
    return match[1].strip() if match else ""


def _compared_with(lower: str) -> str:
    """Return against which period a growth is measured, in one spelling for every language."""
    if words.FROM_YEAR_START.said_in(lower):
        return "年初"
    if match := re.search(r"(?:[比较]|\b(?:on|since|from|over) )((?:19|20)\d\d)(?!\d)", lower):
        return match[1]
    if latin(lower) and (match := re.search(r"\bfrom (?:the )?((?:low|high)est [a-z]+)", lower)):
        return match[1]
    if "累计" in lower or "ytd" in lower:
        return "累计同比"
    if words.YEARLY.said_in(lower):
        return "同比"
    return "环比" if words.SHORTLY.said_in(lower) else ""
