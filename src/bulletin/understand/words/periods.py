"""Which period a label or title speaks of."""

import re
from functools import lru_cache

from bulletin.model.table import Period
from bulletin.understand.text.letters import half_width, latin

_LONGEST = 300  # a longer text is prose
_YEAR = r"(?:(?<=\d\d\.\d\d\.)|(?<![\d.,]))((?:1[89]|20)\d\d)(?![\d%]|[.,]\d)"
_SPAN = r"[-–—―~〜至到]"
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTERS |= {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:r?uary|ch|il|e|y|ust|t|t?ember|ober)?\b\.?"
)

# What a figure is compared with is no period of its own; nor is a base or a classification.
_ASIDE = (
    r"[比较](?:[上去前]一?|\d\d\d\d)?[年月季]?度?(?:同[期月]|[末初])?"
    r"|以[^,;()]*为100|\(?[^()\s,;]*=100\)?"
)
_ASIDE_ENGLISH = (
    r"(?:on|from|than|since|over|change) (?:the |a )?(?:same )?(?:previous|prior|last|year|quarter"
    r"|month)[a-z ]*|(?:on|from|since) (?:19|20)\d\d\b|(?:chained|constant) \(?(?:19|20)\d\d\)?"
    r"|\b(?:sic|isic|naics|tol|nace|rev)\.?\)?,? ?\(?(?:19|20)\d\d\)?|(?:19|20)\d\d-prices"
    r"|(?:year|month|quarter) (?:earlier|ago)|previous (?:month|quarter|period)"
)


@lru_cache(maxsize=1 << 12)
def find_period(text: str) -> Period | None:
    """
    Return the first period that the text names, None where it names none.

    A range of several years is no one period. What a growth is measured against
    (`比上年增长`, `on a year earlier`) and the base of an index are passed over.
    """
    bare = re.sub(_ASIDE, " ", half_width(text[:_LONGEST]).casefold())
    bare = re.sub(_ASIDE_ENGLISH, " ", bare).strip() if latin(bare) else bare.strip()
    if not re.search(
        r"\d|年|季|月|期|q[1-4]|half|previous|last|current|this|year", bare
    ) and not latin(bare):
        return None
    match = re.search(_YEAR, bare)
    if not match:
        return _relative(bare, text)
    year = int(match[1])
    before, after = bare[: match.start()], bare[match.end() :]
    if re.match(rf"年? ?{_SPAN} ?(?:1[89]|20)\d\d", after):
        return _school_year(year, after, text)
    if re.match(rf"[/-]{year % 100 + 1:02d}(?!\d)", after):
        return Period(year, "FY", printed=text.strip())
    part = _part(after, before)
    return Period(year, part, printed=text.strip())


def _school_year(year: int, after: str, text: str) -> Period | None:
    match = re.search(r"(?:19|20)\d\d", after)
    if match and int(match[0]) == year + 1 and "年" not in after:
        return Period(year, "FY", printed=text.strip())
    return None


def _part(after: str, before: str) -> str:
    """Return the part of the year named right after or before it, empty for the whole."""
    rest = after.removeprefix("年").removeprefix("度").strip(" /-.,")
    return _chinese_part(rest) or _western_part(rest, before)


def _chinese_part(rest: str) -> str:
    return _months(rest) or _quarters(rest)


def _months(rest: str) -> str:
    if match := re.match(rf"(\d\d?)月?{_SPAN}(\d\d?)月", rest):
        return f"M{int(match[1]):02d}-{int(match[2]):02d}"
    if match := re.match(r"(\d\d?)月(?!度?累)", rest):
        return f"M{int(match[1]):02d}"
    return "end" if re.match(r"年?[末底终]", rest) else ""


def _quarters(rest: str) -> str:
    if "季" in rest and (match := re.match(rf"(?:前|[一1]{_SPAN})([二三四234])个?季度", rest)):
        return f"M01-{3 * _QUARTERS[match[1]]:02d}"
    if "季" in rest and (match := re.match(r"第?([一二三四1-4])季度?", rest)):
        return f"Q{_QUARTERS[match[1]]}"
    return {"上半年": "H1", "下半年": "H2"}.get(rest[:3], "")


def _western_part(rest: str, before: str) -> str:
    """Return the part that a number, a month or a quarter beside the year names."""
    near = f"{before[-24:]} | {rest[:16]}"
    if latin(near) and (part := _english_part(near)):
        return part
    if match := re.match(r"(\d\d)(?!\d)", rest):
        return f"M{int(match[1]):02d}" if 1 <= int(match[1]) <= len(_MONTHS) else ""
    if re.fullmatch(r"[1-4]", rest):
        return rest
    match = re.search(r"\d\.(\d\d)\. \|", near)
    return f"M{match[1]}" if match else ""


def _english_part(near: str) -> str:
    """Return the part named just before or after the bar that stands for the year."""
    if match := re.search(
        r"\bq ?([1-4])\b|\b([1-4])(?:st|nd|rd|th) quarter|\bquarter ([1-4])\b", near
    ):
        return f"Q{match[1] or match[2] or match[3]}"
    if match := re.search(r"\| (i{1,3}|iv)\b", near):
        return f"Q{_QUARTERS[match[1]]}"
    if match := re.search(rf"{_MONTH}\W*\|", near) or re.search(rf"\| {_MONTH}", near):
        return f"M{_MONTHS.index(match[1][:3]) + 1:02d}"
    if match := re.search(r"\bh ?([12])\b|\b(first|second) half", near):
        return f"H{match[1] or (1 if match[2] == 'first' else 2)}"
    return "end" if re.search(r"\bend(?: of)?\s*\|", near) else ""


def _relative(bare: str, text: str) -> Period | None:
    """Return the period of a text without a year: how far back, or which part."""
    printed = text.strip()
    part = _chinese_part(bare)
    if latin(bare) and (period := _english_relative(bare, printed)):
        return period
    if match := re.search(r"(?:上|去|前)一?年(末|底)?", bare):
        return Period(None, "end" if match[1] else "", -1, printed)
    if "上月" in bare or "上一月" in bare:
        return Period(None, "month", -1, printed)
    if "累计" in bare and "月" in bare:
        return Period(None, part or "ytd", 0, printed)
    if "本月" in bare or "当月" in bare:
        part = "month"
    now = part or any(word in bare for word in ("本年", "今年", "当年", "本期", "报告期"))
    return Period(None, part, 0, printed) if now else None


def _english_relative(bare: str, printed: str) -> Period | None:
    if match := re.search(r"\b(?:previous|last|prior) (year|month)\b", bare):
        return Period(None, "month" if match[1] == "month" else "", -1, printed)
    if re.search(r"\b(?:current|this) year\b", bare):
        return Period(None, "", 0, printed)
    if re.fullmatch(_MONTH, bare) or re.search(r"\bq[1-4]\b|\d[a-z]{2} quarter\b", bare):
        return Period(None, _english_part(f"{bare} |"), 0, printed)
    return None
