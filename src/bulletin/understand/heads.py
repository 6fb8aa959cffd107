"""What a column head says of the figures below it."""

import re
from dataclasses import dataclass

from bulletin.model.table import Measure, Period, Prices
from bulletin.model.unit import Dimension, Unit
from bulletin.understand.letters import plain
from bulletin.understand.periods import find_period
from bulletin.understand.units import find_unit

_RANK = r"位次|排名|排序|名次|位居|\brank(?:ing|ed)?\b"
_BASE_OF_INDEX = r"([^\s,;:()]+)=100(?!\d)|以?([^\s,;:()]+)为100(?!\d)"
_INDEX = r"指数|\bind(?:ex|ices)\b|(?:mom|yoy|qoq|avg|ytd)100\b"
_POINTS = r"百分点|拉动|贡献(?!率)|\bpercentage points?\b|\bcontributions?\b(?! rate)"
_MEAN_GROWTH = r"年均|平均增|average annual|annual average growth"
_CHANGE = (
    r"增减[额量值]|增[加长减][额量数](?!.*%)|变化量|变动[额量]|净增|\b(?:absolute )?change\b"
    r"|\b(?:increase|decrease|difference)\b"
)
_GROWTH = (
    r"增长|增速|增幅|同比|环比|涨跌|涨幅|跌幅|升幅|降幅|上涨|下降|升降|[±+]-?%|增减.*%|%.*增减|增[加减].*%"
    r"|\bgrowth\b|\bgrew\b|(?:%|per ?cent(?:age)?|pct)[ _]*(?:change|increase|decrease)"
    r"|\bchange\b.*(?:%|per ?cent)|\b(?:year|month|quarter|period)[ -](?:on|over)[ -]"
    r"|\b(?:yoy|mom|qoq)\b|\b[ymq]/[ymq]\b|\bon (?:a|the)\b.*\b(?:previous|earlier|ago|same)\b"
    r"|\bon (?:\d+ )?(?:previous|months)\b|\brate of change\b"
)
_SHARE = (
    r"比重|占比|占.*%|构成|比例|权重|权数|(?:^|产业|人口|消费|经济)结构"
    r"|\b(?:share|proportion|percentage|per ?cent|%|weight)s? (?:of|in)\b|\bshare(?=$| ?\(| ?%)"
    r"|^shares?\b(?=$|,| ?\(| ?%)|(?:%|per ?cent\w*) shares?\b|\bproportion\b|^weights?(?=$|,| ?\()"
    r"|(?:%|per ?cent\w*) (?:structure|distribution)|(?:structure|distribution).*(?:%|per ?cent)"
)
_RATE = r"率|密度|\brates?\b|\bratios?\b|\bper (?:1,?000|100,?000)\b|比率"
_LEVEL = (
    r"绝对|产量|总量|总计|合计|金额|年末数|期末数|完成额|增加值|产值|数[值量]|余额|面积|总额|[额量数值]$"
    r"|收入|支出|人数|实绩|累计|\b(?:level|amount|value|total|number|volume|expenditure|revenue|sales)s?\b"
)
_WHOLE = (
    r"占(?!比)(.+?)的?(?:比重|比例|%|\(|$)",
    r"(?:share|proportion|percentage|per ?cent|%|weight)s? (?:of|in)(?: the)? ([^(,]+)",
)
_OTHER_PRICES = (
    r"可比|不变价|实际增|实际同比|扣除价格|constant|\breal\b(?! estate)|\bvolumes?\b|\bchained\b|不含价格"
)
_SAME_PRICES = r"现价|当年价|现行价|名义|\bcurrent (?:prices?|dollars|\$|us|u\.s)|\bnominal\b|\bcash terms\b"


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


def read_head(label: str) -> Head:
    """
    Return what the head says; whatever it does not say stays unknown.

    A head that is only a year is a level here; its table may know better, for instance
    from a title that speaks of an index.
    """
    text = plain(label).strip("|").strip()
    unit = find_unit(label)
    period = find_period(label)
    lower = text.casefold().replace("_", " ")
    measure = _measure(lower, unit, period)
    return Head(text, measure, unit, period, _base(text, lower, measure), find_prices(label))


def find_prices(text: str) -> Prices:
    """
    Return the prices that a head, title or headnote names.

    A note that names both (levels at current, growth at constant prices) speaks of
    growth in other prices than the levels: OTHER.
    """
    lower = plain(text).casefold()
    if re.search(_OTHER_PRICES, lower):
        return Prices.OTHER
    return Prices.SAME if re.search(_SAME_PRICES, lower) else Prices.UNKNOWN


def _measure(lower: str, unit: Unit | None, period: Period | None) -> Measure:
    if not lower:
        return Measure.UNKNOWN
    counted = unit is not None and unit.dimension is Dimension.QUANTITY
    named = _ratio(lower.replace("增加值", "").replace("自然增长率", "率"), counted=counted)
    if named is not None:
        return named
    bare = _without(lower, unit, period)
    if re.search(_RATE, bare):
        return Measure.RATE
    if counted or (unit is None and (re.search(_LEVEL, bare) or (period and not bare))):
        return Measure.LEVEL
    if unit and unit.dimension is Dimension.POINTS:
        return Measure.POINTS
    return Measure.RATE if unit and unit.dimension is Dimension.PER_MILLE else Measure.UNKNOWN


def _ratio(lower: str, *, counted: bool) -> Measure | None:
    """Return the measure of a head that compares figures, None where it only counts."""
    tests = (
        (_RANK, Measure.RANK),
        (_BASE_OF_INDEX, Measure.INDEX),
        (_POINTS, Measure.POINTS),
        (_MEAN_GROWTH, Measure.RATE),
    )
    for pattern, measure in tests:
        if re.search(pattern, lower):
            return measure
    if re.search(_GROWTH, lower) and not re.search(r"增[加长减][额量数]", lower):
        return _kind_of_growth(lower, counted=counted)
    if re.search(_CHANGE, lower) or (counted and re.search(r"增[加减]|减少|提高|降低", lower)):
        return Measure.CHANGE
    if re.search(_INDEX, lower):
        return Measure.INDEX
    return Measure.SHARE if re.search(_SHARE, lower) and not counted else None


def _kind_of_growth(lower: str, *, counted: bool) -> Measure:
    if "贡献率" in lower:
        return Measure.RATE
    if re.search(r"(?:yoy|mom|qoq|avg)100|(?:同比|环比)指数", lower):
        return Measure.INDEX
    return Measure.CHANGE if counted else Measure.GROWTH


def _without(lower: str, unit: Unit | None, period: Period | None) -> str:
    """Return what is left of the head once unit and period are taken away."""
    bare = re.sub(r"\([^()]*\)", " ", lower) if unit else lower
    if period:
        bare = re.sub(r"(?:19|20)\d\d|\bq[1-4]\b|[年末底月度季上本去前今期同一二三四半\d/–—-]+", " ", bare)  # noqa: RUF001
        bare = re.sub(r"\b(?:whole|previous|last|prior|current|this|same|year|period|month|quarter)\b", " ", bare)
        bare = re.sub(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?", " ", bare)
        bare = re.sub(r"\b(?:1st|2nd|3rd|4th|end|of|to|first|second|half)\b|[ .,()]", " ", bare)
    return bare.strip()


def _base(text: str, lower: str, measure: Measure) -> str:
    if measure is Measure.SHARE:
        found = (re.search(pattern, text, re.IGNORECASE) for pattern in _WHOLE)
        return next((match[1].strip() for match in found if match), "")
    if measure is Measure.RATE and re.search(_MEAN_GROWTH, lower):
        return "年均"
    if measure is Measure.INDEX and (match := re.search(_BASE_OF_INDEX, text)):
        return (match[1] or match[2]).removeprefix("以")
    compared = (Measure.GROWTH, Measure.INDEX, Measure.CHANGE, Measure.POINTS)
    return _compared_with(lower) if measure in compared else ""


def _compared_with(lower: str) -> str:
    """Return against which period a growth is measured, in one spelling for every language."""
    if re.search(r"年初|上年末|去年末|年末增|end of (?:the )?(?:previous|last) year", lower):
        return "年初"
    if match := re.search(r"[比较]((?:19|20)\d\d)年|(?:on|since|from|over) ((?:19|20)\d\d)\b", lower):
        return match[1] or match[2]
    if match := re.search(r"\bfrom (?:the )?((?:low|high)est [a-z]+)", lower):
        return match[1]
    if re.search(r"ytd|累计", lower):
        return "累计同比"
    yearly = r"同比|[比较]上年|[比较]去年|[比较]上一年|上年同|同期|yoy|y/y|year[ -](?:on|over)[ -]year|year (?:earlier|ago)"
    if re.search(rf"{yearly}|(?:previous|last|prior) year|a year|same (?:period|month|quarter)", lower):
        return "同比"
    shortly = r"环比|[比较]上一?月|[比较]上一?季|mom|qoq|[mq]/[mq]|previous (?:month|quarter|period)|month[ -]on"
    if re.search(rf"{shortly}|(?:period|quarter)[ -]on|months earlier", lower):
        return "环比"
    return ""
