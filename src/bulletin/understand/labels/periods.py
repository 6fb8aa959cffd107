"""Which period a label or title speaks of."""

import re
from functools import cache, lru_cache

from bulletin.model.table.table import Period
from bulletin.understand.text.letters import half_width, latin
from bulletin.words.lexicon import entries, idea, letters, said

_LONGEST = 300  # a longer text is prose
_LONGEST_LABEL = 24
_YEAR = r"(?:(?<=\d\d\.\d\d\.)|(?<![\d.,]))((?:1[89]|20)\d\d)(?![\d%]|[.,]\d)"
_CENTURIES = "18", "19", "20"
_SPAN = r"[-–—―~〜]"
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_BASES = r"\(?[^()\s,;]*=100\)?"  # of an index


@lru_cache(maxsize=1 << 12)
def find_period(text: str) -> Period | None:
    """
    Return the first period that the text names, None where it names none.

    A range of several years is no one period. What a growth is measured against
    (`比上年增长`, `on a year earlier`) and the base of an index are passed over.
    """
    bare = half_width(text[:_LONGEST]).casefold().strip()
    if _is_four_digits(bare):  # the commonest head by far, which needs no pattern
        return Period(int(bare), printed=text.strip()) if bare.startswith(_CENTURIES) else None
    if not bare.isascii() or "=100" in bare:
        bare = re.sub(f"{idea('aside').other}|{_BASES}", " ", bare).strip()
    if latin(bare):
        aside = idea("aside").latin_for(bare)
        bare = re.sub(aside, " ", bare).strip() if aside else bare
    elif not re.search(rf"\d|{idea('period-sign').other}", bare):
        return None
    match = re.search(_YEAR, bare)
    if not match:
        return _relative(bare, text)
    year = int(match[1])
    before, after = bare[: match.start()], bare[match.end() :]
    year_sign, span = idea("year-sign").other, idea("span").pattern_for(after)
    spans = f"{_SPAN}|{span}" if span else _SPAN
    if re.match(rf"(?:{year_sign})? ?(?:{spans}|/(?={year + 1})) ?(?:1[89]|20)\d\d", after):
        return _school_year(year, after, text)
    if re.match(rf"[/-]{year % 100 + 1:02d}(?!\d)", after):
        return Period(year, "FY", printed=text.strip())
    part = _part(after, before)
    return Period(year, part, printed=text.strip())


def _is_four_digits(bare: str) -> bool:
    return len(bare) == 4 and bare.isascii() and bare.isdecimal()  # noqa: PLR2004


def _school_year(year: int, after: str, text: str) -> Period | None:
    match = re.search(r"(?:19|20)\d\d", after)
    if match and int(match[0]) == year + 1 and not said("year-sign", after):
        return Period(year, "FY", printed=text.strip())
    return None


def _part(after: str, before: str) -> str:
    """Return the part of the year named right after or before it, empty for the whole."""
    rest = re.sub(rf"^(?:{idea('year-behind').other})", "", after).strip(" /-.,")
    return _chinese_part(rest) or _western_part(rest, before)


def _chinese_part(rest: str) -> str:
    return "" if rest.isascii() else _months(rest) or _quarters(rest)


def _months(rest: str) -> str:
    if match := re.match(idea("months-of-year").other, rest):
        return f"M{int(match[1]):02d}-{int(match[2]):02d}"
    if match := re.match(idea("first-months-of-year").other, rest):
        return f"M01-{int(match[1]):02d}"
    if match := re.match(idea("month-of-year").other, rest):
        return f"M{int(match[1]):02d}"
    return "end" if re.match(idea("end-of-year").other, rest) else ""


def _quarters(rest: str) -> str:
    if match := re.match(idea("quarters-of-year").other, rest):
        return f"M01-{3 * _digit(match[1]):02d}"
    if match := re.match(idea("quarter-of-year").other, rest):
        return f"Q{_digit(match[1])}"
    if rest.startswith(idea("first-half").begins):
        return "H1"
    return "H2" if rest.startswith(idea("second-half").begins) else ""


def _digit(numeral: str) -> int:
    """Return the number that a Chinese or an ordinary digit stands for."""
    return int(numeral) if numeral.isdecimal() else letters("numerals").index(numeral) + 1


def _western_part(rest: str, before: str) -> str:
    """Return the part that a number, a month or a quarter beside the year names."""
    near = f"{before[-24:]} | {rest[:16]}"
    if latin(near) and (part := _english_part(near)):
        return part
    if match := re.match(r"(\d\d)(?!\d)", rest):
        return f"M{int(match[1]):02d}" if 1 <= int(match[1]) <= len(entries("months")) else ""
    if re.fullmatch(r"[1-4]", rest):
        return rest
    match = re.search(r"\d\.(\d\d)\. \|", near)
    return f"M{match[1]}" if match else ""


def _english_part(near: str) -> str:
    """Return the part named just before or after the bar that stands for the year."""
    if match := re.search(idea("quarter").latin, near):
        return f"Q{_group(match)}"
    if match := re.search(r"\| (i{1,3}|iv)\b", near):
        return f"Q{_ROMAN[match[1]]}"
    if match := re.search(rf"{_month()}\W*\|", near) or re.search(rf"\| {_month()}", near):
        return f"M{_months_by_name()[match[1]]}"
    for half, words in (("H1", "first-half"), ("H2", "second-half")):
        if re.search(idea(words).latin, near):
            return half
    return "end" if re.search(rf"(?:{idea('end-of-year').latin})\s*\|", near) else ""


def _group(match: re.Match[str]) -> str:
    """Return what the one alternative of a pattern that matched holds."""
    return match[match.lastindex or 0]


@cache
def _months_by_name() -> dict[str, str]:
    months = entries("months").items()
    return {name: f"{int(number):02d}" for number, names in months for name in names}


@cache
def _month() -> str:
    """Return the pattern of a month that is named, not numbered."""
    return rf"\b({'|'.join(_months_by_name())})\b\.?"


def _relative(bare: str, text: str) -> Period | None:
    """Return the period of a text without a year: how far back, or which part."""
    printed = text.strip()
    now = next((each for each in idea("now").anywhere if bare.startswith(each)), "")
    part = _chinese_part(bare.removeprefix(now))
    if latin(bare) and (period := _english_relative(bare, printed)):
        return period
    if not bare.isascii() and (match := re.search(idea("year-before").other, bare)):
        return Period(None, "end" if match[1] else "", -1, printed)
    if said("month-before", bare):
        return Period(None, "month", -1, printed)
    if said("cumulated-months", bare):
        return Period(None, part or "ytd", 0, printed)
    if said("month-now", bare):
        part = "month"
    return Period(None, part, 0, printed) if part or said("now", bare) else None


def _english_relative(bare: str, printed: str) -> Period | None:
    for words, part in (("year-before", ""), ("month-before", "month")):
        if idea(words).latin_in(bare):
            return Period(None, part, -1, printed)
    if idea("year-now").latin_in(bare):
        return Period(None, "", 0, printed)
    if bare.removesuffix(".") in _months_by_name() or re.search(
        r"\bq[1-4]\b|\d[a-z]{2} quarter\b", bare
    ):
        return Period(None, _english_part(f"{bare} |"), 0, printed)
    return None


@lru_cache(maxsize=2048)
def is_period(text: str) -> bool:
    """
    Tell whether the whole text names a period, such as `1978年`, `2014 Q1` or `January`.

    `Group 2001` does not: a year in a name is no period. Nor does a period with neither a
    digit nor the name of a month, such as 上年, which is a head and no label of a series.
    """
    bare = text.strip()
    if not bare or len(bare) > _LONGEST_LABEL:
        return False
    if not any(map(str.isdigit, bare)):
        return bare.casefold().removesuffix(".") in _months_by_name()
    if find_period(bare) is None:
        return False
    return _is_four_digits(bare) or not re.sub(_dated(), "", bare.casefold())


@cache
def _dated() -> str:
    """Return a pattern of all that periods are written with."""
    return rf"(?:{idea('dated-words').pattern}|[{letters('dated-letters')}])|[\s\W_]"
