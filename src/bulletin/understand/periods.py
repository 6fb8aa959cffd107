"""Which period a label or title speaks of."""

import re

from bulletin.model.table import Period
from bulletin.understand.letters import plain

_YEAR = r"(?:(?<=\d\d\.\d\d\.)|(?<![\d.,]))((?:19|20)\d\d)(?![\d%]|[.,]\d)"
_SPAN = r"[-–—―~〜至到]"  # noqa: RUF001
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTERS |= {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{0,6})\b\.?"

# What a figure is compared with is no period of its own; nor is a base or a classification.
_ASIDE = (
    r"[比较](?:上|去|前)?一?(?:年|月|季)?度?(?:同期|同月|末|初)|[比较](?:上|去|前)一?(?:年|月|季度?)"
    r"|[比较]\d{4}年末?|change (?:prior|previous|last) year|以[^,;()]*为100|\(?[^()\s,;]*=100\)?"
    r"|(?:on|from|than|since|over) (?:the |a )?(?:same )?(?:previous|prior|last|year|quarter|month)[a-z ]*"
    r"|(?:on|from|since) (?:19|20)\d\d\b|(?:chained|constant) \(?(?:19|20)\d\d\)?"
    r"|\b(?:sic|isic|naics|toll?|nace|rev)\.?,? ?\(?(?:19|20)\d\d\)?|(?:19|20)\d\d-prices"
    r"|(?:year|month|quarter) (?:earlier|ago)|previous (?:month|quarter|period)"
)


def find_period(text: str) -> Period | None:
    """
    Return the first period that the text names, None where it names none.

    A range of several years is no one period. What a growth is measured against
    (`比上年增长`, `on a year earlier`) and the base of an index are passed over.
    """
    bare = re.sub(_ASIDE, " ", plain(text).casefold()).strip()
    if re.fullmatch(_MONTH, bare):
        return Period(None, _english_part(bare, ""), printed=text.strip())
    if not re.search(r"\d|年|季|月|期|q[1-4]|half|previous|last|current|this|year", bare):
        return None
    match = re.search(_YEAR, bare)
    if not match:
        return _relative(bare, text)
    year = int(match[1])
    before, after = bare[: match.start()], bare[match.end() :]
    if re.match(rf"年? ?{_SPAN} ?(?:19|20)\d\d", after):
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
    return _chinese_part(rest) or _english_part(rest, before)


def _chinese_part(rest: str) -> str:
    if match := re.match(rf"(\d\d?)月?{_SPAN}(\d\d?)月", rest):
        return f"M{int(match[1]):02d}-{int(match[2]):02d}"
    if match := re.match(r"(\d\d?)月(?!度?累)", rest):
        return f"M{int(match[1]):02d}"
    if match := re.match(rf"(?:前|[一1]{_SPAN})([二三四234])个?季度", rest):
        return f"M01-{3 * _QUARTERS[match[1]]:02d}"
    if match := re.match(r"第?([一二三四1-4])季度?", rest):
        return f"Q{_QUARTERS[match[1]]}"
    if match := re.match(r"([上下])半年", rest):
        return "H1" if match[1] == "上" else "H2"
    if re.match(r"(?:年)?(?:末|底|终)|年末", rest):
        return "end"
    return ""


def _english_part(rest: str, before: str) -> str:
    near = f"{before[-24:]} | {rest[:16]}"
    if match := re.search(r"\bq ?([1-4])\b|\b([1-4])(?:st|nd|rd|th) quarter|\bquarter ([1-4])\b", near):
        return f"Q{match[1] or match[2] or match[3]}"
    if match := re.match(r"(i{1,3}|iv)\b", rest):
        return f"Q{_QUARTERS[match[1]]}"
    if match := re.search(rf"{_MONTH}\W*\|", near) or re.search(rf"\| {_MONTH}", near):
        return f"M{_MONTHS.index(match[1][:3]) + 1:02d}"
    if match := re.search(r"\bh ?([12])\b|\b(first|second) half", near):
        return f"H{match[1] or (1 if match[2] == 'first' else 2)}"
    if match := re.match(r"(\d\d)(?!\d)", rest):
        return f"M{int(match[1]):02d}" if 1 <= int(match[1]) <= len(_MONTHS) else ""
    if match := re.fullmatch(r"[1-4]", rest):
        return rest
    if match := re.search(r"\d\.(\d\d)\. \|", near):
        return f"M{match[1]}"
    return "end" if re.search(r"\bend(?: of)?\s*\|", near) else ""


def _relative(bare: str, text: str) -> Period | None:
    """Return the period of a text without a year: how far back, or which part."""
    printed = text.strip()
    if match := re.search(r"(上|去|前)(?:一)?(?:年)(末|底)?", bare):
        return Period(None, "end" if match[2] else "", -1, printed)
    if re.search(r"\b(?:previous|last|prior) year\b", bare):
        return Period(None, "", -1, printed)
    if re.search(r"上月|上一月|\b(?:previous|last) month\b", bare):
        return Period(None, "month", -1, printed)
    if re.search(r"累计|year to date|\bytd\b", bare) and "月" in bare:
        return Period(None, _chinese_part(bare) or "ytd", 0, printed)
    if part := _chinese_part(bare) or ("month" if re.search(r"本月|当月", bare) else ""):
        return Period(None, part, 0, printed)
    if match := re.search(r"\bq([1-4])\b|\b([1-4])(?:st|nd|rd|th) quarter", bare):
        return Period(None, f"Q{match[1] or match[2]}", 0, printed)
    if re.match(r"年(?:末|底)", bare):
        return Period(None, "end", 0, printed)
    if re.search(r"(?:本|今|当)年|本期|报告期|\b(?:current|this) year\b", bare):
        return Period(None, "", 0, printed)
    return None
